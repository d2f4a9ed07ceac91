"""The best solution of a linear model, by HiGHS, which comes with OR-Tools.

HiGHS proves weekly totals many times faster than CP-SAT does: their curves are linear
pieces, and fractional numbers of sets bound them tightly.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from liftwright.planner.cpsat.aside import result_unless_stopped
from liftwright.planner.cpsat.branching import Branching, beginning
from liftwright.planner.cpsat.found import NOTHING, Found
from liftwright.planner.cpsat.mixed import mixed
from liftwright.planner.linear import LinearModel
from liftwright.planner.watch import Watch

if TYPE_CHECKING:
    from ortools.math_opt.python.mathopt import (
        Model,
        ModelSolveParameters,
        SolveParameters,
        SolveResult,
    )


def ideal(linear: LinearModel, how: Branching, watch: Watch | None = None) -> Found:
    """Return the best solution of a linear model by branch and bound.

    Args:
        linear: The model.
        how: Limits of the search and where it starts. HiGHS chooses by itself what to
            branch on.
        watch: Who may end the search with nothing; `None` for nobody.
    """
    from ortools.math_opt.python import mathopt

    model, unknowns = mixed(linear, how.without)
    limits = mathopt.SolveParameters(
        random_seed=how.seed,
        absolute_gap_tolerance=how.enough,
        relative_gap_tolerance=0.0,
        node_limit=how.nodes,
    )
    start = beginning(linear, unknowns, replace(how, priority={}))
    result = result_unless_stopped(lambda: _solved(model, limits, start), watch)
    return Found.of(result, unknowns) if result else NOTHING


def _solved(
    model: "Model", limits: "SolveParameters", start: "ModelSolveParameters"
) -> "SolveResult":
    """Return what HiGHS ends with; what SCIP does where HiGHS fails.

    One model in a hundred ends HiGHS with an error of its own. OR-Tools means to raise
    a `RuntimeError` then; its 9.15 fails at that with an `AttributeError`.
    """
    from ortools.math_opt.python import mathopt

    highs, scip = mathopt.SolverType.HIGHS, mathopt.SolverType.GSCIP
    try:
        return mathopt.solve(model, highs, params=limits, model_params=start)
    except (RuntimeError, AttributeError):
        return mathopt.solve(model, scip, params=limits, model_params=start)
