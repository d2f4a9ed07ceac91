"""Plain fits of a curve to sets to failure, as other programs make them.

They know nothing of priors, days or slips; `one_rm.fit_curve` does. Turned the right
way round every model is a straight line, so each fit is exact and needs no starting
values. A quantile other than the mean gives the best or the worst profile of a log.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations

from liftwright.loading import reps_max
from liftwright.loading.limits import checked_fraction, checked_positive
from liftwright.loading.reps_max import RepsMax

Point = tuple[float, float, float]
"""A lever, the repetitions above the first, and how much the set counts."""


@dataclass(frozen=True, slots=True)
class Family:
    """A model with one constant, seen as a straight line.

    Args:
        name: What it is called.
        lever: What of a share of the 1RM, or of a load, the repetitions rise with.
        first: Repetitions at the 1RM.
        constant: The model's constant by the slope of the line.
        model: The model by its constant.
    """

    name: str
    lever: Callable[[float], float]
    first: float
    constant: Callable[[float], float]
    model: Callable[[float], RepsMax]


def _turned(number: float) -> float:
    return 1 / number


def _itself(number: float) -> float:
    return number


def _negated(number: float) -> float:
    return -number


EPLEY = Family("epley", _turned, 0, _turned, reps_max.epley)
MODIFIED_EPLEY = Family("modified epley", _turned, 1, _turned, reps_max.modified_epley)
PERSONAL = Family("personal", _turned, 1, _itself, reps_max.personal)
LINEAR = Family("linear", _negated, 1, _itself, reps_max.linear)


@dataclass(frozen=True, slots=True)
class PlainFit:
    """A fitted constant, and the maximum where loads were given.

    Args:
        constant: The model's constant.
        one_rm_kg: Load of one repetition to failure, kg; `None` when it was known.
        whole_kg: Load that the model's shares are shares of, kg: the 1RM, but with
            unguarded Epley that of no repetition at all; `None` likewise.
    """

    constant: float
    one_rm_kg: float | None = None
    whole_kg: float | None = None


def fit_constant(
    family: Family,
    fractions: Sequence[float],
    reps: Sequence[float],
    *,
    weights: Sequence[float] | None = None,
    quantile: float | None = None,
) -> PlainFit:
    """Return the constant that comes nearest to repetitions at shares of the 1RM.

    Args:
        family: The model.
        fractions: Share of the 1RM of each set.
        reps: Repetitions to failure of each set, any reserve added.
        weights: How much each set counts; the same by default.
        quantile: Share of the sets that shall lie below the curve, such as 0.9 for the
            best profile; the mean by default.

    Raises:
        ValueError: If lengths differ or every set is a 1RM.
    """
    levers = [
        family.lever(checked_fraction(one)) - family.lever(1) for one in fractions
    ]
    counts = [one - family.first for one in reps]
    shares = [1.0] * len(reps) if weights is None else weights
    points = list(zip(levers, counts, shares, strict=True))
    if not any(levers):
        raise ValueError("at least one set must be lighter than the 1RM")
    slope = (
        _mean_slope(points) if quantile is None else _quantile_slope(points, quantile)
    )
    return PlainFit(family.constant(checked_positive("the slope", slope)))


def fit_constant_and_one_rm(
    family: Family,
    loads_kg: Sequence[float],
    reps: Sequence[float],
    *,
    weights: Sequence[float] | None = None,
    quantile: float | None = None,
) -> PlainFit:
    """Return constant and 1RM that come nearest to repetitions with loads.

    Args:
        family: The model.
        loads_kg: Load of each set, kg.
        reps: Repetitions to failure of each set, any reserve added.
        weights: How much each set counts; the same by default.
        quantile: Share of the sets that shall lie below the curve, such as 0.9 for the
            best profile; the mean by default.

    Raises:
        ValueError: If lengths differ, all loads are the same, or heavier sets have
            more repetitions.
    """
    levers = [family.lever(checked_positive("load_kg", load)) for load in loads_kg]
    counts = [one - family.first for one in reps]
    shares = [1.0] * len(reps) if weights is None else list(weights)
    points = list(zip(levers, counts, shares, strict=True))
    slope, start = (
        _mean_line(points) if quantile is None else _quantile_line(points, quantile)
    )
    checked_positive("the slope", slope)

    def load_kg(count: float) -> float:
        return checked_positive("1RM", family.lever((count - start) / slope))

    whole_kg = load_kg(0)
    constant = family.constant(slope * abs(family.lever(whole_kg)))
    return PlainFit(constant, load_kg(1 - family.first), whole_kg)


def _mean_slope(points: Sequence[Point]) -> float:
    square = sum(weight * x * x for x, _, weight in points)
    return sum(weight * x * y for x, y, weight in points) / square


def _quantile_slope(points: Sequence[Point], quantile: float) -> float:
    _checked_quantile(quantile)
    # The best such line always runs through one of the points.
    slopes = (y / x for x, y, _ in points if x)
    return min(slopes, key=lambda slope: _tilted(points, (slope, 0), quantile))


def _mean_line(points: Sequence[Point]) -> tuple[float, float]:
    total = sum(weight for _, _, weight in points)
    x_mean = sum(weight * x for x, _, weight in points) / total
    y_mean = sum(weight * y for _, y, weight in points) / total
    square = sum(weight * (x - x_mean) ** 2 for x, _, weight in points)
    if square == 0:
        raise ValueError("at least two different loads are needed")
    product = sum(weight * (x - x_mean) * (y - y_mean) for x, y, weight in points)
    slope = product / square
    return slope, y_mean - slope * x_mean


def _quantile_line(points: Sequence[Point], quantile: float) -> tuple[float, float]:
    _checked_quantile(quantile)
    # The best such line always runs through two of the points.
    lines = (
        ((y - v) / (x - u), y - (y - v) / (x - u) * x)
        for (x, y, _), (u, v, _) in combinations(points, 2)
        if x != u
    )
    best = min(lines, key=lambda line: _tilted(points, line, quantile), default=None)
    if best is None:
        raise ValueError("at least two different loads are needed")
    return best


def _tilted(
    points: Sequence[Point], line: tuple[float, float], quantile: float
) -> float:
    slope, start = line
    misses = ((y - start - slope * x, weight) for x, y, weight in points)
    return sum(
        weight * max(quantile * miss, (quantile - 1) * miss) for miss, weight in misses
    )


def _checked_quantile(quantile: float) -> None:
    if not 0 < quantile < 1:
        raise ValueError(f"a quantile lies between 0 and 1, got {quantile}")
