"""Twenty to thirty minutes two or three times a week: always a plan that fits."""

import pytest

from liftwright import request_for
from liftwright.catalog import catalog
from liftwright.coaching.clock import session_walk
from liftwright.evidence import values
from liftwright.planner.periodization.calendar import Periodization
from liftwright.planner.plan import Plan
from planner_requests import planned, wanted


def test_claim_A16(place_plans: dict[str, Plan]) -> None:
    """Wherever a novice trains, twice twenty minutes are enough for a plan."""
    assert len(place_plans) == 6
    for plan in place_plans.values():
        assert plan.periodization is Periodization.MINIMAL_DOSE
        _assert_it_fits(plan, 20)


@pytest.mark.parametrize("place", ["commercial", "bodyweight"])
def test_claim_A16_three_times_thirty_minutes_too(place: str) -> None:
    plan = planned(request_for(days=3, minutes=30, equipment=place, weeks=6))

    assert plan.periodization is Periodization.MINIMAL_DOSE
    _assert_it_fits(plan, 30)


@pytest.mark.parametrize("emphasis", ["size", "both", "strength"])
def test_claim_A16_a_trained_lifter_gets_one_too(emphasis: str) -> None:
    plan = planned(wanted(days=3, minutes=20, emphasis=emphasis, weeks=6))

    _assert_it_fits(plan, 20)


def test_claim_A16_an_older_person_gets_one_too() -> None:
    plan = planned(request_for(days=2, minutes=30, age=70, aim=["heart"], weeks=6))

    _assert_it_fits(plan, 30)


def test_claim_A16_the_minutes_are_those_of_the_article() -> None:
    row = values("articles.health.minutes")

    assert (row["minutes_low"], row["minutes_high"]) == (20, 30)
    assert (row["sessions_low"], row["sessions_high"]) == (2, 3)


def _assert_it_fits(plan: Plan, minutes: int) -> None:
    for week in plan.program.weeks:
        assert len(week.days) == len(plan.request.days)
        for day in week.days:
            assert session_walk(day, catalog()).minutes <= minutes
    trained = [it for it in plan.weekly_sets.values() if it > 0]
    assert len(trained) >= 8
