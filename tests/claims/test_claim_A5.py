"""Hypertrophy: moderate weight and repetitions, a minute of rest, a quicker tempo."""

import pytest

from liftwright.evidence import value, values
from liftwright.planner.plan import Plan
from planner_requests import repeated
from prescribed import prescribed


def test_claim_A5(articles_plan: Plan) -> None:
    minute = value("articles.rest.short")
    slow = values("tempo.default")
    for done in repeated(articles_plan):
        assert done.sets.rest_s is not None
        assert done.sets.rest_s[0] >= minute
        assert done.sets.tempo is not None
        assert done.sets.tempo.lower_s < slow["lower"]


def test_claim_A5_every_set_says_rest_and_tempo(all_plans: list[Plan]) -> None:
    for plan in all_plans:
        for done in repeated(plan):
            assert done.sets.rest_s is not None
            assert done.sets.tempo is not None


def test_claim_A5_a_minute_is_there_when_time_is_short(short_plan: Plan) -> None:
    rests = {done.sets.rest_s for done in repeated(short_plan) if done.reps[0] >= 6}

    assert (60, 60) in rests
    assert any("rests are cut" in note for note in short_plan.notes)


def test_claim_A5_the_newer_evidence_rests_longer(size_plan: Plan) -> None:
    compound = [it for it in repeated(size_plan) if it.exercise.is_compound]
    said = next(it for it in size_plan.reasons if it.subject == "rules")

    assert all(it.sets.rest_s and it.sets.rest_s[0] >= 90 for it in compound)
    assert "newer evidence" in said.text
    assert "rest.size.default" in said.findings


def test_claim_A5_the_articles_move_quicker(
    capsys: pytest.CaptureFixture[str],
) -> None:
    usual = prescribed(capsys, "bench", "--aim", "size")
    quick = prescribed(capsys, "bench", "--aim", "size", "--rules", "articles")

    assert (usual.tempo, quick.tempo) == ("2-0-1-0", "1-0-1-0")
    assert quick.amount == (6, 12)
    assert quick.rest_s[0] == 60 < usual.rest_s[0]
