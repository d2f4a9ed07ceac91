"""Repetitions in reserve as lifters feel them, and what several sets leave of them.

Who says that two repetitions are left has about one more. What was reported and what is
asked for are the same feeling, so the same correction holds both ways: a set that
somebody reports comes back as the load for just that set.
"""

from collections.abc import Mapping
from functools import lru_cache
from math import exp

from liftwright.evidence import interval, value, values
from liftwright.loading.observations import report_bias
from liftwright.loading.params import CLOSE_ENOUGH, MOST_STEPS, RESERVES_KEPT
from liftwright.quantities import EffortRange


def reps_to_failure(reps: float, felt_rir: float) -> float:
    """Return the repetitions to failure of a set that feels like so many in reserve.

    Args:
        reps: Repetitions done.
        felt_rir: Repetitions in reserve as a lifter reports them, at least 0.

    References:
        `effort.report.bias`.
    """
    return reps + felt_rir + report_bias(felt_rir)


def reps_of_first_set(reps: float, effort: EffortRange | None) -> float:
    """Return the repetitions to failure that the load of several sets stands for.

    Args:
        reps: Repetitions of each set.
        effort: Reserve of the last set and of the first; `None` for sets to failure.
    """
    if effort is None:
        return reps
    return reps_to_failure(reps, max(effort.low.rir, effort.high.rir))


def felt_reserve(to_failure: float, reps: float) -> float:
    """Return the repetitions in reserve that a lifter reports of a set.

    Args:
        to_failure: Repetitions to failure that the load allows.
        reps: Repetitions done.

    Returns:
        Reported reserve; below 0 where the set cannot be done.

    References:
        `effort.report.bias`.
    """
    least, most = interval("effort.report.bias").low, value("effort.report.bias")
    left = to_failure - reps
    if left >= 1 + most:
        return left - most
    return (left - least) / (1 + most - least)


def fatigue_of_set(reps: float, rir: float, rest_s: float) -> float:
    """Return the repetitions that a set costs the one after it.

    Args:
        reps: Repetitions of the set.
        rir: Its repetitions in reserve.
        rest_s: Rest after it, seconds.

    References:
        `rest.fatigue_between_sets`.
    """
    model = values("rest.fatigue_between_sets")
    return _fatigue(reps, rir, exp(-rest_s / model["rest_s"]), model)


def _fatigue(
    reps: float, rir: float, faded: float, model: Mapping[str, float]
) -> float:
    """Return what a set costs the next one where so much of it is left after a rest."""
    eased = exp(-max(0.0, rir) / model["rir"])
    return model["share"] * (reps + rir) * faded * eased


@lru_cache(maxsize=RESERVES_KEPT)
def first_reserve(reps: float, last_rir: float, n_sets: int, rest_s: float) -> float:
    """Return what the first of several like sets leaves, so that the last keeps enough.

    Args:
        reps: Repetitions of each set.
        last_rir: Repetitions in reserve to end the last set with.
        n_sets: How many sets there are, at least 1.
        rest_s: Rest between them, seconds.

    References:
        `rest.fatigue_between_sets`.
    """
    # What is left of the first set rises with it, a little slower than one for one.
    low, high = last_rir, last_rir + 1
    while last_reserve(reps, high, n_sets, rest_s) < last_rir:
        low, high = high, 2 * high - last_rir
    for _ in range(MOST_STEPS):
        middle = (low + high) / 2
        is_short = last_reserve(reps, middle, n_sets, rest_s) < last_rir
        low, high = (middle, high) if is_short else (low, middle)
        if high - low <= CLOSE_ENOUGH * (1 + high):
            break
    return high


@lru_cache(maxsize=RESERVES_KEPT)
def last_reserve(reps: float, first_rir: float, n_sets: int, rest_s: float) -> float:
    """Return what the last of several like sets leaves when the first leaves so much.

    What a set costs fades in every rest after it, not only in the next one.

    Args:
        reps: Repetitions of each set.
        first_rir: Repetitions in reserve after the first set.
        n_sets: How many sets there are, at least 1.
        rest_s: Rest between them, seconds.

    References:
        `rest.fatigue_between_sets`.
    """
    model = values("rest.fatigue_between_sets")
    faded = exp(-rest_s / model["rest_s"])
    tired = 0.0
    for _ in range(n_sets - 1):
        tired = tired * faded + _fatigue(reps, first_rir - tired, faded, model)
    return first_rir - tired
