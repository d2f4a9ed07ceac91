"""What repetitions, shares and curve constants can be."""

from math import inf, isfinite

from liftwright.loading.params import LEAST_FRACTION


def checked_reps(reps: float, most: float = inf) -> float:
    """Return repetitions to failure as they are, if they can be.

    Args:
        reps: Repetitions, at least 1.
        most: What they must stay below, where a formula has a pole.

    Raises:
        ValueError: If they are below 1, not finite, or at the pole or beyond it.
    """
    if not (isfinite(reps) and reps >= 1):
        raise ValueError(f"repetitions to failure are at least 1, got {reps}")
    if reps >= most:
        raise ValueError(
            f"this formula ends below {most:g} repetitions to failure, got {reps:g}"
        )
    return reps


def checked_fraction(fraction: float) -> float:
    """Return a share of the 1RM as it is, if it can be.

    Raises:
        ValueError: If it is not 0.01 to 1.
    """
    if not LEAST_FRACTION <= fraction <= 1:
        raise ValueError(
            f"a share of the 1RM is {LEAST_FRACTION} to 1, got {fraction:g}"
        )
    return fraction


def checked_positive(what: str, number: float) -> float:
    """Return a number as it is, if it is finite and above zero.

    Raises:
        ValueError: If it is not.
    """
    if not (isfinite(number) and number > 0):
        raise ValueError(f"{what} must be above 0, got {number}")
    return number
