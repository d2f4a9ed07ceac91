"""Hypertrophy: high volume, moderate to heavy loads, several sets."""

from liftwright.adaptation.dose import size_effects
from liftwright.planner.plan import Plan
from liftwright.planner.zones import Zone
from planner_requests import fraction_1rm, planned, repeated, wanted, weekly_sets


def test_claim_B1(size_plan: Plan, both_plan: Plan, strength_plan: Plan) -> None:
    volumes = [weekly_sets(it) for it in (size_plan, both_plan, strength_plan)]
    fractional = [
        sum(it.weekly_sets.values()) for it in (size_plan, both_plan, strength_plan)
    ]

    assert volumes == sorted(volumes, reverse=True)
    assert fractional == sorted(fractional, reverse=True)
    assert volumes[0] >= 1.4 * volumes[-1]


def test_claim_B1_the_objective_is_the_weekly_volume_of_each_muscle(
    size_plan: Plan,
) -> None:
    """Any week with more of it would be better, and none is: that is proven."""
    gains = [size_effects(sets) for sets in size_plan.weekly_sets.values()]

    assert 0 < size_plan.proof.size <= max(gains)
    assert size_plan.proof.is_optimal
    assert size_plan.proof.gap <= 0.02


def test_claim_B1_loads_are_moderate_to_heavy_and_sets_several(
    size_plan: Plan,
) -> None:
    for done in repeated(size_plan):
        share = fraction_1rm(size_plan, done)
        assert share is None or share >= 0.65
    assert min(slot.n_sets for slot in size_plan.template.slots()) >= 2


def test_claim_B1_more_time_for_size_becomes_more_volume(size_plan: Plan) -> None:
    longer = planned(wanted(emphasis="size", minutes=80))

    assert weekly_sets(longer) > weekly_sets(size_plan)
    heavy = [it for it in longer.template.slots() if it.zone is Zone.HEAVY]
    assert len(heavy) <= len(list(longer.template.slots())) / 4
