"""What joints a movement loads, so that nobody has to remember it per exercise.

An exercise may trouble what its own entry names and what its movement loads. A joint
counts as loaded where the movement bends it against the load, or holds it at the end
of its range; a joint that only passes a load on, such as the shoulder in a row, does
not.
"""

from collections.abc import Iterator, Mapping

from liftwright.catalog.fields import Table
from liftwright.domain.exercise import Pattern

ARMS = ("elbow",)
LEGS = ("knee", "hip")

LOADED: Mapping[Pattern, tuple[str, ...]] = {
    Pattern.SQUAT: LEGS,
    Pattern.LUNGE: (*LEGS, "groin"),
    Pattern.HINGE: ("lower back", "hip"),
    Pattern.HIP_EXTENSION: ("hip",),
    Pattern.HIP_ABDUCTION: ("hip",),
    Pattern.HIP_ADDUCTION: ("hip", "groin"),
    Pattern.HIP_FLEXION: ("hip",),
    Pattern.KNEE_EXTENSION: ("knee",),
    Pattern.KNEE_FLEXION: ("knee",),
    Pattern.CALF: ("ankle", "foot"),
    Pattern.SHIN: ("ankle",),
    Pattern.HORIZONTAL_PUSH: ("shoulder",),
    Pattern.VERTICAL_PUSH: ("shoulder",),
    Pattern.CHEST_FLY: ("shoulder",),
    Pattern.LATERAL_RAISE: ("shoulder",),
    Pattern.FRONT_RAISE: ("shoulder",),
    Pattern.SHRUG: ("neck", "upper back"),
    Pattern.ELBOW_FLEXION: ARMS,
    Pattern.ELBOW_EXTENSION: ARMS,
    Pattern.FOREARM: ("wrist",),
    Pattern.TRUNK_FLEXION: ("lower back", "spinal-flexion", "trunk-strain"),
    Pattern.TRUNK_ROTATION: ("lower back", "spinal-flexion", "trunk-strain"),
    Pattern.TRUNK_EXTENSION: ("lower back",),
    Pattern.NECK: ("neck",),
    Pattern.CARRY: ("lower back", "upper back"),
    Pattern.JUMP: ("knee", "hip", "ankle", "foot", "impact"),
    Pattern.THROW: ("shoulder", "lower back"),
    Pattern.OLYMPIC: ("lower back", "upper back", "hip", "knee", "wrist"),
}
"""Joints, and conditions, that every exercise of a movement loads."""

BARS = frozenset({"barbell", "safety_bar"})
ON_THE_BACK = frozenset({Pattern.SQUAT, Pattern.LUNGE})
PRESSES = frozenset({Pattern.HORIZONTAL_PUSH, Pattern.VERTICAL_PUSH})
HANGING = frozenset({"bodyweight", "assisted", "isometric"})
BENT = frozenset({Pattern.SQUAT, Pattern.LUNGE, Pattern.HINGE, Pattern.HORIZONTAL_PULL})
"""Movements in which a load that the lower back holds up pulls at the upper back."""


def joints_loaded(table: Table) -> tuple[str, ...]:
    """Return what an exercise may trouble: what it names, and what its movement loads.

    Args:
        table: The exercise as the data files have it.
    """
    named = [*_words(table, "contraindications"), *_by_movement(table)]
    is_back_bent = "lower back" in named and Pattern(str(table["pattern"])) in BENT
    if is_back_bent and table["load_kind"] == "external":
        named.append("upper back")
    return tuple(dict.fromkeys(named))


def _by_movement(table: Table) -> Iterator[str]:
    pattern = Pattern(str(table["pattern"]))
    yield from LOADED.get(pattern, ())
    equipment = set(_words(table, "equipment"))
    has_bar = bool(equipment & BARS) and "landmine" not in equipment
    if pattern in ON_THE_BACK and has_bar:
        yield "lower back"
    if pattern in PRESSES and (has_bar or table["load_kind"] == "bodyweight"):
        yield "wrist"
    if pattern is Pattern.VERTICAL_PUSH and "landmine" not in equipment:
        yield "overhead"
    if pattern is Pattern.ELBOW_FLEXION and "barbell" in equipment:
        yield "wrist"
    if pattern is Pattern.VERTICAL_PULL and table["modality"] in HANGING:
        yield from ("shoulder", "elbow")
    if "hip_flexors" in _muscles(table):
        yield "hip"


def _muscles(table: Table) -> Mapping[str, object]:
    muscles = table.get("muscles")
    return muscles if isinstance(muscles, dict) else {}


def _words(table: Table, field: str) -> list[str]:
    words = table.get(field)
    return [str(it) for it in words] if isinstance(words, list) else []
