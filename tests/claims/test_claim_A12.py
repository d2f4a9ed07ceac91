"""Plenty of protein: a daily target with its range."""

import pytest

from liftwright import request_for
from liftwright.planner.plan import Plan
from planner_requests import planned


def test_claim_A12(size_plan: Plan) -> None:
    protein = size_plan.protein

    assert protein is not None
    assert protein.target_g == protein.low_g == pytest.approx(1.6 * 81.65, abs=1)
    assert protein.high_g == pytest.approx(2.2 * 81.65, abs=1)
    assert "protein.breakpoint" in protein.why


def test_claim_A12_strength_alone_needs_a_little_less(strength_plan: Plan) -> None:
    protein = strength_plan.protein

    assert protein is not None
    assert protein.low_g == pytest.approx(1.5 * 81.65, abs=1)


def test_claim_A12_without_body_mass_there_is_no_guess() -> None:
    plan = planned(request_for(minutes=30, days=2))

    assert plan.protein is None
