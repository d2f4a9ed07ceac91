"""Strength: 1 to 6 repetitions; size: 6 to 12 and more volume."""

import pytest

from liftwright.evidence import values
from liftwright.planner.plan import Plan
from liftwright.planner.zones import FATIGUE_RESISTANT
from planner_requests import Work, repeated, weekly_sets
from prescribed import prescribed


def test_claim_B15(strength_plan: Plan, size_plan: Plan) -> None:
    strength, size = values("articles.strength.reps"), values("articles.size.reps")
    lifts = {"back-squat", "bench-press", "deadlift"}
    practice = [it for it in repeated(strength_plan) if it.exercise.id in lifts]
    grown = [it for it in repeated(size_plan) if not _is_enduring(it)]

    assert (strength["low"], strength["high"]) == (1, 6)
    assert practice
    assert all(1 <= it.reps[0] <= it.reps[1] <= 6 for it in practice)
    assert grown
    assert all(6 <= it.reps[0] <= it.reps[1] <= 12 for it in grown)
    assert (size["low"], size["high"]) == (6, 12)


def test_claim_B15_size_has_more_volume(strength_plan: Plan, size_plan: Plan) -> None:
    assert weekly_sets(size_plan) > weekly_sets(strength_plan)
    assert _repetitions(size_plan) > 1.5 * _repetitions(strength_plan)


@pytest.mark.parametrize(("aim", "reps"), [("strength", (1, 6)), ("size", (6, 12))])
def test_claim_B15_one_exercise_is_prescribed_alike(
    aim: str, reps: tuple[int, int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert prescribed(capsys, "bench", "--aim", aim).amount == reps


def _is_enduring(done: Work) -> bool:
    return done.exercise.pattern in FATIGUE_RESISTANT or done.reps[0] >= 10


def _repetitions(plan: Plan) -> float:
    week = [it for it in repeated(plan) if it.week == 3]
    return sum(it.sets.n_sets * sum(it.reps) / 2 for it in week)
