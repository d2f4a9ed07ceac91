"""Beginners 3-4 sets of an exercise, advanced 5-6; more only once a week."""

import pytest

from liftwright import audit, read_program
from liftwright.catalog import catalog
from liftwright.evidence import values
from liftwright.planner.audit import AuditFinding, Severity
from planner_requests import planned, wanted, work


@pytest.mark.parametrize(
    ("level", "cap"), [("novice", 4), ("intermediate", 5), ("advanced", 6)]
)
@pytest.mark.parametrize("emphasis", ["size", "strength"])
def test_claim_B6(level: str, cap: int, emphasis: str) -> None:
    plan = planned(wanted(level=level, emphasis=emphasis, days=2, minutes=120, weeks=6))

    assert max(it.sets.n_sets for it in work(plan.program)) <= cap
    if emphasis == "size":
        assert max(slot.n_sets for slot in plan.template.slots()) == cap


def test_claim_B6_the_caps_are_those_of_the_article() -> None:
    caps = values("planner.session_sets")

    assert caps["novice"] == values("articles.sets.beginner")["high"] == 4
    assert caps["advanced"] == values("articles.sets.advanced")["high"] == 6


def test_claim_B6_once_a_week_more_sets_are_allowed() -> None:
    """An arm day by itself: the arms rest for six days after it."""
    arms = {"focus": ["biceps"], "avoid": ["legs", "back", "shoulders", "core"]}
    plan = planned(wanted(level="novice", days=1, equipment="barbell", **arms))

    assert max(slot.n_sets for slot in plan.template.slots()) > 4
    found = audit(plan.program, plan.request, catalog())
    assert not [it for it in found.findings if it.rule == "exercise-sets"]


def test_claim_B6_the_audit_names_excess() -> None:
    (found,) = _excess("day Monday\nbench-press\n7x8 @ 150 lb\nprogress linear +5 lb\n")

    assert found.severity is Severity.BROKEN
    assert "7 sets" in found.message
    assert "5 are enough" in found.message


def test_claim_B6_the_audit_allows_more_when_the_muscle_is_trained_once() -> None:
    once = (
        'program "Once"\nweek\nday Monday\nback-squat\n7x8 @ 200 lb\n'
        "progress linear +5 lb\nday Thursday\nbarbell-row\n3x8 @ 120 lb\n"
        "progress linear +5 lb\n"
    )
    found = audit(read_program(once), wanted(), catalog())

    assert not [it for it in found.findings if it.rule == "exercise-sets"]


def _excess(monday: str) -> list[AuditFinding]:
    text = f'program "Much"\nweek\n{monday}day Thursday\n'
    text += "bench-press\n3x8 @ 150 lb\nprogress linear +5 lb\n"
    found = audit(read_program(text), wanted(rules="articles"), catalog())
    return [it for it in found.findings if it.rule == "exercise-sets"]
