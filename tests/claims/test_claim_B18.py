"""One plan for both aims at once, with the balance between them in sight."""

import pytest

from liftwright.cli import main
from liftwright.planner.plan import Plan
from liftwright.planner.zones import Zone
from planner_requests import repeated


def test_claim_B18(both_plan: Plan, size_plan: Plan, strength_plan: Plan) -> None:
    """Half way it keeps most of both gains."""
    zones = {slot.zone for slot in both_plan.template.slots()}
    reps = [it.reps for it in repeated(both_plan)]

    assert {Zone.HEAVY, Zone.MODERATE} <= zones
    assert min(low for low, _ in reps) <= 6
    assert max(high for _, high in reps) >= 12
    assert both_plan.proof.strength > 0.9 * strength_plan.proof.strength
    assert both_plan.proof.size > 0.85 * size_plan.proof.size


def test_claim_B18_half_way_lies_between_the_ends(
    both_plan: Plan, size_plan: Plan, strength_plan: Plan
) -> None:
    """It costs a good part of size, and some strength, to have the other alone.

    A little heavy work of each lift brings most of the strength there is.
    """
    for gain in ("size", "strength"):
        low, middle, high = sorted(
            getattr(it.proof, gain) for it in (size_plan, both_plan, strength_plan)
        )
        assert middle == getattr(both_plan.proof, gain)
        assert 0.2 < (middle - low) / (high - low) < 0.9


def test_claim_B18_the_balance_is_said(both_plan: Plan) -> None:
    assert both_plan.program.about == "50% strength, 50% size."


def test_claim_B18_one_command_does_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "--weeks", "4"]) == 0

    said = capsys.readouterr().out
    assert "50% strength, 50% size" in said
    assert "Strength" in said
    assert "Size" in said
