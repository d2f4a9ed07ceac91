"""Bodybuilders want maximal size; athletes want strength and mass by a date."""

from datetime import date

import pytest

from liftwright.domain.program import WeekKind
from liftwright.evidence import values
from liftwright.planner.periodization.calendar import Periodization
from liftwright.planner.plan import Plan
from planner_requests import planned, wanted


@pytest.fixture(scope="module")
def athlete() -> Plan:
    """Return the plan of an athlete who is to be strongest on a date."""
    return planned(
        wanted(today=date(2026, 11, 22), start="2026-11-23", event="2027-01-16")
    )


def test_claim_A13(size_plan: Plan, both_plan: Plan, strength_plan: Plan) -> None:
    """No balance gives more size than the one that is all size."""
    assert size_plan.proof.size > both_plan.proof.size
    assert both_plan.proof.size > strength_plan.proof.size
    assert size_plan.proof.is_optimal


def test_claim_A13_an_advanced_lifter_may_fill_the_top_tier_of_dose() -> None:
    plan = planned(wanted(emphasis="size", level="advanced", days=5, minutes=75))
    most = max(plan.weekly_sets.values())

    assert values("planner.weekly_cap")["intermediate"] < most
    assert most <= values("planner.weekly_cap")["advanced"] == 29


def test_claim_A13_strength_with_mass_by_a_date(athlete: Plan) -> None:
    assert athlete.periodization is Periodization.PEAK
    assert athlete.request.event == date(2027, 1, 16)
    assert len(athlete.program.weeks) == 8
    assert athlete.program.weeks[-1].kind is WeekKind.TAPER
    assert athlete.strength[0].weeks[-1].mean > 0
    assert all(forecast.weeks[-1].mean > 0 for forecast in athlete.size)


def test_claim_A13_the_attempts_rise_to_the_strength_of_the_day(athlete: Plan) -> None:
    squat = [it for it in athlete.attempts if it.lift == "back-squat"]
    chances = [it.chance for it in squat]

    assert [it.number for it in squat] == [1, 2, 3]
    assert chances == sorted(chances, reverse=True)
    assert chances[0] > 0.9
