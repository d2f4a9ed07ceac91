"""What an exercise may trouble follows from its movement, not from memory."""

import pytest

from liftwright.catalog import catalog, exercise
from liftwright.domain.exercise import Pattern
from liftwright.quantities import LoadKind

EVERY = tuple(catalog().values())

MOVEMENTS_OF_JOINT = {
    "shoulder": (
        Pattern.VERTICAL_PUSH,
        Pattern.HORIZONTAL_PUSH,
        Pattern.LATERAL_RAISE,
        Pattern.FRONT_RAISE,
        Pattern.CHEST_FLY,
        Pattern.THROW,
    ),
    "lower back": (
        Pattern.HINGE,
        Pattern.TRUNK_FLEXION,
        Pattern.TRUNK_ROTATION,
        Pattern.TRUNK_EXTENSION,
        Pattern.CARRY,
        Pattern.OLYMPIC,
    ),
    "hip": (Pattern.HINGE, Pattern.SQUAT, Pattern.LUNGE, Pattern.HIP_EXTENSION),
    "knee": (
        Pattern.SQUAT,
        Pattern.LUNGE,
        Pattern.KNEE_EXTENSION,
        Pattern.KNEE_FLEXION,
        Pattern.JUMP,
    ),
    "elbow": (Pattern.ELBOW_FLEXION, Pattern.ELBOW_EXTENSION),
    "wrist": (Pattern.FOREARM, Pattern.OLYMPIC),
    "ankle": (Pattern.CALF, Pattern.JUMP),
    "foot": (Pattern.CALF, Pattern.JUMP),
    "neck": (Pattern.NECK, Pattern.SHRUG),
    "spinal-flexion": (Pattern.TRUNK_FLEXION, Pattern.TRUNK_ROTATION),
}


@pytest.mark.parametrize("joint", MOVEMENTS_OF_JOINT)
def test_every_exercise_of_a_movement_names_the_joints_it_loads(joint: str) -> None:
    silent = [
        it.id
        for it in EVERY
        if it.pattern in MOVEMENTS_OF_JOINT[joint] and joint not in it.contraindications
    ]

    assert silent == []


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("machine-shoulder-press", {"shoulder", "overhead"}),
        ("neutral-grip-shoulder-press", {"shoulder", "overhead"}),
        ("dumbbell-bench-press", {"shoulder"}),
        ("band-good-morning", {"lower back", "hip", "neck"}),
        ("romanian-deadlift", {"lower back", "upper back", "hip"}),
        ("spanish-squat", {"knee", "hip"}),
        ("triceps-pushdown", {"elbow"}),
        ("bench-press", {"shoulder", "wrist"}),
        ("ab-wheel", {"wrist", "trunk-strain"}),
        ("hanging-knee-raise", {"shoulder", "hip", "spinal-flexion", "trunk-strain"}),
        ("assisted-pull-up", {"shoulder", "elbow"}),
        ("back-squat", {"knee", "hip", "lower back", "upper back"}),
    ],
)
def test_known_troublemakers_are_named(name: str, parts: set[str]) -> None:
    assert parts <= set(exercise(name).contraindications)


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("seated-cable-row", "shoulder"),
        ("lat-pulldown", "shoulder"),
        ("seated-cable-row", "lower back"),
        ("leg-extension", "lower back"),
        ("leg-extension", "hip"),
        ("goblet-squat", "lower back"),
        ("machine-chest-press", "wrist"),
        ("landmine-press", "overhead"),
    ],
)
def test_what_a_coach_falls_back_on_stays(name: str, part: str) -> None:
    assert part not in exercise(name).contraindications


def test_no_part_is_named_twice() -> None:
    assert all(
        len(set(it.contraindications)) == len(it.contraindications) for it in EVERY
    )


def test_a_bar_on_the_back_loads_the_lower_back() -> None:
    squats = [
        it
        for it in EVERY
        if it.pattern is Pattern.SQUAT
        and it.modality.value == "barbell"
        and it.load_kind is LoadKind.EXTERNAL
        and "landmine" not in it.id
    ]

    assert squats
    assert all("lower back" in it.contraindications for it in squats)
