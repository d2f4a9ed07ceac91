"""What training days count as practice of a lift (claim B14)."""

from collections.abc import Callable, Iterable

from liftwright.evidence import value
from liftwright.planner.problem import Activity, LiftGoal, Problem

HEAVIEST = 1.0
"""What a day in the heaviest zone of a lift counts."""


def all_days(activity: Activity) -> float:
    """Return what a day counts, lighter ones less."""
    return activity.practice


def heaviest_days(activity: Activity) -> float:
    """Return what a heavy day allows: lighter days count only beside heavy ones."""
    is_heaviest = activity.practice == HEAVIEST
    return value("planner.lighter_days") if is_heaviest else 0.0


def practised(
    problem: Problem, goal: LiftGoal, way: Callable[[Activity], float]
) -> dict[int, float]:
    """Return what a day of each activity counts as practice of a lift, if anything.

    Args:
        problem: The week.
        goal: The lift.
        way: Which days count; the fewer of both ways are the practice.
    """
    return {
        index: goal.carry * way(it)
        for index, it in enumerate(problem.activities)
        if it.exercise.id == goal.practised_by and way(it)
    }


def practice_of(done: Iterable[Activity]) -> float:
    """Return the days of practice that activities add up to, each done on one day."""
    days = tuple(done)
    return min(sum(map(all_days, days)), sum(map(heaviest_days, days)))
