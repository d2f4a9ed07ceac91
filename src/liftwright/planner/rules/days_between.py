"""Hard work of a muscle has a day between it, where the week has days to spare."""

from collections.abc import Iterable, Iterator
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
    sets: tuple[float, ...]
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
    days = [list(filter(_is_hard, day.work)) for day in (first, second)]
    fractional = [_fractional(work) for work in days]
    direct_sets = [_direct(work) for work in days]
    for muscle in MAJOR_MUSCLES:
        added = tuple(sets.get(muscle, 0.0) for sets in fractional)
        direct = tuple(sets.get(muscle, 0) for sets in direct_sets)
        if min(added) and sum(added) > limit + ROUNDING:
            found.append(Clash(muscle, added, is_sum=True))
        elif muscle in PARTED and min(direct) >= many:
            found.append(Clash(muscle, direct, is_sum=False))
    return found


def _fractional(hard: Iterable[Work]) -> dict[Muscle, float]:
    sets: dict[Muscle, float] = {}
    for work in hard:
        for muscle, counted in work.sets_of_muscles():
            sets[muscle] = sets.get(muscle, 0.0) + counted
    return sets


def _direct(hard: Iterable[Work]) -> dict[Muscle, int]:
    sets: dict[Muscle, int] = {}
    for work in hard:
        for muscle in work.exercise.prime_movers:
            sets[muscle] = sets.get(muscle, 0) + work.n_sets
    return sets


def _is_hard(work: Work) -> bool:
    return work.rir is None or work.rir <= value("recovery.hard_sets.rir")
