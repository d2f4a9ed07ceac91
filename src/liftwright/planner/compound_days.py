"""Each day has compound work: isolation comes beside it."""

from collections.abc import Iterable

from liftwright.domain.exercise import Exercise
from liftwright.evidence import value
from liftwright.planner.problem import Activity, Problem
from liftwright.planner.request import PlanRequest


def isolation_share(activity: Activity) -> float:
    """Return 1 for isolation work, and less than 0 for what it may come beside."""
    return 1.0 if is_isolation(activity.exercise) else -isolation_beside()


def has_room(problem: Problem, day: int) -> bool:
    """Return whether a compound exercise fits into the time of a day."""
    return any(
        it.fixed_s + it.min_sets * it.set_s <= problem.seconds[day]
        for it in problem.activities
        if it.exercise.is_compound
    )


def is_isolation(exercise: Exercise) -> bool:
    """Return whether an exercise moves one joint."""
    return not exercise.is_compound


def isolation_beside() -> float:
    """Return how many isolation exercises of a day one compound one goes with."""
    return value("planner.isolation_beside")


def wants_compound_each_day(
    exercises: Iterable[Exercise], request: PlanRequest
) -> bool:
    """Return whether isolation work comes beside compound exercises on each day.

    Where joints are spared, or where nothing else fits into the time, there may be
    nothing but isolation work left.

    Args:
        exercises: The exercises that come into question.
        request: Whose week it is.
    """
    return not request.avoid.body_parts and any(it.is_compound for it in exercises)
