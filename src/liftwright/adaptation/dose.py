"""How much size and strength a weekly dose of training brings, on average.

The curves are those of a meta-regression over about ten weeks of training. They say
what a group gains, not what a person gains: the prediction intervals say how little.

Strength has two parts that add up, an assumption of ours (certainty D): what the
weekly sets bring, measured at two sessions a week, and what more or fewer sessions
change. Both have the reciprocal form that fitted the studies best.
"""

from functools import cache
from math import exp, hypot, log, sqrt

from liftwright.evidence import finding, interval, value, values
from liftwright.loading.normal import z_of
from liftwright.loading.params import LEVEL

REFERENCE_SESSIONS = 2.0
"""Weekly sessions at which the sets of the strength studies are taken to be done."""


def size_gain_percent(weekly_fractional_sets: float) -> float:
    """Return how much a muscle grows on average in about ten weeks, in percent.

    Args:
        weekly_fractional_sets: Sets a week for the muscle, helpers counted half.

    Raises:
        ValueError: If the sets are negative.

    References:
        `volume.size.curve`.
    """
    return _percent(value("volume.size.curve") * _volume(weekly_fractional_sets))


def size_gain_interval_percent(weekly_fractional_sets: float) -> tuple[float, float]:
    """Return the 95% credible interval of the average size gain, in percent."""
    low, high, _ = _growth_constant()
    volume = _volume(weekly_fractional_sets)
    return _percent(low * volume), _percent(high * volume)


def size_gain_prediction_percent(weekly_fractional_sets: float) -> tuple[float, float]:
    """Return where the gain of a new group lies with 95% probability, in percent.

    The published interval at ten sets gives the spread between groups; the doubt
    about the curve itself is added to it at every other volume.
    """
    volume = _volume(weekly_fractional_sets)
    mean = value("volume.size.curve") * volume
    half = z_of(LEVEL) * hypot(_group_sd(), _growth_constant()[2] * volume)
    return _percent(mean - half), _percent(mean + half)


def size_gain_slope_percent(weekly_fractional_sets: float) -> float:
    """Return what one further weekly set adds to size, in percent per set."""
    grown = 1 + size_gain_percent(weekly_fractional_sets) / 100
    root = sqrt(weekly_fractional_sets + 1)
    return 100 * grown * value("volume.size.curve") / (2 * root)


def sets_for_size_gain(percent: float) -> float:
    """Return the weekly fractional sets that bring this size gain on average.

    Raises:
        ValueError: If the gain is negative.
    """
    if percent < 0:
        raise ValueError(f"a size gain to aim for is at least 0%, got {percent}")
    root = log(1 + percent / 100) / value("volume.size.curve") + 1
    return root**2 - 1


def size_effects(weekly_fractional_sets: float) -> float:
    """Return the average size gain in smallest detectable effects."""
    return size_gain_percent(weekly_fractional_sets) / value("volume.size.sdes")


def strength_gain_percent(weekly_sets: float, frequency: float) -> float:
    """Return how much a lift gains on average in about ten weeks, in percent.

    Args:
        weekly_sets: Hard sets of the lift a week, related lifts counted half.
        frequency: Sessions a week that train it.

    Returns:
        Gain of the 1RM, never below zero.

    References:
        `volume.strength.curve`, `frequency.strength.one_or_two`.
    """
    away = strength_from_frequency_percent(frequency) - strength_from_frequency_percent(
        REFERENCE_SESSIONS
    )
    return max(0.0, strength_from_sets_percent(weekly_sets) + away)


def strength_gain_interval_percent(
    weekly_sets: float, frequency: float
) -> tuple[float, float]:
    """Return a 95% interval of the average strength gain, in percent.

    The curve is a reconstruction without an interval of its own: it is given the
    relative doubt of the published slope.
    """
    slope, published = (
        value("volume.strength.slope"),
        interval("volume.strength.slope"),
    )
    mean = strength_gain_percent(weekly_sets, frequency)
    return mean * published.low / slope, mean * published.high / slope


def strength_from_sets_percent(weekly_sets: float) -> float:
    """Return the strength gain that weekly sets of a lift bring, in percent.

    Below the least effective dose of one set the gain is taken in proportion to it.

    Args:
        weekly_sets: Hard sets of the lift a week, related lifts counted half.

    Raises:
        ValueError: If the sets are negative.

    References:
        `volume.strength.curve`.
    """
    if weekly_sets < 0:
        raise ValueError(f"weekly sets are at least 0, got {weekly_sets}")
    least = value("volume.strength.minimum")
    if weekly_sets < least:
        return strength_from_sets_percent(least) * weekly_sets / least
    curve = values("volume.strength.curve")
    return curve["asymptote"] - curve["numerator"] / (weekly_sets + curve["offset"])


def strength_from_frequency_percent(frequency: float) -> float:
    """Return the strength that weekly sessions add to that of one session, in percent.

    A reciprocal through the published gains at one and two sessions a week. It flattens
    as the trials of three against six sessions do; less than one session costs.

    Args:
        frequency: Sessions a week that train the lift.

    Raises:
        ValueError: If the frequency is negative.

    References:
        `frequency.strength.one_or_two`.
    """
    if frequency < 0:
        raise ValueError(f"sessions a week are at least 0, got {frequency}")
    offset = values("volume.strength.curve")["offset"]
    gain = values("frequency.strength.one_or_two")
    span = gain["twice"] - gain["once"]
    once, twice = 1 / (1 + offset), 1 / (2 + offset)
    return span * (once - 1 / (frequency + offset)) / (once - twice)


def strength_effects(weekly_sets: float, frequency: float) -> float:
    """Return the average strength gain in smallest detectable effects."""
    gain = strength_gain_percent(weekly_sets, frequency)
    return gain / value("volume.strength.sdes")


def _volume(weekly_fractional_sets: float) -> float:
    if weekly_fractional_sets < 0:
        raise ValueError(f"weekly sets are at least 0, got {weekly_fractional_sets}")
    return sqrt(weekly_fractional_sets + 1) - 1


def _percent(log_ratio: float) -> float:
    return 100 * (exp(log_ratio) - 1)


@cache
def _growth_constant() -> tuple[float, float, float]:
    b = interval("volume.size.curve")
    return b.low, b.high, (b.high - b.low) / (2 * z_of(LEVEL))


@cache
def _group_sd() -> float:
    published = finding("volume.size.prediction").intervals["10"]
    width = log((100 + published.high) / (100 + published.low))
    total = width / (2 * z_of(LEVEL))
    return sqrt(total**2 - (_growth_constant()[2] * _volume(10)) ** 2)
