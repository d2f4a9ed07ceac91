"""The straightforward model: every set on every day decided at once.

It is given to CP-SAT and to HiGHS, for comparison: same problem, same rules, same
objective, but no totals first and no bound from them.
"""

from dataclasses import dataclass
from datetime import timedelta
from time import process_time

from ortools.math_opt.python import mathopt
from ortools.sat.python import cp_model

from liftwright.planner.cpsat.linear import add_rows, whole_objective, whole_variables
from liftwright.planner.cpsat.mixed import mixed
from liftwright.planner.days import days
from liftwright.planner.linear import Grain
from liftwright.planner.problem import Problem


@dataclass(frozen=True, slots=True)
class Race:
    """How one solver did on one problem.

    Args:
        seconds: CPU seconds until it was close enough, or until the limit.
        is_proven: Whether that was proven within the limit.
    """

    seconds: float
    is_proven: bool


def with_cpsat(problem: Problem, close_sdes: float, limit_s: float) -> Race:
    """Return how CP-SAT does on the day-by-day model."""
    linear = days(problem).model
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
    return Race(process_time() - start, status == cp_model.OPTIMAL)


def with_highs(problem: Problem, close_sdes: float, limit_s: float) -> Race:
    """Return how HiGHS does on the day-by-day model."""
    model, _ = mixed(days(problem).model)
    limits = mathopt.SolveParameters(
        absolute_gap_tolerance=close_sdes,
        relative_gap_tolerance=0.0,
        time_limit=timedelta(seconds=limit_s),
    )
    start = process_time()
    result = mathopt.solve(model, mathopt.SolverType.HIGHS, params=limits)
    proven = result.termination.reason is mathopt.TerminationReason.OPTIMAL
    return Race(process_time() - start, proven)
