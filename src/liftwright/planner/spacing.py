"""Which training days of a week lie far enough apart."""

from functools import cache
from itertools import combinations

from liftwright.domain.muscle import MAJOR_MUSCLES, Muscle
from liftwright.domain.program import Weekday
from liftwright.evidence import value
from liftwright.planner.problem import DAYS_IN_WEEK, Problem

HOURS_PER_DAY = 24  # not science: the clock

PARTED = tuple(muscle for muscle in MAJOR_MUSCLES if muscle is not Muscle.GLUTES)
"""Muscles whose hard sets need days between them. Squats, lunges and hinges all move
the glutes; what parts them are the rules on heavy work and on sets that add up."""


def rest_gap_days() -> int:
    """Return the days from one hard session of a muscle to the next."""
    return round(value("recovery.gap.hard_sets") / HOURS_PER_DAY)


def gap_to_keep(days: tuple[Weekday, ...]) -> int:
    """Return the gap in days that hard work keeps in such a week; 0 for none.

    Where no two training days lie that far apart, nothing could be trained twice: then
    the days that were asked for count more.

    Args:
        days: The training days, in order.
    """
    gap = rest_gap_days()
    return gap if _most_apart(days, gap) > 1 else 0


def most_windows(problem: Problem) -> float:
    """Return how many times a week two days' worth of sets can be done at most."""
    if not problem.rest_gap_days:
        return float(len(problem.days))
    if len(problem.days) == DAYS_IN_WEEK:
        return DAYS_IN_WEEK / problem.rest_gap_days
    return float(_most_apart(problem.days, problem.rest_gap_days))


def days_closer_than(gap_days: int, problem: Problem) -> list[tuple[int, int]]:
    """Return the pairs of training days that are less than a gap apart.

    Args:
        gap_days: The gap, around the week.
        problem: The week, with its training days.
    """
    return [
        (one, other)
        for one, other in combinations(range(len(problem.days)), 2)
        if problem.gap_days(one, other) < gap_days
    ]


def most_days_apart(problem: Problem, gap_days: int) -> int:
    """Return on how many training days the same heavy work can be done in a week.

    Args:
        problem: The week, with its training days.
        gap_days: Days that must lie from one to the next, around the week.
    """
    return _most_apart(problem.days, gap_days)


@cache
def _most_apart(days: tuple[Weekday, ...], gap_days: int) -> int:
    for size in range(len(days), 0, -1):
        for chosen in combinations(days, size):
            if _all_apart(chosen, gap_days):
                return size
    return 0


def _all_apart(chosen: tuple[Weekday, ...], gap_days: int) -> bool:
    if len(chosen) == 1:
        return True
    following = (*chosen[1:], chosen[0])
    return all(
        (after - before) % DAYS_IN_WEEK >= gap_days
        for before, after in zip(chosen, following, strict=True)
    )
