"""How gains slow down with the weeks: the two laws of an untrained person's progress.

The laws were fitted to trials of mostly untrained people. The total follows a straight
line in the logarithm of time; the split of strength into a fast and a slow part comes
from a second model that runs along the first within a fraction of a point.
"""

from math import exp, log1p

from liftwright.evidence import value, values


def strength_log_gain(weeks: float) -> float:
    """Return ln of the factor by which strength has risen after so many weeks.

    Args:
        weeks: Weeks of training, at least 0.

    Raises:
        ValueError: If the weeks are negative.

    References:
        `gain.strength.log_law`.
    """
    return value("gain.strength.log_law") * log1p(_checked(weeks))


def size_log_gain(weeks: float) -> float:
    """Return ln of the factor by which a muscle has grown after so many weeks.

    Args:
        weeks: Weeks of training, at least 0.

    Raises:
        ValueError: If the weeks are negative.

    References:
        `gain.size.log_law`.
    """
    return value("gain.size.log_law") * log1p(_checked(weeks))


def fast_log_gain(weeks: float) -> float:
    """Return the part of the strength gain that nerves and learning bring.

    Args:
        weeks: Weeks of training, at least 0.

    References:
        `neural.two_component`.
    """
    model = values("neural.two_component")
    return model["fast_gain"] * (1 - exp(-_checked(weeks) / model["fast_weeks"]))


def slow_log_gain(weeks: float) -> float:
    """Return the part of the strength gain that comes later and stays longer.

    It exceeds the measured growth of the muscle, so it is called slow, not muscle.

    Args:
        weeks: Weeks of training, at least 0.

    References:
        `neural.two_component`.
    """
    model = values("neural.two_component")
    since = max(0.0, _checked(weeks) - model["slow_delay_weeks"])
    return model["slow_gain"] * (1 - exp(-since / model["slow_weeks"]))


def swelling_share(sessions: float) -> float:
    """Return how much of a gain in size may still be swelling, 0 to 1.

    All of it in the first sessions, none once true growth is clear, and a straight
    line in between.

    Args:
        sessions: Sessions of the muscle so far, at least 0.

    References:
        `neural.early_size_is_swelling`.
    """
    early = values("neural.early_size_is_swelling")
    until, clear = early["swelling_until"], early["clear_from"]
    return min(1.0, max(0.0, (clear - sessions) / (clear - until)))


def _checked(weeks: float) -> float:
    if not weeks >= 0:
        raise ValueError(f"weeks of training are at least 0, got {weeks}")
    return weeks
