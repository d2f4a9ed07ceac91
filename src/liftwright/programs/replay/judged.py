"""What was done, held against what was asked for."""

from collections.abc import Sequence
from typing import NamedTuple

from liftwright.domain.session import PerformedSet
from liftwright.domain.work import (
    Contacts,
    Distance,
    Done,
    Hold,
    MiniSets,
    Reps,
    SetKind,
    SideReps,
)
from liftwright.loading.curve import fraction_at_reps
from liftwright.programs.replay.asked import Asked
from liftwright.programs.replay.loads import alike, hardness
from liftwright.programs.replay.params import SLACK, WARM_SHARE
from liftwright.quantities import Load, LoadKind

WARM_UP, TECHNIQUE = SetKind.WARM_UP, SetKind.TECHNIQUE
EXTERNAL = LoadKind.EXTERNAL


class Judged(NamedTuple):
    """The hard sets of a slot as they were done.

    Args:
        sets: The sets, warm-ups left out.
        counts: What was done for each set that was asked for: repetitions, seconds,
            metres or contacts; 0 for one that was left out.
        is_met: Whether every set reached the least that was asked for.
        is_top: Whether every set reached the most.
        load: The load of the heaviest set.
        open_count: What the heaviest open set reached; `None` without one.
    """

    sets: tuple[PerformedSet, ...]
    counts: tuple[float, ...]
    is_met: bool
    is_top: bool
    load: Load
    open_count: float | None


def count_of(done: Done) -> float:
    """Return how much a set was in what it counts; the weaker side stands for both."""
    if type(done) is Reps:
        return done.count
    match done:
        case Reps(count) | Contacts(count):
            return count
        case SideReps(left, right):
            return min(left, right)
        case MiniSets(counts):
            return sum(counts)
        case Hold(held_s):
            return held_s
        case Distance(metres):
            return metres


def judged(asked: Asked, done: Sequence[PerformedSet]) -> Judged | None:
    """Return how sets that were done compare with those asked for.

    Args:
        asked: What was asked for.
        done: Every set of the exercise; warm-ups may be marked as such or not.

    Returns:
        The comparison; `None` where no hard set was done.
    """
    # Told apart by identity: hashing a kind costs more than all the rest.
    sets = [it for it in done if it.kind is not WARM_UP and it.kind is not TECHNIQUE]
    if not sets:
        return None
    if asked.is_flat and len(sets) > len(asked.sets):
        sets = _without_warm_ups(sets, len(asked.sets))
    n_asked = len(asked.sets)
    counts = tuple(
        [
            it.done.count if type(it.done) is Reps else count_of(it.done)
            for it in sets[:n_asked]
        ]
    )
    if len(counts) < n_asked:
        counts += (0,) * (n_asked - len(counts))
    main = sets[min(asked.main, len(sets) - 1)].load
    is_met, is_top = True, True
    for at, one in enumerate(asked.sets):
        count = counts[at]
        if count < one.high:
            is_top = False
            if count < one.low:
                is_met = False
                break
        load = sets[at].load
        if load is not main and one.share and _is_light(load, main, one.share):
            is_met = is_top = False
            break
    open_count = counts[asked.open_at] if asked.open_at >= 0 else None
    return Judged(tuple(sets), counts, is_met, is_top, main, open_count)


def _is_light(load: Load, main: Load, share: float) -> bool:
    if alike(load, main) or load.kind is not main.kind:
        return False
    least = hardness(main) * SLACK * share
    is_helped = load.kind is LoadKind.ASSISTED
    return hardness(load) * (SLACK if is_helped else 1) < least and least > 0


def _without_warm_ups(sets: list[PerformedSet], n_asked: int) -> list[PerformedSet]:
    limit = max(hardness(it.load) for it in sets) * WARM_SHARE
    first = 0
    while len(sets) - first > n_asked and hardness(sets[first].load) < limit:
        first += 1
    return sets[first:]


class Shown(NamedTuple):
    """What sets say of a 1RM.

    Args:
        measured_kg: By sets whose effort is known; `None` without any.
        least_kg: What it is at least: every set was done, whatever was left.
        likely_kg: What it is if the others left as much as is usual.
    """

    measured_kg: float | None
    least_kg: float
    likely_kg: float


def shown_one_rm(
    done: Judged, asked: Asked, k: float, unsaid_rir: float
) -> Shown | None:
    """Return what sets say of a 1RM; `None` where none was with a known load.

    Args:
        done: The sets.
        asked: What was asked for: a set that fell short of it went to the limit.
        k: The lifter's curve constant for the exercise.
        unsaid_rir: Reserve of sets whose effort was not said.
    """
    measured: list[float] = []
    least = likely = 0.0
    for at, it in enumerate(done.sets):
        load = it.load
        if load.mass is None or load.kind is not EXTERNAL:
            continue
        count = count_of(it.done) if isinstance(it.done, Reps | SideReps) else 0
        if count < 1:
            continue
        kg = load.mass.kg
        is_short = at < len(asked.sets) and count < asked.sets[at].low
        rir = it.effort.rir if it.effort else 0.0 if is_short else None
        if rir is not None:
            measured.append(kg / fraction_at_reps(count + rir, k))
        least = max(least, kg / fraction_at_reps(count, k))
        likely = max(likely, kg / fraction_at_reps(count + unsaid_rir, k))
    if not least:
        return None
    return Shown(max(measured, default=None), least, likely)
