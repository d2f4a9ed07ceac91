"""A linear model in plain values, so that more than one solver can be given it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum


class Grain(IntEnum):
    """Steps per unit in which a variable is counted where numbers must be whole.

    Counts are whole anyway; doses are counted in hundredths of a set, gains in
    millionths of a detectable effect.
    """

    COUNT = 1
    DOSE = 100
    GAIN = 1_000_000  # not science: millionths


@dataclass(frozen=True, slots=True)
class Variable:
    """An unknown from 0 to `most`.

    Args:
        name: What it stands for.
        most: Its upper bound.
        grain: How finely it is counted; counts are whole numbers.
    """

    name: str
    most: float
    grain: Grain = Grain.COUNT

    @property
    def is_whole(self) -> bool:
        """Whether it counts something."""
        return self.grain is Grain.COUNT


Terms = Mapping[int, float]
"""A weighted sum: coefficients by the index of their variable."""


@dataclass(frozen=True, slots=True)
class Row:
    """A weighted sum that stays between two limits.

    Args:
        terms: The sum.
        low: Its lower limit; `None` for none.
        high: Its upper limit; `None` for none.
        grain: What makes its coefficients whole numbers, near enough.
    """

    terms: Terms
    low: float | None
    high: float | None
    grain: int = Grain.DOSE


@dataclass(slots=True)
class LinearModel:
    """Unknowns, rows and what is maximised; filled by its builder."""

    variables: list[Variable] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    objective: dict[int, float] = field(default_factory=dict)

    def add_variable(self, variable: Variable) -> int:
        """Add an unknown and return its index."""
        self.variables.append(variable)
        return len(self.variables) - 1

    def at_most(self, terms: Terms, limit: float, *, grain: int = Grain.DOSE) -> None:
        """Demand that a weighted sum does not exceed a limit."""
        self.rows.append(Row(terms, None, limit, grain))

    def at_least(self, terms: Terms, limit: float, *, grain: int = Grain.DOSE) -> None:
        """Demand that a weighted sum reaches a limit."""
        self.rows.append(Row(terms, limit, None, grain))

    def reward(self, variable: int, worth: float) -> None:
        """Add the worth of each unit of a variable to what is maximised."""
        self.objective[variable] = self.objective.get(variable, 0.0) + worth


def weighted(pairs: Iterable[tuple[int, float]]) -> dict[int, float]:
    """Return a weighted sum without the terms that are zero."""
    terms: dict[int, float] = {}
    for variable, weight in pairs:
        if weight:
            terms[variable] = terms.get(variable, 0.0) + weight
    return terms


def with_sums(linear: LinearModel, stands_for: Mapping[int, Terms]) -> LinearModel:
    """Return a linear model with sums in the place of some unknowns.

    Those unknowns keep their index and are 0.

    Args:
        linear: The model.
        stands_for: The sum that stands for each of them.
    """
    rows = [
        Row(_with_sums(row.terms, stands_for), row.low, row.high, row.grain)
        for row in linear.rows
    ]
    variables = [
        Variable(it.name, 0, it.grain) if index in stands_for else it
        for index, it in enumerate(linear.variables)
    ]
    return LinearModel(variables, rows, _with_sums(linear.objective, stands_for))


def _with_sums(terms: Terms, stands_for: Mapping[int, Terms]) -> dict[int, float]:
    return weighted(
        (part, weight * times)
        for index, weight in terms.items()
        for part, times in stands_for.get(index, {index: 1.0}).items()
    )
