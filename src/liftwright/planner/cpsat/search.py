"""One search of CP-SAT, made repeatable."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from liftwright.planner.params import SolverParams

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import CpModel, CpSolver


@dataclass(frozen=True, slots=True)
class Search:
    """How to search.

    Args:
        params: Seed and linearization.
        limit: Deterministic time: work done, not seconds, so that runs repeat.
        enough: Distance of objective and bound at which to stop.
        progress: Told objective and bound, in solver units, at each better solution.
    """

    params: SolverParams
    limit: float
    enough: float = 0.0
    progress: Callable[[float, float], None] | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What a search ended with.

    Args:
        solver: Holds the best solution; `None` when there is none.
        bound: What no solution can exceed.
        is_infeasible: Whether it is proven that there is no solution.
    """

    solver: "CpSolver | None"
    bound: float
    is_infeasible: bool


def searched(model: "CpModel", search: Search) -> Found:
    """Return what CP-SAT finds for a model."""
    from ortools.sat.python import cp_model

    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = search.params.seed
    solver.parameters.linearization_level = search.params.linearization_level
    solver.parameters.max_deterministic_time = search.limit
    solver.parameters.absolute_gap_limit = search.enough
    status = solver.solve(model)
    has_solution = status in {cp_model.OPTIMAL, cp_model.FEASIBLE}
    return Found(
        solver if has_solution else None,
        solver.best_objective_bound,
        status == cp_model.INFEASIBLE,
    )
