"""Repetitions and seconds of a set, by exercise and zone (claims B4, B15)."""

from liftwright.domain.exercise import Exercise, Modality
from liftwright.evidence import values
from liftwright.planner.heavy import is_body_lifted
from liftwright.planner.zones import FATIGUE_RESISTANT, Zone


def rep_range(
    exercise: Exercise, zone: Zone, *, in_fives: bool = False
) -> tuple[int, int]:
    """Return the repetitions that a set of an exercise in a zone asks for.

    Args:
        exercise: The exercise.
        zone: How heavy its sets are.
        in_fives: Whether heavy sets are sets of five, as for novices.
    """
    row = values(_key(exercise, zone, in_fives=in_fives))
    return int(row["low"]), int(row["high"])


def hold_range_s() -> tuple[int, int]:
    """Return the seconds that a timed hold asks for."""
    row = values("planner.reps.hold_s")
    return int(row["low"]), int(row["high"])


def _key(exercise: Exercise, zone: Zone, *, in_fives: bool) -> str:
    if zone is Zone.HEAVY:
        return _heavy_key(exercise, in_fives=in_fives)
    if zone is Zone.LIGHT:
        resistant = exercise.pattern in FATIGUE_RESISTANT
        return "planner.reps.resistant" if resistant else "planner.reps.light"
    if is_body_lifted(exercise) and exercise.bodyweight_share < 1:
        return "planner.reps.bodyweight"
    kind = "compound" if exercise.is_compound else "isolation"
    return f"planner.reps.moderate_{kind}"


def _heavy_key(exercise: Exercise, *, in_fives: bool) -> str:
    if in_fives:
        return "planner.reps.heavy_novice"
    is_of_pairs = exercise.modality is Modality.DUMBBELL
    return "planner.reps.heavy_dumbbells" if is_of_pairs else "planner.reps.heavy"
