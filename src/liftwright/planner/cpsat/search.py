"""One search of CP-SAT, made repeatable."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from liftwright.planner.params import SolverParams
from liftwright.planner.watch import Watch

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import (
        CpModel,
        CpSolver,
        CpSolverSolutionCallback,
        CpSolverStatus,
    )


@dataclass(frozen=True, slots=True)
class Search:
    """How to search.

    Args:
        params: Seed and linearization.
        limit: Deterministic time: work done, not seconds, so that runs repeat.
        enough: Distance of objective and bound at which to stop.
        watch: Who follows the search and may end it; `None` for nobody.
        grain: Solver units of one smallest detectable effect.
    """

    params: SolverParams
    limit: float
    enough: float = 0.0
    watch: Watch | None = None
    grain: float = 1.0


@dataclass(frozen=True, slots=True)
class Searched:
    """What a search ended with.

    Args:
        solver: Holds the best solution; `None` when there is none.
        bound: What no solution can exceed.
        is_infeasible: Whether it is proven that there is no solution.
    """

    solver: "CpSolver | None"
    bound: float
    is_infeasible: bool


def searched(model: "CpModel", search: Search) -> Searched:
    """Return what CP-SAT finds for a model."""
    from ortools.sat.python import cp_model

    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    # Ctrl-C is for whoever calls: it must not end one search of many unheard.
    solver.parameters.catch_sigint_signal = False
    solver.parameters.random_seed = search.params.seed
    solver.parameters.linearization_level = search.params.linearization_level
    solver.parameters.max_deterministic_time = search.limit
    solver.parameters.absolute_gap_limit = search.enough
    status = _solved(solver, model, search)
    has_solution = status in {cp_model.OPTIMAL, cp_model.FEASIBLE}
    return Searched(
        solver if has_solution else None,
        solver.best_objective_bound,
        status == cp_model.INFEASIBLE,
    )


def _solved(solver: "CpSolver", model: "CpModel", search: Search) -> "CpSolverStatus":
    watch = search.watch
    if watch is None:
        return solver.solve(model)
    solver.parameters.stop_after_first_solution = watch.is_stopped
    with watch.searching():
        return solver.solve(model, _telling(solver, model, watch, search.grain))


def _telling(
    solver: "CpSolver", model: "CpModel", watch: Watch, grain: float
) -> "CpSolverSolutionCallback":
    from ortools.sat.python import cp_model

    class Telling(cp_model.CpSolverSolutionCallback):
        """Tells whoever watches about each better solution."""

        def on_solution_callback(self) -> None:
            if model.has_objective():
                watch.tell(
                    self.objective_value / grain, self.best_objective_bound / grain
                )
            watch.found(solver.stop_search)

    return Telling()
