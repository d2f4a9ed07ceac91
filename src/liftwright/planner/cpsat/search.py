"""One search of CP-SAT, made repeatable."""

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


def searched(
    model: "CpModel", limit: float, params: SolverParams, watch: Watch | None = None
) -> "CpSolver | None":
    """Return what holds a solution of a model; None where CP-SAT found none.

    Args:
        model: The model.
        limit: Deterministic time: work done, not seconds, so that runs repeat.
        params: Seed and linearization.
        watch: Who follows the search and may end it; `None` for nobody.
    """
    from ortools.sat.python import cp_model

    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    # Ctrl-C is for whoever calls: it must not end one search of many unheard.
    solver.parameters.catch_sigint_signal = False
    solver.parameters.random_seed = params.seed
    solver.parameters.linearization_level = params.linearization_level
    solver.parameters.max_deterministic_time = limit
    status = _solved(solver, model, watch)
    return solver if status in {cp_model.OPTIMAL, cp_model.FEASIBLE} else None


def _solved(
    solver: "CpSolver", model: "CpModel", watch: Watch | None
) -> "CpSolverStatus":
    if watch is None:
        return solver.solve(model)
    solver.parameters.stop_after_first_solution = watch.is_stopped
    with watch.searching():
        return solver.solve(model, _stopping(solver, watch))


def _stopping(solver: "CpSolver", watch: Watch) -> "CpSolverSolutionCallback":
    from ortools.sat.python import cp_model

    class Stopping(cp_model.CpSolverSolutionCallback):
        """Lets whoever watches stop after a solution."""

        def on_solution_callback(self) -> None:
            watch.found(solver.stop_search)

    return Stopping()
