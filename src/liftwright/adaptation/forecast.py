"""What to expect of weeks of training: size per muscle and strength per lift, by week.

A forecast starts from how untrained people gain with the weeks, and scales every week
by its dose, relative to the dose of the trials, and by what is known of the person. The
interval is where one person's *measured* change lies: it holds what people differ by,
the error of the measurement, and the doubt about the averages.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import exp, expm1, hypot

from liftwright.adaptation.dose import (
    REFERENCE_SESSIONS,
    size_gain_percent,
    strength_gain_percent,
)
from liftwright.adaptation.factors import (
    Conditions,
    size_factor,
    size_rest_factor,
    strength_factor,
)
from liftwright.adaptation.rates import (
    fast_log_gain,
    size_log_gain,
    slow_log_gain,
    strength_log_gain,
    swelling_share,
)
from liftwright.adaptation.spread import Spread, size_spread, strength_spread
from liftwright.domain.muscle import Muscle
from liftwright.domain.person import Person
from liftwright.evidence import value, values
from liftwright.loading.normal import z_of
from liftwright.loading.one_rm import Estimate
from liftwright.loading.params import LEVEL
from liftwright.quantities import Mass, Unit

AS_USUAL = Conditions()


@dataclass(frozen=True, slots=True)
class LiftDose:
    """What one week does for a lift.

    Args:
        heavy: Hard sets at 80% of the 1RM and above, related lifts counted half.
        moderate: Hard sets from there down to about 65%.
        light: Lighter hard sets.
        sessions: Sessions that train the lift.
    """

    heavy: float = 0.0
    moderate: float = 0.0
    light: float = 0.0
    sessions: float = REFERENCE_SESSIONS

    @property
    def heavy_sets(self) -> float:
        """Sets in heavy ones: what lighter sets count for the 1RM.

        References:
            `zone.strength_weight`.
        """
        worth = values("zone.strength_weight")
        return (
            self.heavy * worth["heavy"]
            + self.moderate * worth["moderate"]
            + self.light * worth["light"]
        )


@dataclass(frozen=True, slots=True)
class MuscleDose:
    """What one week does for a muscle.

    Args:
        sets: Fractional hard sets, counted by what their load is worth for size.
        sessions: Sessions that train the muscle.
        rest_s: Rest between the sets, seconds; `None` for enough.
    """

    sets: float
    sessions: float = REFERENCE_SESSIONS
    rest_s: float | None = None


@dataclass(frozen=True, slots=True)
class WeekForecast:
    """What to expect by the end of a week, in percent of the start.

    Args:
        week: Number of the week, from 1.
        low: Lower end of the interval.
        mean: Expected change.
        high: Upper end of the interval.
        fast_share: Share of the expected change that is fast: for strength what
            nerves and learning bring, for size what may still be swelling; 0 to 1.
    """

    week: int
    low: float
    mean: float
    high: float
    fast_share: float


@dataclass(frozen=True, slots=True)
class WeekLoad:
    """The 1RM to expect by the end of a week, in the person's unit."""

    week: int
    low: Mass
    mean: Mass
    high: Mass


@dataclass(frozen=True, slots=True)
class StrengthForecast:
    """What to expect of a lift.

    Args:
        lift: Id of the exercise.
        weeks: Every week, in order.
        loads: The same as a 1RM; empty where the 1RM is not known.
        level: Probability that an interval holds.
    """

    lift: str
    weeks: tuple[WeekForecast, ...]
    loads: tuple[WeekLoad, ...] = ()
    level: float = LEVEL


@dataclass(frozen=True, slots=True)
class SizeForecast:
    """What to expect of a muscle.

    Args:
        muscle: The muscle.
        weeks: Every week, in order.
        level: Probability that an interval holds.
    """

    muscle: Muscle
    weeks: tuple[WeekForecast, ...]
    level: float = LEVEL


