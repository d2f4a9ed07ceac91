"""Repetitions and seconds of a set, by exercise and zone (claims B4, B15)."""

from liftwright.domain.exercise import Exercise
from liftwright.evidence import values
from liftwright.planner.zones import FATIGUE_RESISTANT, Zone


def rep_range(exercise: Exercise, zone: Zone) -> tuple[int, int]:
    """Return the repetitions that a set of an exercise in a zone asks for."""
    row = values(_key(exercise, zone))
    return int(row["low"]), int(row["high"])


def hold_range_s() -> tuple[int, int]:
    """Return the seconds that a timed hold asks for."""
    row = values("planner.reps.hold_s")
    return int(row["low"]), int(row["high"])


def _key(exercise: Exercise, zone: Zone) -> str:
    if zone is Zone.HEAVY:
        return "planner.reps.heavy"
    if zone is Zone.LIGHT:
        resistant = exercise.pattern in FATIGUE_RESISTANT
        return "planner.reps.resistant" if resistant else "planner.reps.light"
    kind = "compound" if exercise.is_compound else "isolation"
    return f"planner.reps.moderate_{kind}"
