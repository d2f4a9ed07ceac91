"""Better neural drive: strength counts heavy practice of the lift, and how often."""

import pytest

from liftwright.adaptation.dose import strength_from_frequency_percent
from liftwright.adaptation.forecast import LiftDose, strength_forecast
from liftwright.domain.person import Level, Person
from liftwright.evidence import value, values
from liftwright.planner.plan import Plan
from liftwright.planner.template import TemplateDay
from liftwright.planner.zones import Zone
from planner_requests import reason

WEEKS = 10


def test_claim_B14() -> None:
    """The same sets do more when they are heavy, and of the lift itself."""
    heavy, moderate, light, related = (
        _gain(LiftDose(heavy=4)),
        _gain(LiftDose(moderate=4)),
        _gain(LiftDose(light=4)),
        _gain(LiftDose(heavy=4 * value("transfer.related_lift"))),
    )

    assert heavy > moderate > light
    assert heavy > related > 0
    assert values("zone.strength_weight") == {
        "heavy": 1,
        "moderate": 0.5,
        "light": 0.25,
    }


def test_claim_B14_twice_a_week_beats_once_by_the_published_difference() -> None:
    once, twice = strength_from_frequency_percent(1), strength_from_frequency_percent(2)
    published = values("frequency.strength.one_or_two")

    assert twice - once == pytest.approx(published["twice"] - published["once"])
    assert _gain(LiftDose(heavy=4, sessions=2)) > _gain(LiftDose(heavy=4, sessions=1))


def test_claim_B14_the_lifts_are_practised_heavily_and_often(
    strength_plan: Plan,
) -> None:
    """Squats and presses on two days; pulls share the days of the legs."""
    minimum = value("frequency.strength.minimum")
    assert minimum == 2
    for lift in ("back-squat", "bench-press", "deadlift"):
        assert _heavy_days(strength_plan, {lift})
        assert "lift itself" in reason(strength_plan, lift)
    assert len(_heavy_days(strength_plan, {"bench-press"})) >= minimum
    assert len(_heavy_days(strength_plan, {"back-squat"})) >= minimum
    assert len(_heavy_days(strength_plan, {"back-squat", "deadlift"})) > minimum


def _heavy_days(plan: Plan, lifts: set[str]) -> list[TemplateDay]:
    return [
        day
        for day in plan.template.days
        if any(it.exercise.id in lifts and it.zone is Zone.HEAVY for it in day.slots)
    ]


def _gain(dose: LiftDose) -> float:
    person = Person(level=Level.INTERMEDIATE)
    return strength_forecast("bench-press", [dose] * WEEKS, person).weeks[-1].mean
