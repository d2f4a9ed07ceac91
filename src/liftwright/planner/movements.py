"""The movements that a complete week has, each with a compound exercise."""

from collections.abc import Iterable
from dataclasses import dataclass

from liftwright.domain.exercise import Exercise, Pattern
from liftwright.domain.muscle import Muscle


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


def main_movements(exercises: Iterable[Exercise]) -> tuple[frozenset[str], ...]:
    """Return for each main movement the compound exercises that there are for it."""
    doable = tuple(exercises)
    groups = (
        frozenset(it.id for it in doable if is_of(it, movement))
        for movement in MAIN_MOVEMENTS.values()
    )
    return tuple(group for group in groups if group)


def is_of(exercise: Exercise, movement: Movement) -> bool:
    """Return whether an exercise is a compound one of a movement."""
    is_meant = exercise.is_compound and exercise.pattern in movement.patterns
    return is_meant and bool(exercise.prime_movers & movement.movers)
