"""The straightforward model: every set on every day decided at once.

It is given to CP-SAT and to HiGHS, for comparison: same problem, same rules, same
objective, but no totals first and no bound from them. Weekly totals are no unknowns of
it but sums over days; with `has_totals` they are unknowns, as in our own model.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from time import process_time
from typing import Self

from ortools.math_opt.python import mathopt
from ortools.sat.python import cp_model

from liftwright.planner.cpsat.linear import add_rows, whole_objective, whole_variables
from liftwright.planner.cpsat.mixed import mixed
from liftwright.planner.days import days
from liftwright.planner.linear import (
    Grain,
    LinearModel,
    Row,
    Terms,
    Variable,
    weighted,
)
from liftwright.planner.problem import Problem


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
    if has_totals:
        return week.model
    stands_for: dict[int, dict[int, float]] = {}
    for (activity, day), sets in week.sets.items():
        stands_for.setdefault(week.totals.sets[activity], {})[sets] = 1.0
        is_on = week.is_on[activity, day]
        stands_for.setdefault(week.totals.days[activity], {})[is_on] = 1.0
    return with_sums(week.model, stands_for)


def with_cpsat(linear: LinearModel, close_sdes: float, limit_s: float) -> Race:
    """Return how CP-SAT does on the day-by-day model."""
    model = cp_model.CpModel()
    unknowns = whole_variables(model, linear)
    add_rows(model, linear, unknowns)
    model.maximize(whole_objective(linear, unknowns))
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


def with_sums(linear: LinearModel, stands_for: Mapping[int, Terms]) -> LinearModel:
    """Return a linear model with sums in the place of some unknowns.

    Those unknowns keep their index and are 0.

    Args:
        linear: The model.
        stands_for: The sum that stands for each of them.
    """
    rows = [
        Row(_with_sums(row.terms, stands_for), row.low, row.high, row.grain)
        for row in linear.rows
    ]
    variables = [
        Variable(it.name, 0, it.grain) if index in stands_for else it
        for index, it in enumerate(linear.variables)
    ]
    return LinearModel(variables, rows, _with_sums(linear.objective, stands_for))


def _with_sums(terms: Terms, stands_for: Mapping[int, Terms]) -> dict[int, float]:
    return weighted(
        (part, weight * times)
        for index, weight in terms.items()
        for part, times in stands_for.get(index, {index: 1.0}).items()
    )
