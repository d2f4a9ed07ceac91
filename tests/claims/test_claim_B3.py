"""Progressive overload is necessary: every plan progresses and says how."""

from pathlib import Path

import pytest

from claims.own_training import Train, train
from liftwright import audit, format_program, read_program
from liftwright.catalog import catalog
from liftwright.cli import main
from liftwright.domain.program import AsWritten, WeekKind
from liftwright.planner.audit import Severity
from liftwright.planner.plan import Plan
from planner_requests import Work, training, wanted

STATIC = (
    'program "The same for ever"\nweeks 1-4\nday Monday\nback-squat\n3x5 @ 200 lb\n'
    "bench-press\n3x5 @ 150 lb\nprogress linear +5 lb\n"
)


def test_claim_B3(all_plans: list[Plan], novice_plan: Plan) -> None:
    for plan in (*all_plans, novice_plan):
        for done in training(plan):
            assert not isinstance(done.slot.progression, AsWritten)
            assert done.slot.on_failure is not None
        assert "progress " in format_program(plan.program)


def test_claim_B3_known_loads_rise_from_cycle_to_cycle(all_plans: list[Plan]) -> None:
    for plan in all_plans:
        known = [it for it in training(plan) if it.load_kg is not None]
        assert known
        rises = [
            last / first
            for exercise in sorted({it.exercise.id for it in known})
            for first, last in [_best_of_cycles(plan, known, exercise)]
        ]
        assert min(rises) >= 1
        assert max(rises) > 1


def test_claim_B3_sets_or_effort_rise_within_a_cycle(all_plans: list[Plan]) -> None:
    for plan in all_plans:
        sets = [
            sum(it.sets.n_sets for it in training(plan) if it.week == number)
            for number in (1, 2)
        ]

        assert sets[0] < sets[1]


def test_claim_B3_our_plans_pass_the_audit(all_plans: list[Plan]) -> None:
    for plan in all_plans:
        found = audit(plan.program, plan.request, catalog())
        assert not [it for it in found.findings if it.rule == "progress"]
        assert "Every exercise progresses." in found.praise


def test_claim_B3_a_plan_that_does_not_progress_fails_the_audit() -> None:
    found = audit(read_program(STATIC), wanted(), catalog())
    static = [it for it in found.findings if it.rule == "progress"]

    assert found.is_broken
    assert [it.where for it in static] == ["Back squat"]
    assert static[0].severity is Severity.BROKEN
    assert "never gets harder" in static[0].message


def test_claim_B3_the_command_fails_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = tmp_path / "static.liftwright"
    program.write_text(STATIC)

    assert main(["audit", str(program)]) == 1
    assert "never gets harder" in capsys.readouterr().out


def _best_of_cycles(
    plan: Plan, known: list[Work], exercise: str
) -> tuple[float, float]:
    deloads = [
        number
        for number, week in enumerate(plan.program.weeks, start=1)
        if week.kind is WeekKind.DELOAD
    ]
    mine = [it for it in known if it.exercise.id == exercise]
    first = [it.load_kg for it in mine if it.load_kg and it.week < deloads[0]]
    last = [it.load_kg for it in mine if it.load_kg and it.week > deloads[0]]
    return max(first), max(last)


__all__ = ["train"]


def test_claim_B3_what_was_lifted_makes_the_next_session_harder(train: Train) -> None:
    program = 'program "x"\nfor unit "kg"\nrepeats\nday "A"\n  back-squat\n'
    train.begin(f"{program}    3x5 @ 100 kg, RIR 2\n    progress linear +2.5 kg")
    train.call("log", "squat 3x5 100", "--on", "2026-01-05")

    (work,) = train.next()["back-squat"]["work"]

    assert work["load"]["load"]["mass"] == {"amount": 102.5, "unit": "kg"}
    assert "+2.5 kg" in work["reason"]
    train.call("log", "squat 102.5x5, 4, 3", "--on", "2026-01-12")
    (again,) = train.next()["back-squat"]["work"]
    assert again["load"] == work["load"]
