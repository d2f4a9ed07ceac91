"""The straightforward model: every set on every day decided at once.

It is given to CP-SAT and to HiGHS, for comparison: same problem, same rules, same
objective, but no totals first and no bound from them. Weekly totals are no unknowns of
it but sums over days; with `has_totals` they are unknowns, as in our own model.
"""

from dataclasses import dataclass
from datetime import timedelta
from time import process_time
from typing import Self

from ortools.math_opt.python import mathopt
from ortools.sat.python import cp_model

from liftwright.planner.cpsat.linear import add_rows, whole_variables
from liftwright.planner.cpsat.mixed import mixed
from liftwright.planner.days import days
from liftwright.planner.linear import Grain, LinearModel
from liftwright.planner.problem import Problem
from liftwright.planner.summed import summed


@dataclass(frozen=True, slots=True)
class Race:
    """How one solver did on one problem.

    Args:
        seconds: CPU seconds until it was close enough; the limit, where it was not.
        is_proven: Whether that was proven within the limit.
    """

    seconds: float
    is_proven: bool

    @classmethod
    def over(cls, seconds: float, limit_s: float, *, is_proven: bool) -> Self:
        """Return how a race ended.

        A limit is by the clock, and other work has its part of that.

        Args:
            seconds: CPU seconds that it took.
            limit_s: What it was given.
            is_proven: Whether it was won.
        """
        return cls(seconds if is_proven else limit_s, is_proven)


def day_by_day(problem: Problem, *, has_totals: bool) -> LinearModel:
    """Return the model of every day at once.

    Args:
        problem: The week to plan.
        has_totals: Whether weekly totals are unknowns, which solvers can branch on.
    """
    week = days(problem)
    return week.model if has_totals else summed(week).model


def with_cpsat(linear: LinearModel, close_sdes: float, limit_s: float) -> Race:
    """Return how CP-SAT does on the day-by-day model."""
    model = cp_model.CpModel()
    unknowns = whole_variables(model, linear)
    add_rows(model, linear, unknowns)
    worth = {
        unknowns[index]: round(gain * Grain.GAIN / linear.variables[index].grain)
        for index, gain in linear.objective.items()
    }
    model.maximize(cp_model.LinearExpr.weighted_sum(list(worth), list(worth.values())))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.absolute_gap_limit = close_sdes * Grain.GAIN
    solver.parameters.max_time_in_seconds = limit_s
    start = process_time()
    status = solver.solve(model)
    return Race.over(
        process_time() - start, limit_s, is_proven=status == cp_model.OPTIMAL
    )


def with_highs(linear: LinearModel, close_sdes: float, limit_s: float) -> Race:
    """Return how HiGHS does on the day-by-day model."""
    model, _ = mixed(linear)
    limits = mathopt.SolveParameters(
        absolute_gap_tolerance=close_sdes,
        relative_gap_tolerance=0.0,
        time_limit=timedelta(seconds=limit_s),
    )
    start = process_time()
    result = mathopt.solve(model, mathopt.SolverType.HIGHS, params=limits)
    proven = result.termination.reason is mathopt.TerminationReason.OPTIMAL
    return Race.over(process_time() - start, limit_s, is_proven=proven)
