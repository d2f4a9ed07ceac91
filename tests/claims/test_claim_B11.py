"""Muscle declines with age, and training keeps it: plans know how old one is."""

import pytest

import liftwright.catalog
from liftwright import format_program, request_for
from liftwright.catalog import catalog
from liftwright.domain.exercise import Exercise, Pattern
from liftwright.domain.prescription import (
    FixedLoad,
    PercentBase,
    PercentLoad,
    SetPrescription,
)
from liftwright.domain.program import Week
from liftwright.domain.work import SetKind
from liftwright.evidence import finding, value, values
from liftwright.planner.limits import limits_of
from liftwright.planner.plan import Plan
from liftwright.programs.notation import check_program
from planner_requests import fraction_1rm, planned, reason, repeated, training, wanted

SQUAT_KG = 136.0


def test_claim_B11(older_plan: Plan, both_plan: Plan) -> None:
    """From 65 on: two or three sets, up to 85%, three days, a lighter start."""
    early = [fraction_1rm(older_plan, it) for it in training(older_plan) if it.week < 5]
    later = [fraction_1rm(older_plan, it) for it in training(older_plan) if it.week > 4]

    assert max(it.sets.n_sets for it in training(older_plan)) == 3
    assert max(it.sets.n_sets for it in training(both_plan)) > 3
    assert max(it for it in early if it) <= 0.72
    assert 0.7 < max(it for it in later if it) <= 0.85 * 1.05
    assert "3 lifting days" in reason(older_plan, "health")
    assert any("balance" in note for note in older_plan.notes)


def test_claim_B11_older_people_train_balance_and_speed(older_plan: Plan) -> None:
    """Standing on one leg on three days; light sets as fast as can be, 40 to 60%."""
    power = values("population.older.power_load")
    assert (power["low"], power["high"]) == (0.4, 0.6)
    for week in older_plan.program.weeks:
        standing = [
            day
            for day in week.days
            if any(slot.exercise == "single-leg-stand" for slot in day.slots)
        ]
        assert len(standing) == value("population.older.balance") == 3
        fast = _fast_sets(week)
        assert fast
        for exercise, sets in fast:
            assert exercise.pattern in {Pattern.SQUAT, Pattern.HORIZONTAL_PUSH}
            assert isinstance(sets.load, FixedLoad)
            assert sets.load.load.mass is not None
            share = sets.load.load.mass.kg / SQUAT_KG
            assert power["low"] - 0.02 <= share <= power["high"] + 0.02


def test_claim_B11_speed_asks_nobody_to_know_a_maximum() -> None:
    plan = planned(request_for(age=70, aim=["bone"]))
    shares = [it for week in plan.program.weeks for _, it in _fast_sets(week)]

    assert shares
    for sets in shares:
        assert isinstance(sets.load, PercentLoad)
        assert sets.load.base is PercentBase.TOP_SET
    assert (
        check_program(format_program(plan.program), liftwright.catalog).problems == ()
    )


def _fast_sets(week: Week) -> list[tuple[Exercise, SetPrescription]]:
    return [
        (catalog()[slot.exercise], sets)
        for day in week.days
        for slot in day.slots
        for sets in slot.sets
        if sets.kind is SetKind.TECHNIQUE and "as fast as you can" in sets.note
    ]


def test_claim_B11_the_young_learn_first_and_test_no_maximum(youth_plan: Plan) -> None:
    shares = [
        share for it in repeated(youth_plan) if (share := fraction_1rm(youth_plan, it))
    ]

    assert min(it.rir for it in repeated(youth_plan)) >= 2
    assert max(shares) <= 0.85 * 1.05
    assert not limits_of(youth_plan.request).allows_one_rm_test
    assert any("technique first" in note for note in youth_plan.notes)


@pytest.mark.parametrize("age", [18, 40, 64])
def test_claim_B11_adults_have_no_rules_of_their_own(age: int) -> None:
    assert limits_of(wanted(age=age)).is_free


def test_claim_B11_the_differences_are_cited(
    older_plan: Plan, youth_plan: Plan
) -> None:
    for plan, key in (
        (older_plan, "population.older.dose"),
        (youth_plan, "population.youth.limits"),
    ):
        said = next(it for it in plan.reasons if it.subject == "health")
        assert key in said.findings
        assert all(finding(it).sources for it in said.findings)


def test_claim_B11_growth_is_expected_at_any_age(
    older_plan: Plan, both_plan: Plan
) -> None:
    ends = [it.weeks[-1] for it in older_plan.size]
    ends += [it.weeks[-1] for it in older_plan.strength]
    assert all(end.mean > 0 for end in ends)
    old = {it.muscle: it.weeks[-1].mean for it in older_plan.size}
    usual = {it.muscle: it.weeks[-1].mean for it in both_plan.size}
    shared = set(old) & set(usual)
    assert sum(old[it] for it in shared) < sum(usual[it] for it in shared)
