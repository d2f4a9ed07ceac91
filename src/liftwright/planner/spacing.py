"""Which training days of a week lie far enough apart."""

from functools import cache
from itertools import combinations

from liftwright.domain.program import Weekday
from liftwright.planner.problem import DAYS_IN_WEEK, Problem


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
