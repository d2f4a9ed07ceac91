"""What a lifter can do now, out of the log of their last weeks.

Most sets in most logs say nothing about effort, so each proves a lower bound only. What
is estimated is the 1RM that a lifter is going to show: their sets of the following
weeks can judge it, and on real logs it comes nearer to them than the best set does.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from liftwright.adaptation.params import (
    BOTH_HANDS_FROM,
    MOST_BODYWEIGHT_REPS,
    RECENT_WEEKS,
    SHOWN_STEP,
)
from liftwright.adaptation.ratios import relation
from liftwright.adaptation.shown import SetAside, ShownStrength, shown_strength
from liftwright.catalog import catalog
from liftwright.domain.exercise import Exercise, Measure
from liftwright.domain.person import KnownLift
from liftwright.domain.session import PerformedSet, Session
from liftwright.domain.work import Reps
from liftwright.quantities import Basis, LoadKind, Mass, Unit

__all__ = ["RecentLifts", "SetAside", "current_lifts", "recent_lifts"]

DatedSet = tuple[date, PerformedSet]


@dataclass(frozen=True, slots=True)
class RecentLifts:
    """What the last weeks of a log say.

    Args:
        lifts: One lift per exercise: a 1RM with its doubt, or the best set where the
            body is what is lifted.
        since: First day that counted.
        until: Last day that counted.
        unresolved: Names that no exercise answers to.
        set_aside: What was not believed, with the reason.
    """

    lifts: tuple[KnownLift, ...]
    since: date
    until: date
    unresolved: tuple[str, ...] = ()
    set_aside: tuple[SetAside, ...] = ()


def current_lifts(
    sessions: Iterable[Session],
    *,
    today: date,
    weeks: int = RECENT_WEEKS,
    exercises: Mapping[str, Exercise] | None = None,
) -> tuple[KnownLift, ...]:
    """Return what a lifter can do now, one lift per exercise; see `recent_lifts`."""
    found = recent_lifts(sessions, today=today, weeks=weeks, exercises=exercises)
    return found.lifts


def recent_lifts(
    sessions: Iterable[Session],
    *,
    today: date,
    weeks: int = RECENT_WEEKS,
    exercises: Mapping[str, Exercise] | None = None,
) -> RecentLifts:
    """Return what a lifter can do now, and what could not be used.

    Args:
        sessions: The log, in any order; what lies after `today` does not count.
        today: The day of asking.
        weeks: How many weeks before the last session count.
        exercises: The exercises there are, by id; by default the catalog.
    """
    known = catalog() if exercises is None else exercises
    past = [it for it in sessions if it.day <= today]
    until = max((it.day for it in past), default=today)
    since = until - timedelta(weeks=weeks) + timedelta(days=1)
    by_name = _sets_by_name(it for it in past if it.day >= since)
    lifts: list[KnownLift] = []
    set_aside: list[SetAside] = []
    for name in sorted(by_name.keys() & known.keys()):
        lift, slips = _current_lift(known[name], by_name[name])
        lifts += [lift] if lift else []
        set_aside += slips
    believed, doubted = _without_double_counts(lifts, known, until)
    set_aside += doubted
    return RecentLifts(
        believed,
        since,
        until,
        tuple(sorted(by_name.keys() - known.keys())),
        tuple(set_aside),
    )


def _without_double_counts(
    lifts: Sequence[KnownLift], exercises: Mapping[str, Exercise], day: date
) -> tuple[tuple[KnownLift, ...], list[SetAside]]:
    """Set aside dumbbells that were logged both together, where a main lift shows it.

    A figure far above what the main lift suggests for one hand is no figure of one
    hand.
    """
    believed, doubted = [], []
    for lift in lifts:
        main = _suggested_kg(exercises[lift.exercise], lifts, exercises)
        if main and lift.mass.kg > BOTH_HANDS_FROM * main:
            reason = (
                f"{lift.mass} a hand is too much beside your main lift; it may count"
                " both hands"
            )
            doubted.append(SetAside(lift.exercise, day, reason))
        else:
            believed.append(lift)
    return tuple(believed), doubted


def _suggested_kg(
    exercise: Exercise, lifts: Sequence[KnownLift], exercises: Mapping[str, Exercise]
) -> float:
    if exercise.basis is not Basis.PER_HAND:
        return 0.0
    suggestions = (
        usual.ratio * lift.mass.kg
        for lift in lifts
        if exercises[lift.exercise].is_main_lift
        and (usual := relation(exercise, exercises[lift.exercise]))
    )
    return next(suggestions, 0.0)


def _sets_by_name(sessions: Iterable[Session]) -> dict[str, list[DatedSet]]:
    by_name: dict[str, list[DatedSet]] = {}
    for session in sorted(sessions, key=lambda it: it.day):
        for block in session.blocks:
            dated = ((session.day, one) for one in block.sets)
            by_name.setdefault(block.exercise, []).extend(dated)
    return by_name


def _current_lift(
    exercise: Exercise, sets: Sequence[DatedSet]
) -> tuple[KnownLift | None, tuple[SetAside, ...]]:
    if exercise.measure is not Measure.REPETITIONS:
        return None, ()
    match exercise.load_kind:
        case LoadKind.EXTERNAL:
            shown, slips = shown_strength(exercise, sets)
            return _as_lift(exercise, shown), slips
        case LoadKind.BODYWEIGHT | LoadKind.ASSISTED:
            return _best_set(exercise, sets), ()
        case LoadKind.BAND | LoadKind.NONE:
            return None, ()


def _as_lift(exercise: Exercise, shown: ShownStrength | None) -> KnownLift | None:
    if shown is None:
        return None
    amount = Mass.of(shown.one_rm_kg, Unit.KG).into(shown.unit).amount
    mass = Mass.of(round(amount / SHOWN_STEP) * SHOWN_STEP, shown.unit)
    return KnownLift(exercise.id, mass, sd_fraction=shown.sd_fraction)


def _best_set(exercise: Exercise, sets: Sequence[DatedSet]) -> KnownLift | None:
    """Return the set with the most added (or least help), then the most repetitions."""
    lifts = [
        KnownLift(exercise.id, one.load.mass or Mass(0, Unit.KG), count, one.effort)
        for _, one in sets
        if (count := _reps(one)) and one.load.kind is exercise.load_kind
    ]
    sign = -1 if exercise.load_kind is LoadKind.ASSISTED else 1
    return max(lifts, key=lambda it: (sign * it.mass.kg, it.reps), default=None)


def _reps(one: PerformedSet) -> int:
    if not isinstance(one.done, Reps) or not one.kind.counts_as_volume:
        return 0
    return one.done.count if one.done.count <= MOST_BODYWEIGHT_REPS else 0
