"""Loads rise in small steps from week to week (claim A11)."""

from collections.abc import Iterator
from itertools import pairwise

from liftwright.domain.prescription import FixedLoad, PercentBase, PercentLoad
from liftwright.domain.program import Slot, WeekKind
from liftwright.evidence import value
from liftwright.planner.params import ROUNDING
from liftwright.planner.program_rules.rule import ProgramReading
from liftwright.planner.rules.rule import Violation

EASY = frozenset({WeekKind.DELOAD, WeekKind.TAPER})


def jumps_of_load(reading: ProgramReading) -> Iterator[Violation]:
    """Yield exercises whose load jumps by more than a tenth within a week."""
    most = value("progression.load_jump.limit")
    weeks = reading.program.weeks
    for (_, exercise, _), slots in reading.lanes().items():
        training = [(n, s) for n, s in slots if weeks[n - 1].kind not in EASY]
        for (before, earlier), (after, later) in pairwise(training):
            low, high = top_load(earlier), top_load(later)
            if (
                low
                and high
                and after - before == 1
                and high / low - 1 > most + ROUNDING
            ):
                name = reading.name(exercise)
                yield Violation(
                    f"{name}, week {after}",
                    f"{name} jumps by {high / low - 1:.0%} from week {before} to "
                    f"{after}; up to {most:.0%} a week is usual (a convention)",
                    (high / low - 1) / most - 1,
                    ("progression.load_jump.limit",),
                )


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
