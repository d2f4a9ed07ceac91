"""Legs, a pull and a push come first, however little time there is."""

from dataclasses import replace

import pytest

from liftwright.catalog import catalog
from liftwright.domain.program import Weekday
from liftwright.planner.movements import CORE_MOVEMENTS, MAIN_MOVEMENTS, is_of
from liftwright.planner.relaxed import relaxations
from liftwright.planner.template import TemplateDay, TemplateSlot, WeekTemplate
from liftwright.planner.zones import Zone
from planner.weeks import problem_for, said_of, week_for
from planner_requests import wanted


def done(template: WeekTemplate) -> list[str]:
    """Return the core movements that a week has."""
    return [
        name
        for name, movement in CORE_MOVEMENTS.items()
        if any(is_of(slot.exercise, movement) for slot in template.slots())
    ]


@pytest.mark.parametrize("level", ["novice", "intermediate"])
@pytest.mark.parametrize("days", [2, 3])
def test_twenty_minutes_hold_legs_a_pull_and_a_push(level: str, days: int) -> None:
    week = week_for(wanted(days=days, minutes=20, level=level))

    assert done(week) == list(CORE_MOVEMENTS)


@pytest.mark.parametrize("equipment", ["commercial", "dumbbells", "bodyweight"])
@pytest.mark.parametrize("days", [1, 2])
def test_ten_minutes_hold_legs_a_pull_and_a_push(days: int, equipment: str) -> None:
    request = wanted(days=days, minutes=10, level="novice", equipment=equipment)

    assert done(week_for(request)) == list(CORE_MOVEMENTS)


def test_bands_train_the_legs_for_strength_as_well() -> None:
    request = wanted(
        days=4, minutes=40, level="novice", equipment="bands", emphasis=1, lift=()
    )

    families = {goal.family for goal in problem_for(request).lifts}

    assert families >= {"squat", "bench", "row"}
    assert any(it.exercise.family == "squat" for it in week_for(request).slots())


def test_an_audit_misses_the_legs_in_a_week_of_presses_and_pulls() -> None:
    exercises = (catalog()["bench-press"], catalog()["lat-pulldown"])
    slots = tuple(TemplateSlot(it, Zone.MODERATE, 3) for it in exercises)
    week = WeekTemplate((TemplateDay(Weekday.MON, slots),))

    said = said_of(week, wanted(days=1, minutes=60), "core-movements")

    assert said == ["the week has no exercise for: a squat, leg press or lunge"]


@pytest.mark.parametrize("days", [3, 4])
def test_a_novice_with_dumbbells_gets_a_hip_hinge(days: int) -> None:
    week = week_for(
        wanted(days=days, minutes=45, level="novice", equipment="dumbbells", emphasis=0)
    )
    hinge = MAIN_MOVEMENTS["hip hinge"]

    assert any(is_of(slot.exercise, hinge) for slot in week.slots())


SQUATS = MAIN_MOVEMENTS["squat or lunge"]


@pytest.mark.parametrize("minutes", [45, 60])
def test_a_novice_squats_twice_in_three_days(minutes: int) -> None:
    week = week_for(wanted(minutes=minutes, level="novice", lift=[]))

    assert sum(is_of(slot.exercise, SQUATS) for slot in week.slots()) >= 2


def test_an_audit_says_when_a_novice_squats_once() -> None:
    request = wanted(minutes=45, level="novice")
    slots = (TemplateSlot(catalog()["back-squat"], Zone.MODERATE, 3),)
    week = WeekTemplate((TemplateDay(Weekday.MON, slots),))

    said = said_of(week, request, "main-movements")

    assert "the week has only 1 of 2 times: squat or lunge" in said
    other = wanted(minutes=45, level="intermediate")
    assert not [it for it in said_of(week, other, "main-movements") if "only" in it]


@pytest.mark.parametrize("level", ["novice", "intermediate"])
def test_one_day_of_an_hour_holds_a_hinge_a_press_and_a_pull(level: str) -> None:
    week = week_for(wanted(days=1, minutes=60, level=level, lift=[]))
    named = ("hip hinge", "horizontal push")

    assert done(week) == list(CORE_MOVEMENTS)
    for name in named:
        movement = MAIN_MOVEMENTS[name]
        assert any(is_of(slot.exercise, movement) for slot in week.slots()), name


def test_a_plan_names_the_movements_that_gave_way() -> None:
    request = wanted(days=2, minutes=60, weeks=2)
    hinge = MAIN_MOVEMENTS["hip hinge"]
    without = tuple(
        replace(
            day, slots=tuple(it for it in day.slots if not is_of(it.exercise, hinge))
        )
        for day in week_for(request).days
    )

    told = relaxations(request, problem_for(request), WeekTemplate(without))

    assert [it for it in told if it.rule == "main-movements" and "hip hinge" in it.text]
