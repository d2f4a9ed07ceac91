"""What effort says of an exercise's loads: one estimate for all that go by it.

However many slots ask for an exercise, a lifter has one strength in it. So every
session of it moves them all, each as heavy as the program has it beside the others.
"""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from liftwright.domain.program import EffortProgression, Slot, Step
from liftwright.domain.session import PerformedSet
from liftwright.loading.curve import fraction_at_reps
from liftwright.programs.replay.asked import (
    BODY,
    CURVE,
    NO_BASIS,
    Asked,
    AskedSet,
    Basis,
)
from liftwright.programs.replay.judged import Judged, count_of
from liftwright.programs.replay.lift import Lift
from liftwright.programs.replay.loads import hardness, scaled
from liftwright.programs.replay.params import SLACK
from liftwright.quantities import Load, LoadKind

EXTERNAL = LoadKind.EXTERNAL


class Felt(NamedTuple):
    """What a session said of a load.

    Args:
        day: The date.
        done: The set that says it.
        asked: What was asked for in its place.
        is_short: Whether it had fewer repetitions than asked for.
        ratio: The load that meets the target over the one lifted.
    """

    day: date
    done: PerformedSet
    asked: AskedSet
    is_short: bool
    ratio: float


@dataclass(slots=True)
class Pace:
    """How heavy an exercise is for the lifter, beside what the program has.

    Args:
        load: Load that a set of `weight` is worth, before rounding.
        weight: What the program says of that set.
        day: The last session that moved it.
        before: Load of that set when that session began; `None` for the first.
        n_felt: Slots of that session that said something.
        felt: What they said; `None` where nothing was.
    """

    load: Load
    weight: float
    day: date
    before: Load | None = None
    n_felt: int = 0
    felt: Felt | None = None


Reached = tuple[Load, float]
"""A load, and what the program says of the set that it is for."""

Paces = dict[tuple[str, Basis], Pace]
"""The paces of exercises, apart for each thing that weights are a number of."""


def pace_of(paces: Paces, lift: Lift, slot: Slot, asked: Asked) -> Pace | None:
    """Return the pace that a slot goes by; `None` where it goes by its own lift.

    A number written for one exercise says nothing of another in its place.
    """
    if not isinstance(slot.progression, EffortProgression):
        return None
    is_own = lift.exercise == slot.exercise
    if asked.basis in (BODY, NO_BASIS) or not (is_own or asked.basis == CURVE):
        return None
    return paces.get((lift.exercise, asked.basis))


def reached_at(pace: Pace, day: date) -> Reached | None:
    """Return what a pace was when the session of a day began."""
    load = pace.before if pace.day == day else pace.load
    return None if load is None else (load, pace.weight)


def keep_pace(
    paces: Paces,
    key: tuple[str, Basis],
    load: Load,
    weight: float,
    day: date,
    felt: Felt | None,
) -> None:
    """Note what a session made of an exercise, for all slots that go by its pace.

    Where a session has the exercise in several slots, they are heard alike.

    Args:
        paces: All paces.
        key: The exercise, and what its weights are a number of.
        load: What a set of `weight` is worth from now on, before rounding.
        weight: What the program says of that set.
        day: The date of the session.
        felt: What it said; `None` for nothing.
    """
    if load.kind is not EXTERNAL or not hardness(load) or weight <= 0:
        return
    n_felt = int(felt is not None)
    pace = paces.get(key)
    if pace is None:
        paces[key] = Pace(load, weight, day, None, n_felt, felt)
    elif pace.day != day:
        before = scaled(pace.load, weight / pace.weight)
        paces[key] = Pace(load, weight, day, before, n_felt, felt)
    elif felt is not None:
        load = scaled(load, pace.weight / weight)
        pace.load = _between(pace.load, load, pace.n_felt)
        pace.felt = felt if pace.felt is None else pace.felt
        pace.n_felt += 1


def _between(known: Load, load: Load, n_known: int) -> Load:
    if not known.mass or not load.mass or not known.mass.milliunits or not n_known:
        return load
    ratio = load.mass.kg / known.mass.kg
    return scaled(known, (n_known + ratio) / (n_known + 1))


def felt_in(done: Judged, asked: Asked, k: float, day: date) -> Felt | None:
    """Return what a session says of its load; `None` where nobody can tell.

    A set that fell short without a word on effort went to the limit, and so did at
    least one far beyond what was asked for. What comes after a set at the limit is
    done tired, and says nothing more.

    Args:
        done: The sets.
        asked: What was asked for.
        k: The lifter's curve constant for the exercise.
        day: The date.
    """
    ratios: list[float] = []
    first: Felt | None = None
    for one, wanted in zip(done.sets, asked.sets, strict=False):
        count = count_of(one.done)
        is_short = count < wanted.low
        rir = one.effort.rir if one.effort else None
        if rir is None and (is_short or count > wanted.high + wanted.rir_high):
            rir = 0.0
        if rir is None or count < 1:
            continue
        ratio = _ratio(count + rir, wanted, k) * _beside(one.load, done.load, wanted)
        ratios.append(ratio)
        if first is None or _tells_more(ratio, first.ratio):
            first = Felt(day, one, wanted, is_short, ratio)
        if rir <= 0 and (is_short or wanted.rir_low > 0):
            break
    if first is None:
        return None
    return first._replace(ratio=sum(ratios) / len(ratios))


def _tells_more(ratio: float, other: float) -> bool:
    return abs(ratio - 1) > abs(other - 1)


def _ratio(able: float, wanted: AskedSet, k: float) -> float:
    """Return the load that meets a target over one that allows so many repetitions."""
    share = fraction_at_reps(able, k)
    heaviest = fraction_at_reps(wanted.low + wanted.rir_low, k)
    lightest = fraction_at_reps(wanted.high + wanted.rir_high, k)
    return min(heaviest / share, max(lightest / share, 1.0))


def _beside(load: Load, main: Load, wanted: AskedSet) -> float:
    """Return how heavy a set was beside what it should be beside the heaviest."""
    if load is main or load.kind is not EXTERNAL or not wanted.share:
        return 1.0
    aimed = hardness(main) * wanted.share
    beside = hardness(load) / aimed if aimed > 0 else 1.0
    return 1.0 if SLACK <= beside <= 1 / SLACK else beside


def at_most(ratio: float, load: Load, most: Step) -> float:
    """Return how far a session moves a load: up by a step at most, down all the way."""
    limit = abs(most.fraction)
    if most.mass is not None and load.mass is not None and load.mass.milliunits > 0:
        limit = abs(most.mass.kg / load.mass.kg)
    return min(1 + limit, ratio)
