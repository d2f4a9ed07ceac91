"""An exercise gets only so many sets in a session (claim B6)."""

from collections.abc import Iterator

from liftwright.domain.exercise import Exercise
from liftwright.planner.rules.muscle_days import is_trained
from liftwright.planner.rules.rule import Violation
from liftwright.planner.rules.week import DayReading, WeekReading
from liftwright.planner.standards import Standards


def sets_of_an_exercise(week: WeekReading, by: Standards) -> Iterator[Violation]:
    """Yield exercises with more sets in a session than the level calls for.

    More are allowed where all prime movers are trained on no other day.
    """
    for day in week.days:
        done: dict[str, int] = {}
        for work in day.work:
            done[work.exercise.id] = done.get(work.exercise.id, 0) + work.n_sets
        for work in day.work:
            n_sets = done.pop(work.exercise.id, 0)
            if n_sets > by.session_sets and not _is_only_day(work.exercise, day, week):
                yield Violation(
                    f"{day.name}, {work.exercise.name}",
                    f"{n_sets} sets of {work.exercise.name} in one session; "
                    f"{by.session_sets} are enough at this level unless the muscle is "
                    "trained once a week",
                    n_sets / by.session_sets - 1,
                    ("planner.session_sets", "articles.sets.once_a_week"),
                )


def _is_only_day(exercise: Exercise, day: DayReading, week: WeekReading) -> bool:
    others = [it for it in week.days if it is not day]
    return not any(
        is_trained(other, muscle)
        for other in others
        for muscle in exercise.prime_movers
    )
