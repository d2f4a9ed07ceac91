"""The 1RM that sets stand for, as a best guess with an interval.

A set of up to ten repetitions is a measurement, one of up to twelve a doubtful one, a
longer one is refused unless asked for. A set of unknown effort is a lower bound. Adding
reported repetitions in reserve to those done is an assumption nobody has validated.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, hypot, sqrt

from liftwright.errors import FieldError
from liftwright.evidence import value, values
from liftwright.loading.limits import checked_positive
from liftwright.loading.normal import z_of
from liftwright.loading.observations import (
    Observation,
    Reading,
    day_sd,
    failure_reps_sd,
    reading_of,
)
from liftwright.loading.params import FEWEST_TO_SPOT_A_SLIP, LEVEL, OUTLIER_RATIO
from liftwright.loading.posterior import Posterior, posterior


@dataclass(frozen=True, slots=True)
class Estimate:
    """A load that is not known exactly.

    Args:
        mean_kg: Best guess (the mean of its logarithm), kg.
        sd_kg: Standard deviation, kg.
        low_kg: Lower end of the interval, kg.
        high_kg: Upper end of the interval, kg.
        level: Probability that the interval holds.
        is_lower_bound: Whether no set said how hard it was, so that the best guess
            rests on an assumed reserve.
    """

    mean_kg: float
    sd_kg: float
    low_kg: float
    high_kg: float
    level: float
    is_lower_bound: bool = False


@dataclass(frozen=True, slots=True)
class CurveFit:
    """A person's own curve and 1RM for one exercise.

    Args:
        k: Best guess of the curve constant.
        k_low: Lower end of its interval.
        k_high: Upper end of its interval.
        log_k_sd: Standard deviation of ln(k), to start the next estimate from.
        one_rm: The 1RM.
    """

    k: float
    k_low: float
    k_high: float
    log_k_sd: float
    one_rm: Estimate


def estimate_of(mean_kg: float, sd_fraction: float, level: float = LEVEL) -> Estimate:
    """Return an estimate from a best guess and its relative doubt.

    Args:
        mean_kg: Best guess, above 0.
        sd_fraction: Standard deviation of its logarithm, at least 0.
        level: Probability inside the interval.
    """
    reach = exp(z_of(level) * sd_fraction)
    return Estimate(
        checked_positive("mean_kg", mean_kg),
        mean_kg * sd_fraction,
        mean_kg / reach,
        mean_kg * reach,
        level,
    )


def estimate_one_rm(
    observations: Sequence[Observation],
    *,
    k_prior: float | None = None,
    log_sd: float | None = None,
    level: float = LEVEL,
    allow_high_reps: bool = False,
) -> Estimate:
    """Return the 1RM that one or several sets stand for.

    Args:
        observations: The sets, of one exercise and a few weeks.
        k_prior: Curve constant of the person or the exercise; by default the average.
        log_sd: Doubt about it, a standard deviation of ln(k); by default that between
            people, 0 for a curve taken as known.
        level: Probability inside the interval.
        allow_high_reps: Whether sets beyond twelve repetitions count as well.

    Raises:
        FieldError: If no set says anything about a 1RM.

    References:
        `rm_formula.max_reps`, `rm_formula.individual_error_sd`, `effort.report.bias`.
    """
    return fit_curve(
        observations,
        k_prior=k_prior,
        log_sd=log_sd,
        level=level,
        allow_high_reps=allow_high_reps,
    ).one_rm


def fit_curve(
    observations: Sequence[Observation],
    *,
    k_prior: float | None = None,
    log_sd: float | None = None,
    level: float = LEVEL,
    allow_high_reps: bool = False,
) -> CurveFit:
    """Return a person's own curve constant and 1RM, both at once.

    The fewer sets there are, and the more alike their repetitions, the nearer the
    curve stays to the prior. One slip of the pen among three or more sets is ignored.

    Args:
        observations: The sets, of one exercise and a few weeks.
        k_prior: Curve constant to start from; by default the average.
        log_sd: Doubt about it, a standard deviation of ln(k); by default that between
            people.
        level: Probability inside the intervals.
        allow_high_reps: Whether sets beyond twelve repetitions count as well.

    Raises:
        FieldError: If no set says anything about a 1RM.
    """
    k = value("load_reps.k.general") if k_prior is None else k_prior
    doubt = value("load_reps.k.log_sd") if log_sd is None else log_sd
    readings = _readings(
        observations, checked_positive("k", k), allow_high_reps=allow_high_reps
    )
    measured = [one for one in readings if not one.is_bound]
    if not measured:
        readings = _with_best_measured(readings, k)
    found = posterior(readings, k, doubt)
    sharp = measured or [one for one in readings if not one.is_bound]
    one_rm = estimate_of(exp(found.log_one_rm), _whole_sd(found, sharp), level)
    reach = exp(z_of(level) * found.log_k_sd)
    return CurveFit(
        exp(found.log_k),
        exp(found.log_k) / reach,
        exp(found.log_k) * reach,
        found.log_k_sd,
        one_rm if measured else _as_bound(one_rm),
    )


def misfit_sd(reps: float) -> float:
    """Return how far no curve of this kind fits a person, for a set's repetitions.

    It is what is left of the published error of a single estimate at the most
    repetitions that are trusted, once curve, day and count have had their share. A
    single has none, and it shrinks as the person's own curve is learned.

    Args:
        reps: Repetitions to failure.

    Returns:
        Standard deviation of ln(1RM).

    References:
        `rm_formula.individual_error_sd`.
    """
    trusted = values("rm_formula.max_reps")["trusted"]
    k = value("load_reps.k.general")
    per_rep = 1 / (k + trusted - 1)
    known = hypot(
        day_sd(),
        failure_reps_sd(trusted, k) * per_rep,
        value("load_reps.k.log_sd") * (trusted - 1) * per_rep,
    )
    left = value("rm_formula.individual_error_sd") ** 2 - known**2
    return sqrt(max(0.0, left)) * (reps - 1) / (trusted - 1)


def _readings(
    observations: Sequence[Observation], k: float, *, allow_high_reps: bool
) -> list[Reading]:
    found = (
        reading_of(one, k, allow_high_reps=allow_high_reps) for one in observations
    )
    readings = [one for one in found if one is not None]
    if not readings:
        most = values("rm_formula.max_reps")["refused_above"]
        raise FieldError(
            "sets",
            ", ".join(f"{one.load_kg:g} kg x {one.reps}" for one in observations)
            or "none",
            f"at least one set of at most {most:g} repetitions",
            "Long sets say too little about a 1RM: add a heavier one.",
        )
    return readings


def _with_best_measured(readings: Sequence[Reading], k: float) -> list[Reading]:
    falling = sorted(readings, key=lambda one: one.log_one_rm(k), reverse=True)
    while len(falling) >= FEWEST_TO_SPOT_A_SLIP and _is_slip(falling, k):
        falling.pop(0)
    best, *others = falling
    reserve = values("effort.unknown.best_set")
    known = Reading(
        best.log_load,
        best.reps + reserve["mean"],
        reserve["sd"],
        is_bound=False,
        widening=1,
        day=best.day,
    )
    return [known, best, *others]


def _is_slip(falling: Sequence[Reading], k: float) -> bool:
    best, second = falling[0], falling[1]
    return exp(best.log_one_rm(k) - second.log_one_rm(k)) > OUTLIER_RATIO


def _whole_sd(found: Posterior, measured: Sequence[Reading]) -> float:
    n_days = len({one.day for one in measured})
    # The grid took the form of the day as new in every set; sets of one day share it.
    shared_day = day_sd() * sqrt(1 / n_days - 1 / len(measured))
    misfit = misfit_sd(min(one.reps for one in measured))
    unlearned = min(1.0, found.log_k_sd / value("load_reps.k.log_sd"))
    return hypot(found.log_one_rm_sd, shared_day, misfit * unlearned)


def _as_bound(one_rm: Estimate) -> Estimate:
    return Estimate(
        one_rm.mean_kg,
        one_rm.sd_kg,
        one_rm.low_kg,
        one_rm.high_kg,
        one_rm.level,
        is_lower_bound=True,
    )
