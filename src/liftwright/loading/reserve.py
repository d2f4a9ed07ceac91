"""Repetitions in reserve as lifters feel them, and what several sets leave of them.

Who says that two repetitions are left has about one more. What was reported and what is
asked for are the same feeling, so the same correction holds both ways: a set that
somebody reports comes back as the load for just that set.
"""

from collections.abc import Callable
from functools import cache, lru_cache
from math import exp

from liftwright.evidence import interval, value, values
from liftwright.loading.observations import report_bias
from liftwright.loading.params import (
    BOUTS_KEPT,
    CLOSE_ENOUGH,
    MOST_STEPS,
    RESERVES_KEPT,
)
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
    left, (least, most) = to_failure - reps, _bias()
    if left >= 1 + most:
        return left - most
    return (left - least) / (1 + most - least)


@cache
def _bias() -> tuple[float, float]:
    """Return how much more is left than is reported: of nothing, and of more."""
    key = "effort.report.bias"
    return interval(key).low, value(key)


def fatigue_of_set(reps: float, rir: float, rest_s: float) -> float:
    """Return the repetitions that a set costs the one after it.

    Args:
        reps: Repetitions of the set.
        rir: Its repetitions in reserve.
        rest_s: Rest after it, seconds.

    References:
        `rest.fatigue_between_sets`.
    """
    return rir - last_reserve(reps, rir, 2, rest_s)


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
    left = left_by_last(n_sets, rest_s)
    before, missing_before = last_rir, last_rir - left(reps, last_rir)
    first = last_rir + missing_before
    for _ in range(MOST_STEPS):
        missing = last_rir - left(reps, first)
        if abs(missing) <= CLOSE_ENOUGH * (1 + first):
            break
        # What is left rises with the first set: what is missing says how far to go.
        gained = (missing_before - missing) / (first - before)
        before, missing_before, first = first, missing, first + missing / gained
    return first


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
    return left_by_last(n_sets, rest_s)(reps, first_rir)


Left = Callable[[float, float], float]
"""What repetitions of each set and the reserve of the first leave of the last."""


@lru_cache(maxsize=BOUTS_KEPT)
def left_by_last(n_sets: int, rest_s: float) -> Left:
    """Return what tells what the last of several like sets leaves.

    Args:
        n_sets: How many sets there are, at least 1.
        rest_s: Rest between them, seconds.

    References:
        `rest.fatigue_between_sets`.
    """
    model = values("rest.fatigue_between_sets")
    share, scale_rir = model["share"], model["rir"]
    faded, more_sets = exp(-rest_s / model["rest_s"]), range(n_sets - 1)

    def left(reps: float, first_rir: float) -> float:
        tired = 0.0
        for _ in more_sets:
            rir = first_rir - tired
            eased = exp(-rir / scale_rir) if rir > 0 else 1.0
            tired = tired * faded + share * (reps + rir) * faded * eased
        return first_rir - tired

    return left
