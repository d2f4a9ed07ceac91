"""Which body parts a load passes through, though the movement does not bend them."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from liftwright.domain.exercise import Exercise, Pattern

PULLS = frozenset({Pattern.HORIZONTAL_PULL, Pattern.VERTICAL_PULL, Pattern.REAR_DELT})
PRESSES = frozenset({Pattern.HORIZONTAL_PUSH, Pattern.VERTICAL_PUSH})
SQUATS = frozenset({Pattern.SQUAT, Pattern.LUNGE})

PASSED_ON: Mapping[str, frozenset[Pattern]] = {
    "shoulder": PULLS | {Pattern.PULLOVER},
    "elbow": PULLS | PRESSES,
    "wrist": PULLS | PRESSES | {Pattern.HINGE, Pattern.ELBOW_FLEXION},
    "neck": PRESSES | SQUATS,
    "upper back": frozenset({Pattern.HORIZONTAL_PULL, Pattern.VERTICAL_PUSH}),
    "lower back": SQUATS | {Pattern.HORIZONTAL_PULL, Pattern.VERTICAL_PUSH},
    "hip": frozenset({Pattern.VERTICAL_PUSH}),
    "groin": SQUATS,
    "knee": frozenset({Pattern.HINGE, Pattern.HIP_EXTENSION, Pattern.CALF}),
    "ankle": SQUATS,
    "foot": SQUATS,
}
"""Movements that pass a load through a body part without bending it against it."""


def passes_load(exercise: Exercise, parts: AbstractSet[str]) -> bool:
    """Return whether an exercise passes its load through one of the body parts.

    Args:
        exercise: The exercise.
        parts: Body parts, as the catalog names them.
    """
    return any(exercise.pattern in PASSED_ON.get(part, ()) for part in parts)
