"""A linear model as MathOpt sees it, the door to the mixed-integer solvers."""

from typing import TYPE_CHECKING

from liftwright.planner.linear import LinearModel

if TYPE_CHECKING:
    from ortools.math_opt.python.mathopt import Model, Variable


def mixed(
    linear: LinearModel, without: frozenset[int] = frozenset()
) -> "tuple[Model, tuple[Variable, ...]]":
    """Return a linear model with its variables, in order.

    Args:
        linear: The model.
        without: Variables that are to be 0.
    """
    from ortools.math_opt.python import mathopt

    model = mathopt.Model()
    unknowns = tuple(
        model.add_variable(
            lb=0.0, ub=0.0 if index in without else it.most, is_integer=it.is_whole
        )
        for index, it in enumerate(linear.variables)
    )
    for row in linear.rows:
        constraint = model.add_linear_constraint(
            lb=float("-inf") if row.low is None else row.low,
            ub=float("inf") if row.high is None else row.high,
        )
        for index, weight in row.terms.items():
            constraint.set_coefficient(unknowns[index], weight)
    model.objective.is_maximize = True
    for index, worth in linear.objective.items():
        model.objective.set_linear_coefficient(unknowns[index], worth)
    return model, unknowns
