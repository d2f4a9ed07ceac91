"""The best weekly totals, by the mixed-integer solver that comes with OR-Tools.

HiGHS proves the totals many times faster than CP-SAT does: their curves are linear
pieces, and fractional numbers of sets bound them tightly.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from liftwright.planner.linear import LinearModel
from liftwright.planner.params import SolverParams

if TYPE_CHECKING:
    from ortools.math_opt.python.mathopt import Model, SolveParameters, Variable


@dataclass(frozen=True, slots=True)
class Limits:
    """When a search is over.

    Args:
        gap: Distance of objective and bound that is good enough.
        nodes: Most branches.
    """

    gap: float
    nodes: int


@dataclass(frozen=True, slots=True)
class Ideal:
    """The best solution of a linear model, with its proof.

    Args:
        values: Value of each variable, in order; empty when there is none.
        objective: What it gives.
        bound: What no solution can exceed.
        is_infeasible: Whether it is proven that there is none.
    """

    values: tuple[float, ...]
    objective: float
    bound: float
    is_infeasible: bool


def ideal(
    linear: LinearModel, params: SolverParams, limits: Limits | None = None
) -> Ideal:
    """Return the best solution of a linear model by branch and bound.

    A limit on branches, not on seconds: the same model gives the same answer on every
    run.

    Args:
        linear: The model.
        params: Seed and usual limits of the search.
        limits: Other limits than those for weekly totals.
    """
    from ortools.math_opt.python import mathopt

    model = mathopt.Model()
    unknowns = [
        model.add_variable(lb=0.0, ub=it.most, is_integer=it.is_whole)
        for it in linear.variables
    ]
    _add_rows(model, linear, unknowns)
    result = mathopt.solve(
        model, mathopt.SolverType.HIGHS, params=_parameters(params, limits)
    )
    reason = result.termination.reason
    if not result.has_primal_feasible_solution():
        none_there = reason in {
            mathopt.TerminationReason.INFEASIBLE,
            mathopt.TerminationReason.INFEASIBLE_OR_UNBOUNDED,
        }
        return Ideal((), float("-inf"), float("inf"), none_there)
    return Ideal(
        tuple(result.variable_values(unknowns)),
        result.objective_value(),
        result.dual_bound(),
        is_infeasible=False,
    )


def _add_rows(model: "Model", linear: LinearModel, unknowns: "list[Variable]") -> None:
    from ortools.math_opt.python import mathopt

    for row in linear.rows:
        model.add_linear_constraint(
            lb=float("-inf") if row.low is None else row.low,
            ub=float("inf") if row.high is None else row.high,
            expr=mathopt.fast_sum(unknowns[i] * w for i, w in row.terms.items()),
        )
    model.maximize(
        mathopt.fast_sum(unknowns[i] * worth for i, worth in linear.objective.items())
    )


def _parameters(params: SolverParams, limits: Limits | None) -> "SolveParameters":
    from ortools.math_opt.python import mathopt

    used = limits or Limits(params.totals_gap, params.totals_nodes)
    return mathopt.SolveParameters(
        random_seed=params.seed,
        absolute_gap_tolerance=used.gap,
        relative_gap_tolerance=0.0,
        node_limit=used.nodes,
    )
