"""Which lifts a plan trains with heavy sets."""

from liftwright.domain.equipment import Equipment
from liftwright.domain.exercise import Exercise, Modality, Pattern
from liftwright.domain.muscle import Muscle
from liftwright.quantities import LoadKind

PRESSES = frozenset({Pattern.HORIZONTAL_PUSH, Pattern.VERTICAL_PUSH})


def is_heavy_lift(exercise: Exercise) -> bool:
    """Return whether an exercise is one that is worth five repetitions or fewer.

    Those are barbell squats, pulls from the floor and presses, dumbbell presses, and
    pull-ups and dips with a belt. Rows, pulldowns, Romanian deadlifts, machines and
    push-ups serve them with more repetitions.
    """
    if exercise.modality is Modality.BARBELL:
        is_squat_or_press = exercise.pattern in {Pattern.SQUAT, *PRESSES}
        return is_squat_or_press or is_floor_pull(exercise)
    if exercise.modality is Modality.DUMBBELL:
        return exercise.pattern in PRESSES
    return Equipment.DIP_BELT in exercise.equipment


def is_floor_pull(exercise: Exercise) -> bool:
    """Return whether an exercise is a heavy pull from the floor, such as a deadlift."""
    is_hinge = exercise.is_compound and exercise.pattern is Pattern.HINGE
    is_barbell = exercise.modality is Modality.BARBELL
    return is_hinge and is_barbell and Muscle.HAMSTRINGS not in exercise.prime_movers


def is_loaded_squat(exercise: Exercise) -> bool:
    """Return whether an exercise is a squat with a bar on the body."""
    is_barbell = exercise.modality is Modality.BARBELL
    return is_barbell and exercise.pattern is Pattern.SQUAT


def is_bent_row(exercise: Exercise) -> bool:
    """Return whether an exercise is a row that the lower back has to hold."""
    is_row = exercise.pattern is Pattern.HORIZONTAL_PULL
    return is_row and "lower back" in exercise.contraindications


def is_held_by_the_back(exercise: Exercise) -> bool:
    """Return whether an exercise is a hinge that the lower back has to hold."""
    is_hinge = exercise.is_compound and exercise.pattern is Pattern.HINGE
    return is_hinge and exercise.load_kind is not LoadKind.BODYWEIGHT


def is_body_lifted(exercise: Exercise) -> bool:
    """Return whether a compound exercise moves the body, for better or worse."""
    return exercise.is_compound and exercise.load_kind is LoadKind.BODYWEIGHT
