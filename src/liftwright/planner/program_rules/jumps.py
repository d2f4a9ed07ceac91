"""Loads rise in small steps from week to week (claim A11)."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from liftwright.coaching.plates import loadable_masses
from liftwright.domain.exercise import Exercise
from liftwright.domain.prescription import FixedLoad, PercentBase, PercentLoad
from liftwright.domain.program import Slot, WeekKind
from liftwright.evidence import value
from liftwright.planner.params import ROUNDING
from liftwright.planner.program_rules.rule import ProgramReading
from liftwright.planner.rules.rule import Violation
from liftwright.quantities import Mass

EASY = frozenset({WeekKind.DELOAD, WeekKind.TAPER})


@dataclass(frozen=True, slots=True)
class Jump:
    """A rise of load within a week.

    Args:
        before: Number of the earlier week.
        after: Number of the later week.
        share: How much the load rises, as a share of it.
    """

    before: int
    after: int
    share: float


def jumps_of_load(reading: ProgramReading) -> Iterator[Violation]:
    """Yield exercises whose load jumps by more than a tenth within a week.

    The smallest step that the equipment can make is always allowed.
    """
    most = value("progression.load_jump.limit")
    worst: dict[str, Jump] = {}
    for exercise, jump in _jumps(reading, most + ROUNDING):
        known = worst.get(exercise)
        if not known or jump.share > known.share:
            worst[exercise] = jump
    for exercise, jump in worst.items():
        name = reading.name(exercise)
        yield Violation(
            f"{name}, week {jump.after}",
            f"{name} jumps by {jump.share:.0%} from week {jump.before} to "
            f"{jump.after}; up to {most:.0%} a week is usual (a convention)",
            jump.share / most - 1,
            ("progression.load_jump.limit",),
        )


def _jumps(reading: ProgramReading, most: float) -> Iterator[tuple[str, Jump]]:
    weeks = reading.program.weeks
    for (_, exercise, _), slots in reading.lanes.items():
        training = [(n, s) for n, s in slots if weeks[n - 1].kind not in EASY]
        for (before, earlier), (after, later) in pairwise(training):
            low, high = top_load(earlier), top_load(later)
            if after - before == 1 and low and high and high / low - 1 > most:
                known = reading.exercises[exercise]
                if not _is_one_step(earlier, later, known, reading):
                    yield exercise, Jump(before, after, high / low - 1)


def _is_one_step(
    earlier: Slot, later: Slot, exercise: Exercise, reading: ProgramReading
) -> bool:
    low, high = _top_mass(earlier), _top_mass(later)
    if low is None or high is None:
        return False
    masses = loadable_masses(exercise, reading.request.inventory)
    above = bisect_right(masses, low)
    return above < len(masses) and high <= masses[above]


def _top_mass(slot: Slot) -> Mass | None:
    masses = [
        it.load.load.mass
        for it in slot.sets
        if it.kind.counts_as_volume and isinstance(it.load, FixedLoad)
    ]
    return max((it for it in masses if it is not None), default=None)


def top_load(slot: Slot) -> float | None:
    """Return the heaviest load of a slot: in kg, or as a share of the 1RM."""
    loads = [
        load
        for it in slot.sets
        if it.kind.counts_as_volume and (load := _amount(it.load)) is not None
    ]
    return max(loads, default=None)


def _amount(load: object) -> float | None:
    if isinstance(load, FixedLoad) and load.load.mass:
        return load.load.mass.kg
    if isinstance(load, PercentLoad) and load.base in {
        PercentBase.ONE_RM,
        PercentBase.TRAINING_MAX,
    }:
        return load.high
    return None
