"""The 1RM that logged sets of one exercise show, slips of the pen set aside."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import exp, hypot, log
from statistics import fmean

from liftwright.adaptation.params import (
    FEWEST_TO_SPOT_A_SLIP,
    MOST_LOAD_KG,
    SLIP_RATIO,
)
from liftwright.domain.exercise import Exercise, Modality
from liftwright.domain.session import PerformedSet
from liftwright.evidence import value, values
from liftwright.loading.observations import observation_of_set, reading_of
from liftwright.quantities import LoadKind, Unit


@dataclass(frozen=True, slots=True)
class Shown:
    """The best set of a day, as the 1RM it shows.

    Args:
        day: The day.
        log_one_rm: ln of the 1RM, kg.
        unit: Unit the load was entered in.
        is_bound: Whether it proves so much at least, because no effort was said.
    """

    day: date
    log_one_rm: float
    unit: Unit
    is_bound: bool


@dataclass(frozen=True, slots=True)
class SetAside:
    """Something in a log that was not believed.

    Args:
        exercise: Id of the exercise.
        day: When it was logged.
        reason: Why it was not believed, in plain words.
    """

    exercise: str
    day: date
    reason: str


@dataclass(frozen=True, slots=True)
class ShownStrength:
    """The 1RM that a log shows, with its doubt.

    Args:
        one_rm_kg: Best guess, kg.
        sd_fraction: Standard deviation of its logarithm.
        unit: Unit that the lifter used last.
    """

    one_rm_kg: float
    sd_fraction: float
    unit: Unit


def shown_strength(
    exercise: Exercise, sets: Sequence[tuple[date, PerformedSet]]
) -> tuple[ShownStrength | None, tuple[SetAside, ...]]:
    """Return the 1RM that sets show, and what was not believed.

    A set of unknown effort counts as what it surely proves, a reported reserve is
    added, and a long set is passed over. The estimate lies between the best day and
    the best of the latest days, and a little above as far as the days prove lower
    bounds only: a reported effort says already how much more there was.

    Args:
        exercise: The exercise, with an external load.
        sets: Day and set, oldest first.

    Returns:
        The 1RM, `None` where no set says anything about it; and what was set aside.

    References:
        `log.recent.one_rm`, `log.recent.sd`.
    """
    slips = [
        SetAside(exercise.id, day, f"{one.load.mass} is more than anybody has lifted")
        for day, one in sets
        if _load_kg(one) > MOST_LOAD_KG
    ]
    days = _best_days(exercise, sets)
    believed = _without_slips(days)
    slips += [
        SetAside(
            exercise.id,
            day.day,
            f"{exp(day.log_one_rm):.0f} kg as a 1RM is more than {SLIP_RATIO:g} times"
            " that of any other day",
        )
        for day in days
        if day not in believed
    ]
    return (_estimate(exercise, believed) if believed else None), tuple(slips)


def _load_kg(one: PerformedSet) -> float:
    is_external = one.load.kind is LoadKind.EXTERNAL and one.load.mass
    return one.load.mass.kg if is_external and one.load.mass else 0.0


def _best_days(
    exercise: Exercise, sets: Sequence[tuple[date, PerformedSet]]
) -> list[Shown]:
    best: dict[date, Shown] = {}
    k = value(exercise.curve)
    for day, one in sets:
        shown = _shown(day, one, k)
        if shown and (day not in best or shown.log_one_rm > best[day].log_one_rm):
            best[day] = shown
    return list(best.values())


def _shown(day: date, one: PerformedSet, k: float) -> Shown | None:
    load_kg = _load_kg(one)
    if load_kg > MOST_LOAD_KG or one.load.mass is None:
        return None
    said = observation_of_set(one, load_kg, day.toordinal())
    reading = None if said is None else reading_of(said, k, allow_high_reps=False)
    if reading is None:
        return None
    log_one_rm = reading.log_one_rm(k)
    return Shown(day, log_one_rm, one.load.mass.unit, reading.is_bound)


def _without_slips(days: Sequence[Shown]) -> list[Shown]:
    rising = sorted(days, key=lambda day: day.log_one_rm)
    while len(rising) >= FEWEST_TO_SPOT_A_SLIP:
        second, best = rising[-2:]
        if best.log_one_rm - second.log_one_rm <= log(SLIP_RATIO):
            break
        rising.pop()
    return sorted(rising, key=lambda day: day.day)


def _estimate(exercise: Exercise, days: Sequence[Shown]) -> ShownStrength:
    rule, doubt = values("log.recent.one_rm"), values("log.recent.sd")
    n_latest = int(rule["latest_sessions"])
    best = max(day.log_one_rm for day in days)
    latest = max(day.log_one_rm for day in days[-n_latest:])
    fall = min(best - latest, rule["most_fall"])
    unsaid = fmean(day.is_bound for day in days)
    above = unsaid * (rule["above"] + rule["above_after_one"] / len(days))
    is_steady = exercise.modality is Modality.BARBELL and exercise.is_compound
    sd = doubt["barbell_compound" if is_steady else "other"]
    return ShownStrength(
        exp(best - rule["latest"] * fall + above),
        hypot(sd, doubt["after_one"] / len(days)),
        days[-1].unit,
    )
