"""Strength: few compounds, periodized. Size: more variety and volume."""

import pytest

from liftwright.planner.periodization.calendar import Periodization
from liftwright.planner.plan import Plan
from liftwright.planner.zones import Zone
from planner_requests import exercises_of, planned, repeated, wanted, weekly_sets


def test_claim_B19(size_plan: Plan, strength_plan: Plan) -> None:
    """Size has more exercises, more isolation work and more sets."""
    assert len(exercises_of(size_plan)) > len(exercises_of(strength_plan))
    assert weekly_sets(size_plan) > weekly_sets(strength_plan)
    assert _isolation_sets(size_plan) > _isolation_sets(strength_plan)


def test_claim_B19_strength_is_built_on_few_main_lifts(
    size_plan: Plan, strength_plan: Plan
) -> None:
    assert _main_lift_share(strength_plan) > _main_lift_share(size_plan) + 0.3
    assert _compound_share(strength_plan) > _compound_share(size_plan)
    compounds = {
        slot.exercise.id
        for slot in strength_plan.template.slots()
        if slot.exercise.is_compound
    }
    assert len(compounds) <= 8


def test_claim_B19_size_has_more_kinds_of_repetitions(
    size_plan: Plan, strength_plan: Plan
) -> None:
    assert _mean_reps(size_plan) > _mean_reps(strength_plan) + 1


@pytest.mark.parametrize(
    ("level", "emphasis", "model"),
    [
        ("novice", "strength", Periodization.LINEAR),
        ("intermediate", "strength", Periodization.UNDULATING),
        ("advanced", "strength", Periodization.BLOCK),
        ("advanced", "size", Periodization.UNDULATING),
    ],
)
def test_claim_B19_periodization_follows_level_and_emphasis(
    level: str, emphasis: str, model: Periodization
) -> None:
    plan = planned(wanted(level=level, emphasis=emphasis, days=2, minutes=60))

    assert plan.periodization is model
    said = next(it for it in plan.reasons if it.subject == "weeks")
    assert "articles.periodization" in said.findings


def test_claim_B19_heavy_loads_change_from_week_to_week(strength_plan: Plan) -> None:
    heavy = {
        (it.week, it.reps)
        for it in repeated(strength_plan)
        if it.exercise.id == "back-squat"
    }

    assert len({reps for _, reps in heavy}) >= 3


def _isolation_sets(plan: Plan) -> int:
    return sum(it.n_sets for it in plan.template.slots() if not it.exercise.is_compound)


def _compound_share(plan: Plan) -> float:
    return 1 - _isolation_sets(plan) / weekly_sets(plan)


def _main_lift_share(plan: Plan) -> float:
    main = sum(
        it.n_sets
        for it in plan.template.slots()
        if it.exercise.is_main_lift and it.zone is Zone.HEAVY
    )
    return main / weekly_sets(plan)


def _mean_reps(plan: Plan) -> float:
    found = [(sum(it.reps) / 2, it.sets.n_sets) for it in repeated(plan)]
    return sum(reps * n for reps, n in found) / sum(n for _, n in found)
