"""Models of how many repetitions a share of the 1RM allows, all of one shape.

A model is a pair of inverse functions with its constant already in it, so that effort
adjustments, progression tables and schemes take any of them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from liftwright.evidence import value
from liftwright.loading import curve, rts
from liftwright.loading.formulas import formula
from liftwright.loading.limits import checked_fraction, checked_positive


@dataclass(frozen=True, slots=True)
class RepsMax:
    """A relation between repetitions to failure and the share of the 1RM.

    Args:
        name: What it is called.
        fraction: Share of the 1RM that allows so many repetitions to failure.
        reps: Repetitions to failure that a share of the 1RM allows.
        ends_at: Share of the 1RM that it speaks of no load below; 0 without an end.
        key: The finding behind it.
    """

    name: str
    fraction: Callable[[float], float]
    reps: Callable[[float], float]
    ends_at: float = 0.0
    key: str = ""


def personal(k: float | None = None) -> RepsMax:
    """Return the person's own curve; that of an average exercise without a `k`.

    References:
        `load_reps.k.general`.
    """
    own = value("load_reps.k.general") if k is None else k
    return RepsMax(
        f"personal k={own:g}",
        partial(curve.fraction_at_reps, k=own),
        partial(curve.reps_at_fraction, k=own),
        key="load_reps.k.general",
    )


def epley(k: float | None = None) -> RepsMax:
    """Return Epley's formula with its slope as a constant of the person.

    It is not guarded at one repetition: a single is `1 / (1 + k)` of the 1RM. Tables
    and schemes built on it by other programs rest on that.

    Args:
        k: Slope per repetition; that of the published formula by default.

    References:
        `reps_max.epley`.
    """
    slope = _constant("reps_max.epley", k)
    return RepsMax(
        f"epley k={slope:g}",
        partial(fraction_epley, k=slope),
        partial(reps_epley, k=slope),
        key="reps_max.epley",
    )


def modified_epley(k: float | None = None) -> RepsMax:
    """Return Epley's formula shifted so that a single is the 1RM.

    It is the person's own curve with `1 / k` for the constant.

    Args:
        k: Slope per repetition after the first.

    References:
        `reps_max.modified_epley`.
    """
    slope = _constant("reps_max.modified_epley", k)
    return RepsMax(
        f"modified epley k={slope:g}",
        partial(curve.fraction_at_reps, k=1 / slope),
        partial(curve.reps_at_fraction, k=1 / slope),
        key="reps_max.modified_epley",
    )


def linear(k: float | None = None) -> RepsMax:
    """Return the straight line of Brzycki's kind: every repetition costs `1 / k`.

    Args:
        k: Repetitions from the 1RM down to no load at all.

    References:
        `reps_max.linear`.
    """
    length = _constant("reps_max.linear", k)
    return RepsMax(
        f"linear k={length:g}",
        partial(fraction_linear, k=length),
        partial(reps_linear, k=length),
        key="reps_max.linear",
    )


def rts_chart() -> RepsMax:
    """Return the coaches' RTS chart, 1 to 16 repetitions.

    References:
        `rts_chart.whole`, `rts_chart.half`.
    """
    return RepsMax(
        "RTS chart",
        rts.fraction_at_reps,
        rts.reps_at_fraction,
        rts.least_fraction(),
        "rts_chart.whole",
    )


def classical(name: str) -> RepsMax:
    """Return one of the seven classical formulas, guarded.

    Raises:
        UnknownNameError: If there is none of that name.
    """
    found = formula(name)
    return RepsMax(
        name,
        found.fraction_at_reps,
        found.reps_at_fraction,
        1 / found.top,
        f"rm_formula.{name}",
    )


def fraction_epley(reps: float, k: float) -> float:
    """Return Epley's share of the 1RM: `1 / (1 + k reps)`, for 0 or more repetitions.

    Raises:
        ValueError: If the repetitions are negative or `k` is not above 0.
    """
    if not reps >= 0:
        raise ValueError(f"repetitions are at least 0, got {reps}")
    return 1 / (1 + checked_positive("k", k) * reps)


def reps_epley(fraction: float, k: float) -> float:
    """Return Epley's repetitions to failure at a share of the 1RM."""
    return (1 / checked_fraction(fraction) - 1) / checked_positive("k", k)


def fraction_linear(reps: float, k: float) -> float:
    """Return the straight line's share of the 1RM: `1 - (reps - 1) / k`.

    Raises:
        ValueError: If the line has reached the ground at so many repetitions.
    """
    if not 1 <= reps < checked_positive("k", k) + 1:
        raise ValueError(
            f"this line runs from 1 to below {k + 1:g} repetitions, got {reps:g}"
        )
    return 1 - (reps - 1) / k


def reps_linear(fraction: float, k: float) -> float:
    """Return the straight line's repetitions to failure at a share of the 1RM."""
    return 1 + checked_positive("k", k) * (1 - checked_fraction(fraction))


def _constant(key: str, k: float | None) -> float:
    return checked_positive("k", value(key) if k is None else k)
