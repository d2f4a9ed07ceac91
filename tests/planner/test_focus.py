"""What a muscle that is put first gets."""

import pytest

from liftwright.catalog import catalog
from liftwright.domain.muscle import MAJOR_MUSCLES, Muscle
from liftwright.domain.program import Weekday
from liftwright.planner.focus import is_own, put_first
from liftwright.planner.template import TemplateDay, TemplateSlot, WeekTemplate
from liftwright.planner.zones import Zone
from planner.weeks import said_of, week_for
from planner_requests import planned, wanted


@pytest.mark.parametrize("emphasis", [0, 0.5])
@pytest.mark.parametrize("focus", ["glutes", "chest", "hamstrings"])
def test_no_muscle_gets_more_sets_than_the_one_put_first(
    focus: str, emphasis: float
) -> None:
    request = wanted(focus=focus, emphasis=emphasis)
    sets = week_for(request).fractional_sets()

    first = max(sets[it] for it in put_first(request))

    assert first == pytest.approx(max(sets[it] for it in MAJOR_MUSCLES))


def test_glutes_put_first_get_a_hip_thrust() -> None:
    week = week_for(wanted(focus="glutes"))

    assert any(is_own(it.exercise, Muscle.GLUTES) for it in week.slots())


def test_of_a_region_its_minor_muscles_are_not_put_before_all_others() -> None:
    assert put_first(wanted(focus="arms")) == (Muscle.BICEPS, Muscle.TRICEPS)


def test_an_audit_names_the_muscle_that_got_more_than_the_first() -> None:
    request = wanted(focus="glutes")
    slots = (TemplateSlot(catalog()["pull-up"], Zone.MODERATE, 5),)
    week = WeekTemplate((TemplateDay(Weekday.MON, slots),))

    assert said_of(week, request, "focus-first") == [
        "0 sets a week for the glutes, which you put first, and 5 for the lats"
    ]
    assert said_of(week, request, "focus-exercise") == [
        "the week has no exercise for the glutes alone"
    ]


KNOWN = ["squat 80kg", "hip thrust 110kg"]


def test_known_lifts_of_the_muscle_put_first_are_used_and_come_early() -> None:
    request = wanted(
        focus="glutes", emphasis=0, days=["Mon", "Tue", "Thu", "Fri"], lift=KNOWN
    )
    plan = planned(request)
    used = [it.exercise.id for it in plan.template.slots()]

    assert "back-squat" in used
    assert used.count("hip-thrust") == 2
    for day in plan.template.days:
        ids = [slot.exercise.id for slot in day.slots]
        assert "hip-thrust" not in ids[2:]


def test_an_audit_names_the_known_lift_that_the_week_lacks() -> None:
    request = wanted(focus="glutes", lift=KNOWN)
    slots = (TemplateSlot(catalog()["hip-thrust"], Zone.MODERATE, 5),)
    week = WeekTemplate((TemplateDay(Weekday.MON, slots),))

    assert said_of(week, request, "focus-lifts") == [
        "the week lacks your Back squat, which trains what you put first"
    ]
    assert said_of(week, request, "focus-exercise") == [
        "the week has only 1 of 2 times an exercise for the glutes alone"
    ]
