"""Talk to a doctor first: a flagged answer gives a referral and a gentle plan."""

import pytest

from liftwright.catalog import catalog
from liftwright.cli import main
from liftwright.coaching.screening import Clearance
from liftwright.domain.exercise import Skill
from liftwright.evidence import values
from liftwright.planner.heavy import is_floor_pull
from liftwright.planner.plan import Plan
from liftwright.planner.zones import Zone
from liftwright.quantities import LoadKind
from planner_requests import fraction_1rm, planned, repeated, screened, wanted


def test_claim_A7(flagged_plan: Plan, both_plan: Plan) -> None:
    screening = flagged_plan.screening

    assert screening is not None
    assert screening.clearance is Clearance.BEFORE_ANY
    assert "doctor" in flagged_plan.notes[0]
    gentle = values("screening.gentle_start")
    assert gentle["load"] == 0.7
    assert gentle["rir"] >= 3
    assert _heaviest(flagged_plan) == pytest.approx(gentle["load"], abs=0.02)
    assert _heaviest(both_plan) > 0.8
    assert all(it.zone is not Zone.HEAVY for it in flagged_plan.template.slots())
    assert min(it.rir for it in repeated(flagged_plan)) >= gentle["rir"]


def test_claim_A7_a_plan_without_answers_asks_for_them(both_plan: Plan) -> None:
    assert both_plan.screening is None
    assert "screening questions" in both_plan.notes[0]


def test_claim_A7_the_reason_is_cited(flagged_plan: Plan) -> None:
    said = next(it for it in flagged_plan.reasons if it.subject == "health")

    assert "no heavy work" in said.text
    assert "screening.gentle_start" in said.findings


def test_claim_A7_once_cleared_the_plan_starts_gently_and_gets_heavy() -> None:
    answers = {"has_disease": True, "is_cleared": True}
    plan = planned(screened(wanted(emphasis="strength"), **answers))
    loads = [(it.week, fraction_1rm(plan, it) or 0.0) for it in repeated(plan)]

    assert max(share for week, share in loads if week <= 4) <= 0.72
    assert max(share for week, share in loads if week > 4) > 0.8


@pytest.mark.parametrize(
    ("answer", "excluded"),
    [
        ("is_pregnant", "pregnancy-supine"),
        ("has_osteoporosis", "spinal-flexion"),
        ("has_hypertension", "high-blood-pressure"),
    ],
)
def test_claim_A7_exercises_that_a_condition_forbids_are_left_out(
    answer: str, excluded: str
) -> None:
    plan = planned(screened(wanted(), **{answer: True}))

    assert any(excluded in it.contraindications for it in catalog().values())
    for slot in plan.template.slots():
        assert excluded not in slot.exercise.contraindications


def test_claim_A7_the_questions_come_with_a_referral(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["screen", "--symptoms", "yes"]) == 0
    flagged = capsys.readouterr().out
    assert main(["screen", "--active", "yes"]) == 0
    healthy = capsys.readouterr().out

    assert "talk to your doctor before you start" in flagged
    assert "loads up to 70% of the 1RM" in flagged
    assert "talk to your doctor" not in healthy


def _heaviest(plan: Plan) -> float:
    return max(fraction_1rm(plan, it) or 0.0 for it in repeated(plan) if it.week == 2)


def test_claim_A7_no_body_weight_escapes_the_limit_on_loads() -> None:
    """A body cannot be made lighter, so its easy forms take the place of pull-ups."""
    plan = planned(screened(wanted(lift=[]), has_symptoms=True))
    bodies = [
        slot.exercise
        for slot in plan.template.slots()
        if slot.exercise.load_kind is LoadKind.BODYWEIGHT
    ]

    assert all(it.skill is Skill.EASY for it in bodies)
    assert all(not is_floor_pull(slot.exercise) for slot in plan.template.slots())


@pytest.mark.parametrize("answer", ["is_pregnant", "has_osteoporosis"])
def test_claim_A7_no_ab_wheel_and_no_hanging_raise_for_bellies_and_bones(
    answer: str,
) -> None:
    plan = planned(screened(wanted(), is_active=True, **{answer: True}))

    for slot in plan.template.slots():
        assert "trunk-strain" not in slot.exercise.contraindications


@pytest.mark.parametrize("answer", ["is_pregnant", "has_hypertension"])
def test_claim_A7_loosening_up_keeps_to_the_same_limits(answer: str) -> None:
    plan = planned(screened(wanted(), is_active=True, **{answer: True}))

    assert plan.screening is not None
    for day in plan.program.weeks[0].days:
        for slot in day.slots:
            found = catalog()[slot.exercise].contraindications
            assert not plan.screening.limits.excluded & set(found)
