"""Each day has compound work; isolation comes beside it."""

import pytest

from liftwright.catalog import catalog
from liftwright.domain.program import Weekday
from liftwright.planner.template import TemplateDay, TemplateSlot, WeekTemplate
from liftwright.planner.zones import Zone
from planner.weeks import said_of, week_for
from planner_requests import wanted


@pytest.mark.parametrize("equipment", ["bands", "hotel-room", "dumbbells"])
def test_six_days_a_week_hold_no_day_of_isolation_alone(equipment: str) -> None:
    request = wanted(
        days=6, minutes=30, level="novice", emphasis=0, equipment=equipment
    )

    for day in week_for(request).days:
        assert any(slot.exercise.is_compound for slot in day.slots)


def test_a_strength_plan_leaves_no_day_empty() -> None:
    request = wanted(days=4, minutes=90, level="advanced", emphasis=1)

    assert all(day.slots for day in week_for(request).days)


@pytest.mark.parametrize("rules", ["articles", "evidence"])
def test_what_only_isolation_work_fits_into_is_planned_all_the_same(rules: str) -> None:
    request = wanted(days=4, minutes=10, level="novice", equipment="hotel", rules=rules)

    assert all(day.slots for day in week_for(request).days)


def test_an_audit_names_a_day_of_isolation_alone() -> None:
    request = wanted(days=["Mon"])
    slots = (TemplateSlot(catalog()["dumbbell-curl"], Zone.MODERATE, 3),)
    week = WeekTemplate((TemplateDay(Weekday.MON, slots),))

    (said,) = said_of(week, request, "compound-each-day")

    assert said.startswith("Mon has no compound exercise")
