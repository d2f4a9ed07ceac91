"""The person's own curve: one number `k` between a load and repetitions to failure.

`fraction = 1 / (1 + (reps - 1) / k)`. It is exact at one repetition, has no pole,
and a larger `k` means more repetitions at the same share of the 1RM.
"""

from math import exp

from liftwright.evidence import value
from liftwright.loading.limits import checked_fraction, checked_positive, checked_reps
from liftwright.loading.normal import z_of
from liftwright.loading.params import LEVEL


def fraction_at_reps(reps: float, k: float) -> float:
    """Return the share of the 1RM that allows so many repetitions to failure.

    Args:
        reps: Repetitions to failure, at least 1.
        k: The person's curve constant for the exercise, above 0.

    Returns:
        Share of the 1RM, 0.01 to 1.

    Raises:
        ValueError: If an argument is outside its range.

    References:
        `load_reps.k.general`.
    """
    return 1 / (1 + (checked_reps(reps) - 1) / checked_positive("k", k))


def reps_at_fraction(fraction: float, k: float) -> float:
    """Return the repetitions to failure that a share of the 1RM allows.

    Args:
        fraction: Share of the 1RM, 0.01 to 1.
        k: The person's curve constant for the exercise, above 0.

    Raises:
        ValueError: If an argument is outside its range.
    """
    return 1 + checked_positive("k", k) * (1 / checked_fraction(fraction) - 1)


def k_of_set(reps: float, fraction: float) -> float:
    """Return the curve constant of someone who does so many repetitions to failure.

    Args:
        reps: Repetitions to failure, above 1.
        fraction: Share of the 1RM they were done with, below 1.

    Raises:
        ValueError: If the set is a single or a 1RM, which every curve goes through.
    """
    if checked_reps(reps) == 1 or checked_fraction(fraction) == 1:
        raise ValueError("every curve goes through one repetition at the 1RM")
    return (reps - 1) / (1 / fraction - 1)


def reps_interval(
    fraction: float, k: float, *, log_sd: float | None = None, level: float = LEVEL
) -> tuple[float, float]:
    """Return the fewest and most repetitions to expect at a share of the 1RM.

    Args:
        fraction: Share of the 1RM, 0.01 to 1.
        k: Best guess of the curve constant.
        log_sd: Doubt about it, as a standard deviation of ln(k); by default that
            between people.
        level: Probability that the interval holds.

    References:
        `load_reps.k.log_sd`, `load_reps.reliable_from`.
    """
    low, high = _k_interval(checked_fraction(fraction), k, log_sd, level)
    return reps_at_fraction(fraction, low), reps_at_fraction(fraction, high)


def fraction_interval(
    reps: float, k: float, *, log_sd: float | None = None, level: float = LEVEL
) -> tuple[float, float]:
    """Return the lightest and heaviest share of the 1RM for so many repetitions.

    Args:
        reps: Repetitions to failure, at least 1.
        k: Best guess of the curve constant.
        log_sd: Doubt about it, as a standard deviation of ln(k); by default that
            between people.
        level: Probability that the interval holds.

    References:
        `load_reps.k.log_sd`, `load_reps.reliable_from`.
    """
    low, high = _k_interval(fraction_at_reps(reps, k), k, log_sd, level)
    return fraction_at_reps(reps, low), fraction_at_reps(reps, high)


def widening(fraction: float) -> float:
    """Return by how much the doubt about `k` grows with a light load: 1 or more.

    Below the lightest load that was measured the curve extrapolates; the doubt grows
    in proportion to how far below.

    References:
        `load_reps.reliable_from`.
    """
    return max(1.0, value("load_reps.reliable_from") / checked_fraction(fraction))


def _k_interval(
    fraction: float, k: float, log_sd: float | None, level: float
) -> tuple[float, float]:
    sd = value("load_reps.k.log_sd") if log_sd is None else log_sd
    reach = exp(z_of(level) * sd * widening(fraction))
    return k / reach, k * reach
