"""What matters most comes first and fresh."""

from collections.abc import Iterator
from itertools import pairwise

from liftwright.domain.exercise import Exercise
from liftwright.domain.program import Day, Slot
from liftwright.planner.heavy import is_bent_row, is_held_by_the_back
from liftwright.planner.program_rules.rule import ProgramReading
from liftwright.planner.rules.rule import Violation

FINDINGS = ("order.first_gains_most",)


def order_of_a_session(reading: ProgramReading) -> Iterator[Violation]:
    """Yield compound lifts that come after their muscles were tired by isolation.

    Rows that tire the back just before deadlifts and other hinges are named too.
    """
    seen: set[tuple[str, str]] = set()
    for week in reading.program.weeks:
        for day in week.days:
            for violation in _of_day(day, reading):
                told = (violation.where, violation.message)
                if told not in seen:
                    seen.add(told)
                    yield violation


def _of_day(day: Day, reading: ProgramReading) -> Iterator[Violation]:
    working = [reading.exercises[slot.exercise] for slot in day.slots if _is_work(slot)]
    for place, later in enumerate(working):
        for earlier in working[:place]:
            if _tires_for(earlier, later):
                yield Violation(
                    day.name,
                    f"{later.name} comes after {earlier.name}; do the "
                    "compound lift first, while its muscles are fresh",
                    1.0,
                    FINDINGS,
                )
    for earlier, later in pairwise(working):
        if _tires_the_back_for(earlier, later):
            yield Violation(
                day.name,
                f"{earlier.name} right before {later.name} tires the back "
                "that has to hold it; put something between, or the hinge first",
                1.0,
                FINDINGS,
            )


def _is_work(slot: Slot) -> bool:
    return any(it.kind.counts_as_volume for it in slot.sets)


def _tires_for(earlier: Exercise, later: Exercise) -> bool:
    is_reversed = later.is_compound and not earlier.is_compound
    return is_reversed and bool(earlier.prime_movers & later.prime_movers)


def _tires_the_back_for(earlier: Exercise, later: Exercise) -> bool:
    return is_bent_row(earlier) and is_held_by_the_back(later)
