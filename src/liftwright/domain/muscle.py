"""Muscles, and the regions people call them by."""

from enum import StrEnum


class Muscle(StrEnum):
    """A muscle or part of one that training is counted for."""

    CHEST = "chest"
    UPPER_CHEST = "upper_chest"
    LATS = "lats"
    UPPER_BACK = "upper_back"
    TRAPS = "traps"
    FRONT_DELTS = "front_delts"
    SIDE_DELTS = "side_delts"
    REAR_DELTS = "rear_delts"
    BICEPS = "biceps"
    TRICEPS = "triceps"
    FOREARMS = "forearms"
    ABS = "abs"
    OBLIQUES = "obliques"
    SPINAL_ERECTORS = "spinal_erectors"
    GLUTES = "glutes"
    QUADS = "quads"
    HAMSTRINGS = "hamstrings"
    ADDUCTORS = "adductors"
    ABDUCTORS = "abductors"
    CALVES = "calves"
    HIP_FLEXORS = "hip_flexors"
    NECK = "neck"
    SHINS = "shins"


class BodyHalf(StrEnum):
    """Upper or lower body: they gain size at different speeds."""

    UPPER = "upper"
    LOWER = "lower"


LOWER_BODY = frozenset(
    {
        Muscle.GLUTES,
        Muscle.QUADS,
        Muscle.HAMSTRINGS,
        Muscle.ADDUCTORS,
        Muscle.ABDUCTORS,
        Muscle.CALVES,
        Muscle.HIP_FLEXORS,
        Muscle.SHINS,
    }
)

MAJOR_MUSCLES = (
    Muscle.CHEST,
    Muscle.LATS,
    Muscle.UPPER_BACK,
    Muscle.FRONT_DELTS,
    Muscle.SIDE_DELTS,
    Muscle.BICEPS,
    Muscle.TRICEPS,
    Muscle.QUADS,
    Muscle.HAMSTRINGS,
    Muscle.GLUTES,
    Muscle.CALVES,
    Muscle.ABS,
)
"""The muscles that a complete plan trains unless the person says otherwise."""

REGIONS: dict[str, tuple[Muscle, ...]] = {
    "chest": (Muscle.CHEST, Muscle.UPPER_CHEST),
    "pecs": (Muscle.CHEST, Muscle.UPPER_CHEST),
    "upper chest": (Muscle.UPPER_CHEST,),
    "back": (Muscle.LATS, Muscle.UPPER_BACK, Muscle.TRAPS),
    "upper back": (Muscle.UPPER_BACK, Muscle.REAR_DELTS),
    "lower back": (Muscle.SPINAL_ERECTORS,),
    "shoulders": (Muscle.FRONT_DELTS, Muscle.SIDE_DELTS, Muscle.REAR_DELTS),
    "delts": (Muscle.FRONT_DELTS, Muscle.SIDE_DELTS, Muscle.REAR_DELTS),
    "arms": (Muscle.BICEPS, Muscle.TRICEPS, Muscle.FOREARMS),
    "legs": (Muscle.QUADS, Muscle.HAMSTRINGS, Muscle.GLUTES, Muscle.CALVES),
    "thighs": (Muscle.QUADS, Muscle.HAMSTRINGS, Muscle.ADDUCTORS),
    "core": (Muscle.ABS, Muscle.OBLIQUES, Muscle.SPINAL_ERECTORS),
    "stomach": (Muscle.ABS, Muscle.OBLIQUES),
    "hips": (Muscle.GLUTES, Muscle.ABDUCTORS, Muscle.HIP_FLEXORS),
    "butt": (Muscle.GLUTES,),
    "grip": (Muscle.FOREARMS,),
}
"""Names people use for several muscles at once."""


def body_half(muscle: Muscle) -> BodyHalf:
    """Return whether a muscle belongs to the upper or the lower body."""
    return BodyHalf.LOWER if muscle in LOWER_BODY else BodyHalf.UPPER


def muscles_called(name: str) -> tuple[Muscle, ...]:
    """Return the muscles a person means; empty when the name means none.

    Args:
        name: A muscle or a region, such as `side delts`, `back` or `arms`.
    """
    plain = name.strip().lower().replace("_", " ")
    if plain in REGIONS:
        return REGIONS[plain]
    known = {muscle.value.replace("_", " "): muscle for muscle in Muscle}
    found = known.get(plain) or known.get(plain.removesuffix("s"))
    return (found,) if found else ()
