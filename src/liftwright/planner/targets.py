"""Repetitions and seconds of a set, by exercise and zone (claims B4, B15)."""

from liftwright.domain.exercise import Exercise, Modality, Skill
from liftwright.evidence import values
from liftwright.planner.heavy import is_body_lifted
from liftwright.planner.zones import FATIGUE_RESISTANT, Zone
from liftwright.quantities import LoadKind

LOWERINGS = frozenset(
    {
        "negative-chin-up",
        "negative-dip",
        "negative-handstand-push-up",
        "negative-pull-up",
        "negative-push-up",
        "nordic-curl",
        "nordic-lowering",
    }
)
"""Exercises that lower more than most people can lift."""


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
    if exercise.load_kind is LoadKind.BODYWEIGHT and not exercise.is_compound:
        return _body_isolation_key(exercise)
    if exercise.id in LOWERINGS:
        return "planner.reps.lowering"
    if zone is Zone.LIGHT:
        resistant = exercise.pattern in FATIGUE_RESISTANT
        return "planner.reps.resistant" if resistant else "planner.reps.light"
    if is_body_lifted(exercise) and exercise.bodyweight_share < 1:
        return "planner.reps.bodyweight"
    kind = "compound" if exercise.is_compound else "isolation"
    return f"planner.reps.moderate_{kind}"


def _body_isolation_key(exercise: Exercise) -> str:
    """Return the range of an exercise whose load is a part of the body.

    What has to be learned is hard: it is done for fewer repetitions.
    """
    if exercise.id in LOWERINGS:
        return "planner.reps.lowering"
    is_resistant = exercise.pattern in FATIGUE_RESISTANT
    if exercise.skill < Skill.LEARNED:
        return "planner.reps.resistant" if is_resistant else "planner.reps.light"
    return "planner.reps.bodyweight" if is_resistant else "planner.reps.body_hard"


def _heavy_key(exercise: Exercise, *, in_fives: bool) -> str:
    if in_fives:
        return "planner.reps.heavy_novice"
    is_of_pairs = exercise.modality is Modality.DUMBBELL
    return "planner.reps.heavy_dumbbells" if is_of_pairs else "planner.reps.heavy"
