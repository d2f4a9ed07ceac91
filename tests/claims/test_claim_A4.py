"""Size comes where one trains most: thighs, calves, biceps, back."""

import pytest

from liftwright.domain.muscle import Muscle, muscles_called
from liftwright.evidence import values
from liftwright.planner.plan import Plan
from planner_requests import planned, reason, wanted


@pytest.mark.parametrize("chosen", ["thighs", "calves", "biceps", "back"])
def test_claim_A4(chosen: str, both_plan: Plan) -> None:
    focused = planned(wanted(focus=[chosen]))

    raised = 0.0
    for muscle in muscles_called(chosen):
        before = both_plan.weekly_sets.get(muscle, 0.0)
        after = focused.weekly_sets[muscle]
        raised += after - before
        assert f"{after:.3g} sets a week" in reason(focused, muscle)
        assert "you put it first" in reason(focused, muscle)
    assert raised >= 1
    assert focused.proof.strength <= both_plan.proof.strength + 0.5


def test_claim_A4_a_chosen_muscle_counts_three_times() -> None:
    weights = values("planner.muscle_weight")

    assert weights["focus"] == 3 * weights["major"]


def test_claim_A4_what_is_left_out_gets_no_exercise_of_its_own() -> None:
    plan = planned(wanted(avoid=["calves"]))
    (calves,) = muscles_called("calves")

    assert not any(
        calves in slot.exercise.prime_movers for slot in plan.template.slots()
    )


def test_claim_A4_a_part_that_nothing_trains_here_is_said_and_no_dead_end() -> None:
    plan = planned(wanted(equipment="barbell", focus=["chest"], minutes=40))

    assert plan.weekly_sets[Muscle.CHEST] >= 4
    (said,) = [it.text for it in plan.relaxed if it.rule == "wishes"]
    assert said.startswith("nothing here trains the upper chest by itself")
