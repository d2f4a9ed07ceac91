"""Solved weeks keep their rules, give what they claim, and repeat."""

import subprocess
import sys
from typing import Any

import pytest
from ortools.math_opt.python import mathopt

from liftwright import format_program, make_plan, request_for
from liftwright.planner.params import SolverParams
from liftwright.planner.rules import WEEK_RULES, Hardness
from liftwright.planner.rules.reading import read_template
from liftwright.planner.score import score
from liftwright.planner.solve import can_be_met, solve_week
from liftwright.planner.standards import standards
from planner.tiny import tiny_problem, tiny_request

QUICK = SolverParams(days_limit=1.0, days_nodes=50)

IN_WHOLE_STEPS = 1e-4
"""Prices of sets and days are rounded to millionths where all must be whole."""

PLAN_IN_A_PROCESS = """
from liftwright import format_program, make_plan, request_for
request = request_for(days=2, minutes=30, level="intermediate", weeks=4)
print(format_program(make_plan(request).program))
"""


def test_a_week_is_found_where_a_solver_fails_of_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    problem = tiny_problem(tiny_request(30, 0.4))
    whole = solve_week(problem, QUICK)
    solve = mathopt.solve

    def fails(
        model: mathopt.Model,
        solver: mathopt.SolverType,
        **how: Any,
    ) -> mathopt.SolveResult:
        if solver is mathopt.SolverType.HIGHS:
            raise RuntimeError("HighsStatus: kError")
        return solve(model, solver, **how)

    with monkeypatch.context() as without_highs:
        without_highs.setattr(mathopt, "solve", fails)
        again = solve_week(problem, QUICK)

    assert whole is not None
    assert again is not None
    assert again.objective == pytest.approx(whole.objective, abs=QUICK.resolution_sdes)


@pytest.mark.parametrize("emphasis", [0.0, 0.4, 1.0])
@pytest.mark.parametrize("minutes", [30, 60])
def test_a_solved_week_keeps_every_hard_rule(emphasis: float, minutes: int) -> None:
    request = tiny_request(minutes, emphasis)
    problem = tiny_problem(request)

    solved = solve_week(problem, QUICK)

    assert solved is not None
    week = read_template(solved.template, problem)
    measured_by = standards(request, problem)
    for rule in WEEK_RULES:
        if rule.hardness is Hardness.HARD:
            assert not list(rule.violations(week, measured_by)), rule.key


@pytest.mark.parametrize("emphasis", [0.0, 0.4, 1.0])
def test_a_solved_week_gives_what_the_solver_claims(emphasis: float) -> None:
    problem = tiny_problem(tiny_request(45, emphasis))

    solved = solve_week(problem, QUICK)

    assert solved is not None
    worked_out = score(problem, solved.template).total
    assert worked_out == pytest.approx(solved.objective, abs=1e-3)
    assert solved.objective <= solved.bound + IN_WHOLE_STEPS


def test_a_small_week_is_proven_to_the_resolution() -> None:
    solved = solve_week(tiny_problem(tiny_request()), SolverParams())

    assert solved is not None
    assert solved.gap <= SolverParams().resolution_sdes


def test_more_time_never_gives_less() -> None:
    short = solve_week(tiny_problem(tiny_request(45)), QUICK)
    long = solve_week(tiny_problem(tiny_request(60)), QUICK)

    assert short is not None
    assert long is not None
    assert long.bound >= short.objective


def test_any_ordinary_wish_can_be_met() -> None:
    assert can_be_met(tiny_problem(tiny_request()), QUICK)


def test_the_same_request_gives_the_same_plan_whatever_the_hash_seed() -> None:
    texts = {
        subprocess.run(
            [sys.executable, "-c", PLAN_IN_A_PROCESS],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }

    request = request_for(days=2, minutes=30, level="intermediate", weeks=4)
    texts.add(format_program(make_plan(request).program) + "\n")
    assert len(texts) == 1


def test_a_plan_of_one_day_and_one_week_is_called_so() -> None:
    request = request_for(days=1, minutes=15, weeks=1, equipment="bands")

    plan = make_plan(request)

    assert plan.program.name.startswith("1 day a week, 1 week, ")
