"""Size: 65 to 80-85% of the 1RM, 6 to 12 repetitions, three sets and more."""

import pytest

from liftwright.domain.exercise import Pattern
from liftwright.evidence import value, values
from liftwright.planner.periodization.loads import expected_rise
from liftwright.planner.plan import Plan
from liftwright.planner.zones import FATIGUE_RESISTANT
from planner_requests import Work, fraction_1rm, repeated, training
from prescribed import prescribed


def test_claim_B4(articles_plan: Plan) -> None:
    reps, load = values("articles.size.reps"), values("articles.size.load")
    shares = _shares(articles_plan)

    assert (reps["low"], reps["high"]) == (6, 12)
    assert (load["low"], load["high"]) == (0.65, 0.85)
    assert shares
    assert all(load["low"] <= round(it, 2) <= load["high"] for it in shares)
    for done in _usual(articles_plan):
        assert reps["low"] <= done.reps[0] <= done.reps[1] <= reps["high"]


def test_claim_B4_the_articles_ask_for_three_sets(articles_plan: Plan) -> None:
    assert value("articles.sets.minimum") == 3
    assert min(it.sets.n_sets for it in training(articles_plan)) >= 3
    said = next(it for it in articles_plan.reasons if it.subject == "rules")
    assert "follows the articles" in said.text
    assert "articles.sets.minimum" in said.findings


def test_claim_B4_the_evidence_keeps_the_range_as_its_default(size_plan: Plan) -> None:
    for done in _usual(size_plan):
        assert 6 <= done.reps[0] <= done.reps[1] <= 12
    assert all(0.65 <= round(it, 2) <= 0.85 for it in _shares(size_plan))


def test_claim_B4_isolation_of_enduring_muscles_gets_more_repetitions(
    all_plans: list[Plan], articles_plan: Plan
) -> None:
    for plan in (*all_plans, articles_plan):
        calves = [it for it in repeated(plan) if it.exercise.pattern is Pattern.CALF]

        assert calves
        for done in calves:
            assert done.reps[0] >= 12
            assert done.reps[1] > 12


def test_claim_B4_one_exercise_is_prescribed_alike(
    capsys: pytest.CaptureFixture[str],
) -> None:
    squat = prescribed(capsys, "squat", "--one-rm", "100kg", "--aim", "size")
    calves = prescribed(capsys, "standing calf raise", "--aim", "size")

    assert squat.amount == (6, 12)
    assert squat.sets[0] >= 3
    assert squat.loads
    assert all(0.65 <= it.share <= 0.85 for it in squat.loads)
    assert calves.amount == (12, 20)


def _usual(plan: Plan) -> list[Work]:
    return [
        it
        for it in repeated(plan)
        if it.exercise.pattern not in FATIGUE_RESISTANT and it.reps[0] < 10
    ]


def _shares(plan: Plan) -> list[float]:
    """Return known loads of size work as shares of the 1RM expected by then."""
    level = plan.request.person.level
    return [
        share / expected_rise(level, it.week)
        for it in _usual(plan)
        if (share := fraction_1rm(plan, it))
    ]
