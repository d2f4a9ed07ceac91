"""The movements that a complete week has, each with a compound exercise."""

from collections.abc import Iterable

from liftwright.domain.exercise import Exercise, Pattern

MAIN_MOVEMENTS: dict[str, frozenset[Pattern]] = {
    "squat or lunge": frozenset({Pattern.SQUAT, Pattern.LUNGE}),
    "hip hinge": frozenset({Pattern.HINGE, Pattern.HIP_EXTENSION}),
    "horizontal push": frozenset({Pattern.HORIZONTAL_PUSH}),
    "overhead push": frozenset({Pattern.VERTICAL_PUSH}),
    "row": frozenset({Pattern.HORIZONTAL_PULL}),
    "pull-up or pulldown": frozenset({Pattern.VERTICAL_PULL}),
}


def main_movements(exercises: Iterable[Exercise]) -> tuple[frozenset[str], ...]:
    """Return for each main movement the compound exercises that there are for it."""
    doable = tuple(exercises)
    groups = (
        frozenset(it.id for it in doable if is_of(it, patterns))
        for patterns in MAIN_MOVEMENTS.values()
    )
    return tuple(group for group in groups if group)


def is_of(exercise: Exercise, patterns: frozenset[Pattern]) -> bool:
    """Return whether an exercise is a compound one of these patterns."""
    return exercise.is_compound and exercise.pattern in patterns