def strength_forecast(
    lift: str,
    doses: Sequence[LiftDose],
    person: Person,
    *,
    one_rm: Estimate | None = None,
    unit: Unit = Unit.KG,
    conditions: Conditions = AS_USUAL,
) -> StrengthForecast:
    """Return the strength to expect of a lift, week by week.

    Args:
        lift: Id of the exercise.
        doses: The dose of every week, easier weeks included.
        person: Who trains.
        one_rm: Their 1RM now, where it is known.
        unit: Unit to say the 1RM in.
        conditions: How they live meanwhile.

    References:
        `gain.strength.log_law`, `neural.two_component`, `volume.strength.curve`,
        `frequency.strength.one_or_two`, `zone.strength_weight`, `forecast.level`,
        `gain.individual_sd`.
    """
    factor = strength_factor(person, conditions)
    scales = [factor * strength_dose_ratio(dose) for dose in doses]
    means = _accumulated(scales, strength_log_gain)
    fast = _accumulated(scales, fast_log_gain)
    slow = _accumulated(scales, slow_log_gain)
    shares = [f / (f + s) if f + s else 1.0 for f, s in zip(fast, slow, strict=True)]
    spread = strength_spread(person.level)
    return StrengthForecast(
        lift,
        _weeks(means, shares, spread),
        _loads(means, spread, one_rm, unit) if one_rm else (),
    )


def size_forecast(
    muscle: Muscle,
    doses: Sequence[MuscleDose],
    person: Person,
    *,
    conditions: Conditions = AS_USUAL,
) -> SizeForecast:
    """Return the size to expect of a muscle, week by week.

    Args:
        muscle: The muscle.
        doses: The dose of every week, easier weeks included.
        person: Who trains.
        conditions: How they live meanwhile.

    References:
        `gain.size.log_law`, `volume.size.curve`, `gain.size.upper_minus_lower`,
        `forecast.level`, `forecast.age.size`, `neural.early_size_is_swelling`.
    """
    factor = size_factor(muscle, person, conditions)
    means = _accumulated(
        [factor * size_dose_ratio(dose) for dose in doses], size_log_gain
    )
    sessions = accumulate(dose.sessions for dose in doses)
    shares = [swelling_share(so_far) for so_far in sessions]
    return SizeForecast(muscle, _weeks(means, shares, size_spread(person.level)))


def strength_dose_ratio(dose: LiftDose) -> float:
    """Return what a week brings for strength, relative to a week of the trials.

    The week of the trials is taken as their mean weekly sets, at moderate loads, in
    two sessions.

    References:
        `volume.strength.mean_volume`.
    """
    usual = LiftDose(moderate=value("volume.strength.mean_volume"))
    here = strength_gain_percent(dose.heavy_sets, dose.sessions)
    return here / strength_gain_percent(usual.heavy_sets, usual.sessions)


def size_dose_ratio(dose: MuscleDose) -> float:
    """Return what a week brings for size, relative to a week of the trials.

    References:
        `volume.size.mean_volume`.
    """
    ratio = size_gain_percent(dose.sets) / size_gain_percent(
        value("volume.size.mean_volume")
    )
    return ratio if dose.rest_s is None else ratio * size_rest_factor(dose.rest_s)


def _accumulated(
    scales: Sequence[float], log_gain: Callable[[float], float]
) -> list[float]:
    return list(
        accumulate(
            scale * (log_gain(week) - log_gain(week - 1))
            for week, scale in enumerate(scales, start=1)
        )
    )


def _weeks(
    means: Sequence[float], shares: Sequence[float], spread: Spread
) -> tuple[WeekForecast, ...]:
    z = z_of(LEVEL)
    return tuple(
        WeekForecast(
            week,
            100 * expm1(mean - z * spread.sd(mean)),
            100 * expm1(mean),
            100 * expm1(mean + z * spread.sd(mean)),
            share,
        )
        for week, (mean, share) in enumerate(zip(means, shares, strict=True), start=1)
    )


def _loads(
    means: Sequence[float], spread: Spread, one_rm: Estimate, unit: Unit
) -> tuple[WeekLoad, ...]:
    z, doubt = z_of(LEVEL), one_rm.sd_kg / one_rm.mean_kg

    def load(log_gain: float, z: float) -> Mass:
        sd = hypot(doubt, spread.sd_of_end(log_gain))
        kg = one_rm.mean_kg * exp(log_gain + z * sd)
        return Mass.of(kg, Unit.KG).into(unit)

    return tuple(
        WeekLoad(week, load(mean, -z), load(mean, 0), load(mean, z))
        for week, mean in enumerate(means, start=1)
    )
