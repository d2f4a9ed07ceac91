"""The chart many coaches use: share of the 1RM by repetitions and RPE.

It is a coaching convention, not a study. It depends on one number only, the
repetitions that could have been done: `reps + (10 - RPE)`.
"""

from bisect import bisect_left
from functools import cache

from liftwright.evidence import values
from liftwright.loading.limits import checked_fraction
from liftwright.quantities import MAX_RPE

PERCENT = 100


def fraction_at(reps: float, rpe: float) -> float:
    """Return the chart's share of the 1RM for repetitions done at an RPE.

    Args:
        reps: Repetitions done, at least 1.
        rpe: RPE of the set, at most 10.

    Returns:
        Share of the 1RM; between the chart's half steps it runs straight.

    Raises:
        ValueError: If the cell lies outside the chart.

    References:
        `rts_chart.whole`, `rts_chart.half`.
    """
    if reps < 1 or rpe > MAX_RPE:
        raise ValueError(
            f"the chart needs 1 or more repetitions and an RPE of at most 10, "
            f"got {reps:g} at {rpe:g}"
        )
    return fraction_at_reps(reps + MAX_RPE - rpe)


def fraction_at_reps(reps: float) -> float:
    """Return the chart's share of the 1RM for repetitions to failure, 1 to 16.

    Raises:
        ValueError: If the repetitions lie outside the chart.
    """
    counts, fractions = _nodes()
    if not counts[0] <= reps <= counts[-1]:
        raise ValueError(
            f"the chart ends at {counts[-1]:g} repetitions to failure, got {reps:g}"
        )
    return _between(reps, counts, fractions)


def reps_at_fraction(fraction: float) -> float:
    """Return the repetitions to failure that the chart gives a share of the 1RM.

    Raises:
        ValueError: If the chart does not go down that far.
    """
    counts, fractions = _nodes()
    if checked_fraction(fraction) < fractions[-1]:
        raise ValueError(
            f"the chart ends at {fractions[-1]:g} of the 1RM, got {fraction:g}"
        )
    falling = tuple(-share for share in fractions)
    return _between(-fraction, falling, counts)


def reps_at(fraction: float, rpe: float) -> float:
    """Return the repetitions that a share of the 1RM allows at an RPE."""
    return reps_at_fraction(fraction) - (MAX_RPE - rpe)


def rpe_at(fraction: float, reps: float) -> float:
    """Return the RPE of repetitions done with a share of the 1RM."""
    return MAX_RPE - (reps_at_fraction(fraction) - reps)


def least_fraction() -> float:
    """Return the lightest share of the 1RM on the chart."""
    return _nodes()[1][-1]


def _between(x: float, xs: tuple[float, ...], ys: tuple[float, ...]) -> float:
    right = max(1, bisect_left(xs, x))
    share = (x - xs[right - 1]) / (xs[right] - xs[right - 1])
    return (1 - share) * ys[right - 1] + share * ys[right]


@cache
def _nodes() -> tuple[tuple[float, ...], tuple[float, ...]]:
    chart = {**values("rts_chart.whole"), **values("rts_chart.half")}
    nodes = sorted(
        (float(count), percent / PERCENT) for count, percent in chart.items()
    )
    return tuple(count for count, _ in nodes), tuple(share for _, share in nodes)
