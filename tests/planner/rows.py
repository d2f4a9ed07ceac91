"""Whether values keep the rows of a linear model."""

from liftwright.planner.linear import LinearModel, Terms

ROUGHLY = 1e-5
"""What rounding may make of a sum."""


def total(terms: Terms, values: tuple[float, ...]) -> float:
    """Return a weighted sum of values."""
    return sum(weight * values[index] for index, weight in terms.items())


def keeps_all_rows(model: LinearModel, values: tuple[float, ...]) -> bool:
    """Return whether values keep every row and range of a model."""
    sums = [(row, total(row.terms, values)) for row in model.rows]
    is_in_rows = all(
        (row.low is None or there >= row.low - ROUGHLY)
        and (row.high is None or there <= row.high + ROUGHLY)
        for row, there in sums
    )
    each = zip(values, model.variables, strict=True)
    return is_in_rows and all(
        -ROUGHLY <= value <= variable.most + ROUGHLY for value, variable in each
    )
