"""Pushing and pulling in balance: presses come with at least as much pulling."""

from collections.abc import Iterable, Mapping

from liftwright.domain.exercise import Exercise, Pattern
from liftwright.domain.muscle import Muscle
from liftwright.evidence import value
from liftwright.planner.request import PlanRequest

PUSHES = frozenset({Pattern.HORIZONTAL_PUSH, Pattern.VERTICAL_PUSH})
PULLS = frozenset({Pattern.HORIZONTAL_PULL, Pattern.VERTICAL_PULL})
PUSHES_PER_PULL = 2
"""Presses of a day that one pull goes with."""

PUSHED_FOR = frozenset(
    {Muscle.CHEST, Muscle.UPPER_CHEST, Muscle.FRONT_DELTS, Muscle.TRICEPS}
)


PULLED_FOR = frozenset(
    {Muscle.LATS, Muscle.UPPER_BACK, Muscle.TRAPS, Muscle.REAR_DELTS, Muscle.BICEPS}
)


def is_push(exercise: Exercise) -> bool:
    """Return whether an exercise is a press, a push-up or a dip."""
    return exercise.is_compound and exercise.pattern in PUSHES


def is_pull(exercise: Exercise) -> bool:
    """Return whether an exercise is a row, a pull-up or a pulldown."""
    return exercise.is_compound and exercise.pattern in PULLS


def wants_balance(exercises: Iterable[Exercise], request: PlanRequest) -> bool:
    """Return whether a week holds as much pulling as pushing.

    Somebody who puts a press or its muscles first wants it otherwise, and without
    anything to pull on there is no choice.

    Args:
        exercises: The exercises that come into question.
        request: Whose week it is.
    """
    doable = {it.id: it for it in exercises}
    first = [doable[lift] for lift in request.focus.lifts if lift in doable]
    if request.focus.muscles & PUSHED_FOR or any(map(is_push, first)):
        return False
    return any(map(is_pull, doable.values()))


def lats_per_chest(exercises: Iterable[Exercise], request: PlanRequest) -> float:
    """Return how many sets for the lats one for the chest goes with; 0 for any number.

    A pull trains more muscles than a press, so that a week chosen by its gain alone
    pulls much and leaves the chest behind. Where strength alone counts, the lifts do.

    Args:
        exercises: The exercises that come into question.
        request: Whose week it is.
    """
    doable = {it.id: it for it in exercises}
    first = [doable[lift] for lift in request.focus.lifts if lift in doable]
    left_out = request.avoid.muscles & {Muscle.CHEST, Muscle.UPPER_CHEST}
    if request.emphasis == 1 or left_out:
        return 0.0
    if request.focus.muscles & PULLED_FOR or any(map(is_pull, first)):
        return 0.0
    has_chest = any(Muscle.CHEST in it.prime_movers for it in doable.values())
    return value("planner.lats_per_chest") if has_chest else 0.0


def lats_ahead(sets: Mapping[Muscle, float], most: float) -> float:
    """Return by how much the lats get more than they should beside the chest.

    Args:
        sets: Sets that count for each muscle.
        most: Sets for the lats that one for the chest goes with.
    """
    return sets.get(Muscle.LATS, 0.0) - most * sets.get(Muscle.CHEST, 0.0)


def wants_pull_each_day(exercises: Iterable[Exercise], request: PlanRequest) -> bool:
    """Return whether each day with presses has a pull.

    With many days a week some may be for pushing alone, and the shortest sessions hold
    one or two exercises.

    Args:
        exercises: The exercises that come into question.
        request: Whose week it is.
    """
    if len(request.days) > value("planner.whole_days") or request.is_minimal_dose:
        return False
    return wants_balance(exercises, request)
