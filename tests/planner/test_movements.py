"""Legs, a pull and a push come first, however little time there is."""

import pytest

from liftwright.catalog import catalog
from liftwright.domain.program import Weekday
from liftwright.planner.movements import CORE_MOVEMENTS, is_of
from liftwright.planner.template import TemplateDay, TemplateSlot, WeekTemplate
from liftwright.planner.zones import Zone
from planner.weeks import said_of, week_for
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


def test_the_only_ten_minutes_of_a_week_go_to_the_legs() -> None:
    week = week_for(wanted(days=1, minutes=10, level="novice"))

    assert done(week) == ["a squat, leg press or lunge"]


def test_two_sessions_of_ten_minutes_are_for_legs_and_a_pull() -> None:
    week = week_for(wanted(days=2, minutes=10, level="novice"))

    assert set(done(week)) == {
        "a squat, leg press or lunge",
        "a row, pull-up or pulldown",
    }


def test_an_audit_misses_the_legs_in_a_week_of_presses_and_pulls() -> None:
    exercises = (catalog()["bench-press"], catalog()["lat-pulldown"])
    slots = tuple(TemplateSlot(it, Zone.MODERATE, 3) for it in exercises)
    week = WeekTemplate((TemplateDay(Weekday.MON, slots),))

    said = said_of(week, wanted(days=1, minutes=60), "core-movements")

    assert said == ["the week has no exercise for: a squat, leg press or lunge"]
