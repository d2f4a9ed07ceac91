"""Hard work of a muscle has a day between it, where the week has days to spare."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from liftwright.domain.muscle import MAJOR_MUSCLES, Muscle
from liftwright.evidence import value
from liftwright.planner.params import ROUNDING
from liftwright.planner.rules.recovery import days_between
from liftwright.planner.rules.rule import Violation
from liftwright.planner.rules.week import DayReading, WeekReading, Work
from liftwright.planner.spacing import PARTED
from liftwright.planner.standards import Standards


@dataclass(frozen=True, slots=True)
class Clash:
    """A muscle that two days too close together both work hard.

    Args:
        muscle: The muscle.
        sets: Its sets on the first and on the second day.
        is_sum: Whether it is both days together that are too much; else each of them
            does many hard sets for it.
    """

    muscle: Muscle
    sets: tuple[float, float]
    is_sum: bool


def heading() -> str:
    """Return what hard work on days too close together has in common."""
    return "Hard sets for the same muscle on days too close together"


def days_between_hard_work(week: WeekReading, by: Standards) -> Iterator[Violation]:
    """Yield pairs of days that work the same muscles hard with no day between them."""
    gap = by.rest_gap_days
    for first, second in combinations(week.days, 2):
        if days_between(first, second) >= gap:
            continue
        found = clashes(first, second)
        if found:
            names = ", ".join(it.muscle.replace("_", " ") for it in found)
            yield Violation(
                f"{first.name}, {second.name}",
                f"{first.name} and {second.name} follow each other and both work "
                f"hard for the same muscles ({names}): give them a day between, or do "
                "most of it on one of the two",
                1.0,
                ("recovery.gap.hard_sets", "recovery.overlap.limit"),
                f"{first.name} and {second.name} ({names})",
            )


def clashes(first: DayReading, second: DayReading) -> list[Clash]:
    """Return the muscles that two days without a day between them both work hard.

    Args:
        first: A training day.
        second: The next day.
    """
    found = []
    limit = value("recovery.overlap.limit")
    many = value("recovery.hard_sets.count")
    for muscle in MAJOR_MUSCLES:
        added = _fractional(first, muscle), _fractional(second, muscle)
        direct = _direct(first, muscle), _direct(second, muscle)
        if min(added) and sum(added) > limit + ROUNDING:
            found.append(Clash(muscle, added, is_sum=True))
        elif muscle in PARTED and min(direct) >= many:
            found.append(Clash(muscle, direct, is_sum=False))
    return found


def _fractional(day: DayReading, muscle: Muscle) -> float:
    return sum(it.fractional_sets(muscle) for it in day.work if _is_hard(it))


def _direct(day: DayReading, muscle: Muscle) -> int:
    return sum(
        it.n_sets
        for it in day.work
        if _is_hard(it) and muscle in it.exercise.prime_movers
    )


def _is_hard(work: Work) -> bool:
    return work.rir is None or work.rir <= value("recovery.hard_sets.rir")
