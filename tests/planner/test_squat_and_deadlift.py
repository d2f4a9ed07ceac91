"""Squats and pulls from the floor: apart, or one of them lighter."""

import pytest

from liftwright.catalog import catalog
from liftwright.domain.exercise import Exercise
from liftwright.domain.program import Weekday
from liftwright.planner.heavy import is_floor_pull, is_loaded_squat
from liftwright.planner.template import TemplateDay, TemplateSlot, WeekTemplate
from liftwright.planner.zones import Zone
from planner.weeks import said_of, week_for
from planner_requests import wanted

LIFTS = ["squat 140kg", "bench 100kg", "deadlift 180kg"]


def done(zone: Zone, *days: str) -> WeekTemplate:
    """Return a week on Monday, Tuesday and Thursday with one lift a day."""
    weekdays = (Weekday.MON, Weekday.TUE, Weekday.THU)
    return WeekTemplate(
        tuple(
            TemplateDay(
                weekday,
                tuple(TemplateSlot(catalog()[lift], zone, 3) for lift in lifts.split()),
            )
            for weekday, lifts in zip(weekdays, days, strict=True)
        )
    )


@pytest.mark.parametrize("level", ["intermediate", "advanced"])
def test_a_four_day_week_for_strength_squats_twice_and_never_after_deadlifts(
    level: str,
) -> None:
    week = week_for(wanted(days=4, emphasis=1, level=level, lift=LIFTS))
    squats = {
        it.weekday for it in week.days if any(map(is_loaded_squat, exercises(it)))
    }
    pulls = {it.weekday for it in week.days if any(map(is_floor_pull, exercises(it)))}

    assert len(squats) >= 2
    assert pulls
    assert all(abs(one - other) != 1 for one in squats for other in pulls)


def exercises(day: TemplateDay) -> list[Exercise]:
    return [slot.exercise for slot in day.slots]


def test_an_audit_names_squats_on_the_day_after_deadlifts() -> None:
    week = done(Zone.MODERATE, "deadlift", "back-squat", "bench-press")

    (said,) = said_of(week, wanted(days=["Mon", "Tue", "Thu"]), "back-between")

    assert "Tue has the back squat and Mon the deadlift" in said


def test_days_that_all_follow_each_other_cannot_part_them() -> None:
    week = done(Zone.HEAVY, "deadlift", "back-squat", "bench-press")

    assert not said_of(week, wanted(days=["Mon", "Tue"]), "back-between")


def test_an_audit_names_heavy_squats_and_heavy_deadlifts_in_one_session() -> None:
    week = done(Zone.HEAVY, "back-squat deadlift", "bench-press", "overhead-press")

    (said,) = said_of(week, wanted(days=["Mon", "Tue", "Thu"]), "squat-and-deadlift")

    assert "are both heavy in one session" in said
