"""An exercise gets only so many sets in a session (claim B6)."""

from collections.abc import Iterator
from math import inf

from liftwright.domain.exercise import Exercise
from liftwright.planner.params import ROUNDING
from liftwright.planner.rules.muscle_days import is_trained
from liftwright.planner.rules.rule import Violation
from liftwright.planner.rules.week import DayReading, WeekReading, Work
from liftwright.planner.standards import Standards
from liftwright.planner.zones import Zone, reserve_weight, zone_range


def heading() -> str:
    """Return what exercises with too many sets have in common."""
    return (
        "More sets of an exercise in one session than the level calls for, unless its "
        "muscle is trained once a week"
    )


def sets_of_an_exercise(week: WeekReading, by: Standards) -> Iterator[Violation]:
    """Yield exercises with more sets in a session than the level calls for.

    Fast sets and light back-off sets far from failure count less, as they do for
    growth. More are allowed where all prime movers are trained on no other day.
    """
    for day in week.days:
        for exercise in dict.fromkeys(work.exercise for work in day.work):
            mine = [it for it in day.work if it.exercise is exercise]
            hard = sum(_hard_sets(it) for it in mine)
            is_much = hard > by.session_sets + ROUNDING
            if is_much and not _is_only_day(exercise, day, week):
                done = sum(it.n_sets for it in mine)
                yield Violation(
                    f"{day.name}, {exercise.name}",
                    f"{done} sets of {exercise.name} in one "
                    f"session; {by.session_sets} are enough at this level unless the "
                    "muscle is trained once a week",
                    hard / by.session_sets - 1,
                    ("planner.session_sets", "articles.sets.once_a_week"),
                    f"{exercise.name} {done} ({by.session_sets} are enough)",
                )


def _hard_sets(work: Work) -> float:
    least = zone_range(Zone.MODERATE).fraction_low
    is_light = work.fraction_1rm is not None and work.fraction_1rm < least
    weight = reserve_weight(work.rir)
    is_fast = work.zone is not Zone.HEAVY and weight == reserve_weight(inf)
    return work.n_sets * (weight if is_light or is_fast else 1.0)


def _is_only_day(exercise: Exercise, day: DayReading, week: WeekReading) -> bool:
    others = [it for it in week.days if it is not day]
    return not any(
        is_trained(other, muscle)
        for other in others
        for muscle in exercise.prime_movers
    )
