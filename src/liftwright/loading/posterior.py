"""What several sets say together about a 1RM and the person's curve.

Strength and curve are both unknown: one heavy and one long set pull on each of them.
The two are weighed on a grid, which is exact enough, takes lower bounds and slips of
the pen in its stride, and needs no library.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil, erf, exp, log, log1p, pi, sqrt

from liftwright.loading.observations import Reading
from liftwright.loading.params import (
    COARSE_NODES,
    K_NODES,
    K_REACH,
    LEAST_LIKELIHOOD,
    MOST_STRENGTH_NODES,
    NEGLIGIBLE_LOG,
    OUTLIER_RATIO,
    OUTLIER_SHARE,
    OUTLIER_SPAN,
    STRENGTH_NODES_PER_SD,
    STRENGTH_REACH,
)


@dataclass(frozen=True, slots=True)
class Posterior:
    """Mean and standard deviation of ln(1RM) and of ln(k)."""

    log_one_rm: float
    log_one_rm_sd: float
    log_k: float
    log_k_sd: float


Cell = tuple[float, float, float]
"""A value of ln(k), one of ln(1RM), and how probable they are together."""


def posterior(readings: Sequence[Reading], k_prior: float, log_sd: float) -> Posterior:
    """Return what readings say together, starting from a prior curve.

    Args:
        readings: At least one that is no bound.
        k_prior: Curve constant to start from.
        log_sd: Doubt about it, a standard deviation of ln(k); 0 when it is known.
    """
    counted = Counter(readings)
    low, high = _strength_range(tuple(counted), k_prior, log_sd)
    # The logarithm of a density is smooth: a coarse look finds where it matters.
    coarse = _cells(counted, _nodes(low, high, COARSE_NODES), (k_prior, log_sd))
    floor = max(density for _, _, density in coarse) - NEGLIGIBLE_LOG
    likely = [strength for _, strength, density in coarse if density > floor]
    margin = (high - low) / COARSE_NODES
    low, high = min(likely) - margin, max(likely) + margin
    n = ceil((high - low) / _sharpness(counted, k_prior) * STRENGTH_NODES_PER_SD)
    fine = _nodes(low, high, min(n, MOST_STRENGTH_NODES))
    cells = _cells(counted, fine, (k_prior, log_sd))
    return _moments(cells, _usual_reps(counted))


def _cells(
    counted: Mapping[Reading, int],
    strengths: Sequence[float],
    prior: tuple[float, float],
) -> list[Cell]:
    return [
        (log_k, strength, log_prior + log_likelihood)
        for log_k, log_prior in _k_grid(*prior)
        for strength, log_likelihood in zip(
            strengths, _log_likelihoods(counted, strengths, exp(log_k)), strict=True
        )
    ]


def _nodes(low: float, high: float, n: int) -> list[float]:
    return [low + (high - low) * node / n for node in range(n + 1)]


def _k_grid(k_prior: float, log_sd: float) -> list[tuple[float, float]]:
    if log_sd == 0:
        return [(log(k_prior), 0.0)]
    spread = [K_REACH * (2 * node / (K_NODES - 1) - 1) for node in range(K_NODES)]
    return [(log(k_prior) + z * log_sd, -z * z / 2) for z in spread]


def _strength_range(
    readings: Sequence[Reading], k_prior: float, log_sd: float
) -> tuple[float, float]:
    measured = [one for one in readings if not one.is_bound]
    levels = sorted(one.log_one_rm(k_prior) for one in measured)
    middle, slip = levels[len(levels) // 2], log(OUTLIER_RATIO)
    reach = STRENGTH_REACH * max(_whole_sd(one, k_prior, log_sd) for one in measured)
    bounds = [one.log_one_rm(k_prior) for one in readings if one.is_bound]
    low = max(levels[0], middle - slip) - reach
    return low, min(max(levels + bounds), middle + slip) + reach


def _sharpness(counted: Mapping[Reading, int], k: float) -> float:
    measured = {one: n for one, n in counted.items() if not one.is_bound}
    return min(one.sd(k) for one in measured) / sqrt(sum(measured.values()))


def _whole_sd(one: Reading, k: float, log_sd: float) -> float:
    return one.sd(k) + log_sd * (one.reps - 1) / (k + one.reps - 1)


def _log_likelihoods(
    counted: Mapping[Reading, int], strengths: Sequence[float], k: float
) -> list[float]:
    n_measured = sum(n for one, n in counted.items() if not one.is_bound)
    slips = OUTLIER_SHARE if n_measured > 1 else 0.0
    totals = [0.0] * len(strengths)
    for one, times in counted.items():
        at, sd = one.log_one_rm(k), one.sd(k)
        likelihood = _bound if one.is_bound else _measured
        for place, strength in enumerate(strengths):
            totals[place] += times * log(likelihood((strength - at) / sd, sd, slips))
    return totals


def _measured(z: float, sd: float, slips: float) -> float:
    right = exp(-z * z / 2) / (sd * sqrt(2 * pi))
    return max((1 - slips) * right + slips / OUTLIER_SPAN, LEAST_LIKELIHOOD)


def _bound(z: float, _sd: float, _slips: float) -> float:
    holds = (1 + erf(z / sqrt(2))) / 2
    return (1 - OUTLIER_SHARE) * holds + OUTLIER_SHARE


def _usual_reps(counted: Mapping[Reading, int]) -> float:
    measured = {one: n for one, n in counted.items() if not one.is_bound}
    total = sum(measured.values())
    return sum(one.reps * n for one, n in measured.items()) / total


def _moments(cells: Sequence[Cell], reps: float) -> Posterior:
    """Return what the cells say, the 1RM by way of what was lifted.

    The load for the repetitions that were done is what sets know; from there the best
    curve leads to the 1RM, so that it leads back to the same load as well.
    """
    top = max(density for _, _, density in cells)
    weights = [exp(density - top) for _, _, density in cells]
    log_k, log_k_sd = _mean_sd([k for k, _, _ in cells], weights)
    _, strength_sd = _mean_sd([s for _, s, _ in cells], weights)
    lifted = [s - _log_rise(reps, k) for k, s, _ in cells]
    strength = _mean_sd(lifted, weights)[0] + _log_rise(reps, log_k)
    return Posterior(strength, strength_sd, log_k, log_k_sd)


def _log_rise(reps: float, log_k: float) -> float:
    return log1p((reps - 1) * exp(-log_k))


def _mean_sd(values: Sequence[float], weights: Sequence[float]) -> tuple[float, float]:
    total = sum(weights)
    mean = sum(v * w for v, w in zip(values, weights, strict=True)) / total
    square = sum(w * (v - mean) ** 2 for v, w in zip(values, weights, strict=True))
    return mean, sqrt(square / total)
