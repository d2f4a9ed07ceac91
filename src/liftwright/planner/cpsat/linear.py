"""A linear model in the whole numbers of CP-SAT."""

from typing import TYPE_CHECKING

from liftwright.planner.linear import LinearModel, Row, Terms

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import CpModel, IntVar, LinearExpr


def whole_variables(model: "CpModel", linear: LinearModel) -> "tuple[IntVar, ...]":
    """Add the variables of a linear model and return them in order."""
    return tuple(
        model.new_int_var(0, round(it.most * it.grain), it.name)
        for it in linear.variables
    )


def add_rows(
    model: "CpModel", linear: LinearModel, variables: "tuple[IntVar, ...]"
) -> None:
    """Add the rows of a linear model, rounded to its grains."""
    for row in linear.rows:
        total = _sum(linear, row.terms, variables, row.grain)
        low, high = _whole(row)
        if low is not None:
            model.add(total >= low)
        if high is not None:
            model.add(total <= high)


def _sum(
    linear: LinearModel, terms: Terms, variables: "tuple[IntVar, ...]", grain: int
) -> "LinearExpr":
    from ortools.sat.python.cp_model import LinearExpr

    chosen = [variables[i] for i in terms]
    weights = [
        round(weight * grain / linear.variables[i].grain) for i, weight in terms.items()
    ]
    return LinearExpr.weighted_sum(chosen, weights)


def _whole(row: Row) -> tuple[int | None, int | None]:
    low = None if row.low is None else round(row.low * row.grain)
    high = None if row.high is None else round(row.high * row.grain)
    return low, high
