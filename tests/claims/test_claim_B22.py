"""Strength: as little as needed, heavy and fresh. Size: as much as recovers."""

from liftwright import audit
from liftwright.catalog import catalog
from liftwright.evidence import value
from liftwright.planner.plan import Plan
from liftwright.planner.zones import Zone
from planner_requests import planned, repeated, wanted, weekly_sets


def test_claim_B22() -> None:
    """Given twice the time, size fills it and strength leaves most of it."""
    short, long = (
        {
            emphasis: weekly_sets(planned(wanted(emphasis=emphasis, minutes=minutes)))
            for emphasis in ("size", "strength")
        }
        for minutes in (60, 120)
    )
    more = {it: long[it] - short[it] for it in ("size", "strength")}

    assert more["size"] > 2 * max(1, more["strength"])
    assert long["size"] > 1.5 * long["strength"]


def test_claim_B22_strength_stops_where_more_is_not_detectable(
    strength_plan: Plan,
) -> None:
    """A lift gets a handful of heavy sets a week, not a pile of them."""
    enough = value("volume.strength.undetectable_above")
    assert enough == 3
    for lift in ("back-squat", "bench-press", "deadlift"):
        sets = sum(
            it.n_sets
            for it in strength_plan.template.slots()
            if it.exercise.id == lift and it.zone is Zone.HEAVY
        )
        assert enough <= sets <= 3 * enough


def test_claim_B22_every_heavy_set_is_fresh(strength_plan: Plan) -> None:
    """Heavy lifts come first, with long rests and something in reserve."""
    for day in strength_plan.template.days:
        zones = [slot.zone is Zone.HEAVY for slot in day.slots]
        assert zones == sorted(zones, reverse=True)
    for done in repeated(strength_plan):
        if done.reps[1] <= 5:
            assert done.rir >= 1
            assert done.sets.rest_s is not None
            assert done.sets.rest_s[0] >= 120


def test_claim_B22_size_uses_isolation_work(
    size_plan: Plan, strength_plan: Plan
) -> None:
    share = {id(it): _isolation_share(it) for it in (size_plan, strength_plan)}

    assert share[id(size_plan)] > 0.25
    assert _isolation_sets(size_plan) > 1.5 * _isolation_sets(strength_plan)


def test_claim_B22_no_session_is_more_than_the_body_recovers_from(
    size_plan: Plan,
) -> None:
    """All the work that size is after still leaves both budgets of fatigue whole."""
    found = audit(size_plan.program, size_plan.request, catalog()).findings
    kept = {"fatigue", "session-muscle", "weekly-muscle", "recovery"}

    assert not kept & {it.rule for it in found}


def _isolation_sets(plan: Plan) -> int:
    return sum(it.n_sets for it in plan.template.slots() if not it.exercise.is_compound)


def _isolation_share(plan: Plan) -> float:
    return _isolation_sets(plan) / weekly_sets(plan)
