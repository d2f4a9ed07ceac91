"""What several people's curves say about the next person's."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log, sqrt

from liftwright.evidence import value
from liftwright.loading.one_rm import CurveFit


@dataclass(frozen=True, slots=True)
class CurvePrior:
    """Where to start a curve: its constant and the doubt about it.

    Args:
        k: Curve constant.
        log_sd: Standard deviation of ln(k).
    """

    k: float
    log_sd: float


def pooled_prior(fits: Sequence[CurveFit]) -> CurvePrior:
    """Return the curve of a group and how much its members differ.

    Fitting everybody again from this start pulls each person towards the group, the
    more the less their own sets say.

    Args:
        fits: One fit a person, of one exercise; at least two.

    Returns:
        The group's constant, with the spread between people or the doubt about the
        group itself, whichever is larger.

    Raises:
        ValueError: If there are fewer than two fits.

    References:
        `load_reps.k.log_sd`.
    """
    if len(fits) <= 1:
        raise ValueError(f"a group has at least two people, got {len(fits)}")
    most = value("load_reps.k.log_sd")
    told = [_own_part(fit, most) for fit in fits]
    weights = [1 / (sd**2 + most**2) for _, sd in told]
    mean = sum(w * at for w, (at, _) in zip(weights, told, strict=True)) / sum(weights)
    square = sum((at - mean) ** 2 - sd**2 for at, sd in told) / (len(told) - 1)
    return CurvePrior(exp(mean), max(sqrt(max(0.0, square)), 1 / sqrt(sum(weights))))


def _own_part(fit: CurveFit, prior_sd: float) -> tuple[float, float]:
    return log(fit.k), min(fit.log_k_sd, prior_sd)
