"""Searches for the documentation: each problem once, comparisons at a glance.

A page may plan for the same person many times, and a comparison plans dozens of times.
The same problem has the same week, so it is solved once. What a comparison finds in a
glance is a true plan, but not a proven one, so pages show what does not depend on it.
"""

from liftwright.planner.params import FRONTIER_SEARCH, SolverParams
from liftwright.planner.problem import Problem
from liftwright.planner.solve import SolvedWeek, solve_week
from liftwright.planner.watch import Watch

GLANCE = SolverParams(
    totals_gap=0.2,
    totals_nodes=1,
    fixed_limit=0.5,
    days_nodes=1,
    days_limit=1.0,
)
_FOUND: dict[str, SolvedWeek | None] = {}


def solved_once(
    problem: Problem, params: SolverParams, watch: Watch | None = None
) -> SolvedWeek | None:
    """Solve a problem as `solve_week` does, but no problem twice."""
    if params == FRONTIER_SEARCH:
        return glanced(problem, params, watch)
    return _found(problem, params, watch)


def glanced(
    problem: Problem, _params: SolverParams, watch: Watch | None = None
) -> SolvedWeek | None:
    """Solve a problem of a comparison, as well as a glance can."""
    return _found(problem, GLANCE, watch)


def _found(
    problem: Problem, params: SolverParams, watch: Watch | None
) -> SolvedWeek | None:
    key = repr((problem, params))
    if key not in _FOUND:
        _FOUND[key] = solve_week(problem, params, watch)
    return _FOUND[key]
