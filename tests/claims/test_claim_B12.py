"""Strength: more than 80% of the 1RM."""

import pytest

from liftwright import audit
from liftwright.catalog import catalog
from liftwright.evidence import value
from liftwright.planner.periodization.loads import expected_rise
from liftwright.planner.plan import Plan
from liftwright.planner.zones import Zone
from planner_requests import fraction_1rm, repeated
from prescribed import prescribed


def test_claim_B12(strength_plan: Plan) -> None:
    level = strength_plan.request.person.level
    lifts = {lift.exercise for lift in strength_plan.request.person.lifts}
    shares = [
        (fraction_1rm(strength_plan, it) or 0) / expected_rise(level, it.week)
        for it in repeated(strength_plan)
        if it.exercise.id in lifts and it.reps[1] <= 6
    ]

    assert value("articles.strength.load") == 0.80
    assert len(shares) >= 3 * 9
    assert min(shares) > 0.80


def test_claim_B12_every_main_lift_of_the_person_gets_heavy_work(
    strength_plan: Plan,
) -> None:
    heavy = {
        slot.exercise.id
        for slot in strength_plan.template.slots()
        if slot.zone is Zone.HEAVY
    }

    assert {"back-squat", "bench-press", "deadlift"} <= heavy


def test_claim_B12_the_audit_counts_what_is_heavy(
    strength_plan: Plan, size_plan: Plan
) -> None:
    strong, big = (
        audit(it.program, it.request, catalog()).zones
        for it in (strength_plan, size_plan)
    )

    assert strong[Zone.HEAVY] > 0.4
    assert strong[Zone.HEAVY] > 2 * big[Zone.HEAVY]
    assert sum(strong.values()) == pytest.approx(1)


def test_claim_B12_one_exercise_is_prescribed_alike(
    capsys: pytest.CaptureFixture[str],
) -> None:
    squat = prescribed(capsys, "squat", "--one-rm", "300lb", "--aim", "strength")

    assert squat.loads
    assert all(0.80 < it.share <= 1 for it in squat.loads)
