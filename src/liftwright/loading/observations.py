"""Sets as evidence of a 1RM: what each of them says, and how firmly."""

from dataclasses import dataclass
from math import hypot, log

from liftwright.domain.person import KnownLift
from liftwright.domain.session import PerformedSet
from liftwright.domain.work import Reps, SetKind
from liftwright.evidence import interval, value, values
from liftwright.loading.limits import checked_positive


@dataclass(frozen=True, slots=True)
class Observation:
    """A set that tells something about a 1RM.

    Args:
        load_kg: Mass moved, body mass included where it is; above 0.
        reps: Repetitions done, at least 1.
        rir: Repetitions in reserve as reported; `None` when nothing was said.
        is_to_failure: Whether no further repetition was possible; a tested 1RM is one
            repetition to failure.
        day: Any number that is the same for sets of one day.

    Raises:
        ValueError: If load or repetitions are impossible.
    """

    load_kg: float
    reps: int
    rir: float | None = None
    is_to_failure: bool = False
    day: int = 0

    def __post_init__(self) -> None:
        checked_positive("load_kg", self.load_kg)
        if self.reps < 1:
            raise ValueError(f"a set has at least 1 repetition, got {self.reps}")
        if self.rir is not None and self.rir < 0:
            raise ValueError(f"repetitions in reserve are at least 0, got {self.rir}")

    @property
    def reps_to_failure(self) -> float | None:
        """Repetitions done and in reserve, as reported; `None` where unknown."""
        if self.is_to_failure:
            return self.reps
        return None if self.rir is None else self.reps + self.rir


@dataclass(frozen=True, slots=True)
class Reading:
    """What an observation says once the bias of reports is taken out.

    Args:
        log_load: ln of the mass moved, kg.
        reps: Repetitions to failure to expect; those done, for a bound.
        reps_sd: Their standard deviation.
        is_bound: Whether the set proves a 1RM of at least so much, and no more.
        widening: Factor on its doubt where repetitions are many.
        day: Any number that is the same for sets of one day.
    """

    log_load: float
    reps: float
    reps_sd: float
    is_bound: bool
    widening: float
    day: int

    def log_one_rm(self, k: float) -> float:
        """Return ln of the 1RM that the set stands for, for a curve constant."""
        return self.log_load + log(1 + (self.reps - 1) / k)

    def sd(self, k: float) -> float:
        """Return the standard deviation of that ln(1RM), the day's form included."""
        if self.is_bound:
            return day_sd()
        from_reps = self.reps_sd / (k + self.reps - 1)
        return self.widening * hypot(day_sd(), from_reps)


def observation_of_lift(lift: KnownLift) -> Observation:
    """Return what a lift that someone knows says; without an effort, to failure."""
    return Observation(
        lift.mass.kg,
        lift.reps,
        None if lift.effort is None else lift.effort.rir,
        is_to_failure=lift.effort is None,
    )


def observation_of_set(
    done: PerformedSet, load_kg: float, day: int
) -> Observation | None:
    """Return what a logged set says; `None` where it says nothing about a 1RM.

    Args:
        done: The set.
        load_kg: Mass moved in it, body mass included where it is.
        day: Any number that is the same for sets of one day.
    """
    if not isinstance(done.done, Reps) or done.done.count < 1 or load_kg <= 0:
        return None
    if done.kind is SetKind.DROP or not done.kind.counts_as_volume:
        return None
    rir = None if done.effort is None else done.effort.rir
    return Observation(load_kg, done.done.count, rir, day=day)


def reading_of(one: Observation, k: float, *, allow_high_reps: bool) -> Reading | None:
    """Return what a set says about the 1RM; `None` where it says too little.

    A set with unknown effort, or too far from failure, proves a lower bound only.

    Args:
        one: The set.
        k: Curve constant to judge the load by.
        allow_high_reps: Whether sets beyond the limit of repetitions count as well.

    References:
        `rm_formula.max_reps`, `effort.report.ignored_from`, `effort.report.bias`.
    """
    most = values("rm_formula.max_reps")["refused_above"]
    if one.reps > most and not allow_high_reps:
        return None
    reported = one.reps_to_failure
    is_far = one.rir is not None and one.rir >= value("effort.report.ignored_from")
    is_long = reported is not None and reported > most and not allow_high_reps
    if reported is None or is_long or (is_far and not one.is_to_failure):
        return _bound(one)
    if one.is_to_failure:
        reps, sd = float(one.reps), failure_reps_sd(one.reps, k)
    else:
        reserve = reported - one.reps
        reps, sd = reported + report_bias(reserve), report_sd(reserve)
    return Reading(
        log(one.load_kg),
        reps,
        sd,
        is_bound=False,
        widening=widening_by_reps(reported),
        day=one.day,
    )


def _bound(one: Observation) -> Reading:
    return Reading(
        log(one.load_kg), one.reps, 0.0, is_bound=True, widening=1.0, day=one.day
    )


def report_bias(rir: float) -> float:
    """Return how many repetitions more than reported are left on average.

    People stop early: who reports some repetitions left has about one more. A report
    of none is nearly true.

    References:
        `effort.report.bias`.
    """
    least, most = interval("effort.report.bias").low, value("effort.report.bias")
    return least + (most - least) * min(1.0, rir)


def report_sd(rir: float) -> float:
    """Return the standard deviation of a report of repetitions in reserve.

    References:
        `effort.report.sd`.
    """
    steps = values("effort.report.sd")
    for most in ("up_to_3", "up_to_6"):
        if rir <= float(most.removeprefix("up_to_")):
            return steps[most]
    return steps["beyond"]


def failure_reps_sd(reps: float, k: float) -> float:
    """Return by how much repetitions to failure differ from day to day.

    A single to failure is a 1RM and has no count to be wrong about; between the loads
    that were measured the error runs straight.

    References:
        `reliability.rep_max.typical_error`.
    """
    error = values("reliability.rep_max.typical_error")
    measured = (
        (float(name.removeprefix("at_")) / 100, sd) for name, sd in error.items()
    )
    (light, much), (heavy, little) = sorted(measured)
    fraction = 1 / (1 + (reps - 1) / k)
    if fraction >= heavy:
        return little * (1 - fraction) / (1 - heavy)
    return little + (much - little) * (heavy - fraction) / (heavy - light)


def widening_by_reps(reps: float) -> float:
    """Return the factor on a set's doubt for its repetitions to failure: 1 or more.

    References:
        `rm_formula.max_reps`.
    """
    limits = values("rm_formula.max_reps")
    beyond = (reps - limits["trusted"]) / (limits["refused_above"] - limits["trusted"])
    return 1 + max(0.0, beyond)


def day_sd() -> float:
    """Return the day-to-day standard deviation of ln(1RM).

    References:
        `reliability.day_sd`.
    """
    form = values("reliability.day_sd")
    return (form["low"] + form["high"]) / 2
