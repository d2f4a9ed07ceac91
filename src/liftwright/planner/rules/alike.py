"""No two exercises that do the same in one session."""

from collections.abc import Iterator
from itertools import combinations

from liftwright.planner.apart import are_alike
from liftwright.planner.rules.rule import Violation
from liftwright.planner.rules.week import WeekReading
from liftwright.planner.standards import Standards


def heading() -> str:
    """Return what pairs of exercises that do the same have in common."""
    return (
        "Exercises of one session that do the same; keep one of each pair and give the "
        "time to something else"
    )


def alike_in_a_session(
    week: WeekReading,
    by: Standards,  # noqa: ARG001 - every rule is called alike
) -> Iterator[Violation]:
    """Yield pairs of exercises in a session that train the same in the same way."""
    for day in week.days:
        exercises = {it.exercise.id: it.exercise for it in day.work}
        for first, second in combinations(exercises.values(), 2):
            if are_alike(first, second):
                yield Violation(
                    day.name,
                    f"{first.name} and {second.name} do the same; keep one and give "
                    "the time to something else",
                    1.0,
                    ("planner.exercise_day_price",),
                    f"{first.name} and {second.name}",
                )
