"""The best weekly totals, by HiGHS, which comes with OR-Tools.

HiGHS proves the totals many times faster than CP-SAT does: their curves are linear
pieces, and fractional numbers of sets bound them tightly.
"""

from typing import TYPE_CHECKING

from liftwright.planner.cpsat.found import Found
from liftwright.planner.cpsat.mixed import mixed
from liftwright.planner.linear import LinearModel
from liftwright.planner.params import SolverParams

if TYPE_CHECKING:
    from ortools.math_opt.python.mathopt import Model, SolveParameters, SolveResult


def ideal(linear: LinearModel, params: SolverParams) -> Found:
    """Return the best solution of a linear model by branch and bound.

    A limit on branches, not on seconds: the same model gives the same answer on every
    run.

    Args:
        linear: The model.
        params: Seed and limits of the search.
    """
    from ortools.math_opt.python import mathopt

    model, unknowns = mixed(linear)
    limits = mathopt.SolveParameters(
        random_seed=params.seed,
        absolute_gap_tolerance=params.totals_gap,
        relative_gap_tolerance=0.0,
        node_limit=params.totals_nodes,
    )
    return Found.of(_solved(model, limits), unknowns)


def _solved(model: "Model", limits: "SolveParameters") -> "SolveResult":
    """Return what HiGHS ends with; what SCIP does where HiGHS fails.

    One model in a hundred ends HiGHS with an error of its own. OR-Tools means to raise
    a `RuntimeError` then; its 9.15 fails at that with an `AttributeError`.
    """
    from ortools.math_opt.python import mathopt

    try:
        return mathopt.solve(model, mathopt.SolverType.HIGHS, params=limits)
    except (RuntimeError, AttributeError):
        return mathopt.solve(model, mathopt.SolverType.GSCIP, params=limits)
