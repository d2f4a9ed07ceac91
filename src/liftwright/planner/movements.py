"""The movements that a complete week has, each with a compound exercise."""

from collections.abc import Iterable
from dataclasses import dataclass

from liftwright.domain.exercise import Exercise, Pattern
from liftwright.domain.muscle import Muscle
from liftwright.planner.problem import MovementGoal, Prices


@dataclass(frozen=True, slots=True)
class Movement:
    """A movement that a complete week has.

    Args:
        patterns: The patterns that it comes in.
        movers: What it is for: one of these is a prime mover.
    """

    patterns: frozenset[Pattern]
    movers: frozenset[Muscle]


def _movement(patterns: set[Pattern], movers: set[Muscle]) -> Movement:
    return Movement(frozenset(patterns), frozenset(movers))


MAIN_MOVEMENTS: dict[str, Movement] = {
    "squat or lunge": _movement({Pattern.SQUAT, Pattern.LUNGE}, {Muscle.QUADS}),
    "hip hinge": _movement(
        {Pattern.HINGE, Pattern.HIP_EXTENSION}, {Muscle.HAMSTRINGS, Muscle.GLUTES}
    ),
    "horizontal push": _movement(
        {Pattern.HORIZONTAL_PUSH}, {Muscle.CHEST, Muscle.UPPER_CHEST}
    ),
    "overhead push": _movement({Pattern.VERTICAL_PUSH}, {Muscle.FRONT_DELTS}),
    "row": _movement({Pattern.HORIZONTAL_PULL}, {Muscle.LATS, Muscle.UPPER_BACK}),
    "pull-up or pulldown": _movement({Pattern.VERTICAL_PULL}, {Muscle.LATS}),
}


CORE_MOVEMENTS: dict[str, Movement] = {
    "a squat, leg press or lunge": MAIN_MOVEMENTS["squat or lunge"],
    "a row, pull-up or pulldown": _movement(
        {Pattern.HORIZONTAL_PULL, Pattern.VERTICAL_PULL},
        {Muscle.LATS, Muscle.UPPER_BACK},
    ),
    "a press or push-up": _movement(
        {Pattern.HORIZONTAL_PUSH, Pattern.VERTICAL_PUSH},
        {Muscle.CHEST, Muscle.UPPER_CHEST, Muscle.FRONT_DELTS},
    ),
}
"""What even the shortest week has, the largest muscles first: legs, a pull, a push."""


def movement_goals(
    exercises: Iterable[Exercise], prices: Prices, *, is_minimal_dose: bool
) -> tuple[MovementGoal, ...]:
    """Return the movements a week should have, with what there is for each.

    Legs, a pull and a push come before anything is done twice; where time is not very
    short, the six movements of a complete week follow.

    Args:
        exercises: The exercises that come into question.
        prices: What a missing movement costs.
        is_minimal_dose: Whether time is so short that the first three must do.
    """
    doable = tuple(exercises)
    core = zip(CORE_MOVEMENTS.items(), prices.missing_core, strict=True)
    goals = [_goal(*named, doable, price) for named, price in core]
    if not is_minimal_dose:
        price = prices.missing_movement
        goals += [_goal(*named, doable, price) for named in MAIN_MOVEMENTS.items()]
    return tuple(goal for goal in goals if goal.exercises)


def _goal(
    name: str, movement: Movement, doable: tuple[Exercise, ...], price: float
) -> MovementGoal:
    meant = frozenset(it.id for it in doable if is_of(it, movement))
    return MovementGoal(name, meant, price)


def is_of(exercise: Exercise, movement: Movement) -> bool:
    """Return whether an exercise is a compound one of a movement."""
    is_meant = exercise.is_compound and exercise.pattern in movement.patterns
    return is_meant and bool(exercise.prime_movers & movement.movers)
