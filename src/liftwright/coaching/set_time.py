"""How long one set takes, and what a set more or an exercise more costs."""

from liftwright.domain.exercise import Exercise, Laterality, Modality, Pattern
from liftwright.domain.prescription import (
    ContactTarget,
    DistanceTarget,
    HoldTarget,
    MiniSetTarget,
    RepTarget,
    SetPrescription,
    Target,
)
from liftwright.domain.work import SetKind, Tempo
from liftwright.evidence import value, values

EXPLOSIVE = frozenset({Pattern.JUMP, Pattern.THROW, Pattern.OLYMPIC})


def repetition_s(exercise: Exercise, tempo: Tempo | None = None) -> float:
    """Return the seconds of one repetition, by its tempo where one is asked for."""
    named = values("time.repetition")
    if tempo is not None:
        lift_s = named["fast_lift"] if tempo.lift_s is None else tempo.lift_s
        return tempo.lower_s + tempo.stretch_s + lift_s + tempo.squeeze_s
    is_explosive = exercise.pattern in EXPLOSIVE
    return named["explosive" if is_explosive else "controlled"]


def work_s(prescription: SetPrescription, exercise: Exercise) -> float:
    """Return the seconds that one set takes from its first to its last movement."""
    return target_s(prescription.target, exercise, prescription.tempo)


def target_s(target: Target, exercise: Exercise, tempo: Tempo | None) -> float:
    """Return the seconds that the work of a set takes.

    Ranges count with their middle; work for each side is done twice, with the change
    of sides between; an open set counts a few repetitions more than it asks for.
    """
    per_rep_s = repetition_s(exercise, tempo)
    match target:
        case RepTarget():
            extra = value("time.open_set.extra_reps") if target.is_open else 0
            reps = (target.low + target.high) / 2 + extra
            is_per_side = target.is_per_side
            return _both_sides_s(reps * per_rep_s, exercise, is_per_side=is_per_side)
        case HoldTarget():
            hold_s = (target.low_s + target.high_s) / 2
            return _both_sides_s(hold_s, exercise, is_per_side=target.is_per_side)
        case MiniSetTarget():
            pauses_s = target.pause_s * (len(target.counts) - 1)
            parts_s = sum(target.counts) * per_rep_s + pauses_s
            return _both_sides_s(parts_s, exercise, is_per_side=False)
        case DistanceTarget():
            return target.metres * value("time.metre")
        case ContactTarget():
            return target.count * value("time.contact")


def rest_after_s(prescription: SetPrescription, exercise: Exercise) -> float:
    """Return the seconds from the end of a set to the next: the middle of its range.

    Where a program leaves the rest open, warm-ups, stretches and work sets each have
    their own convention; a set that starts every so many seconds rests what is left.
    """
    if prescription.every_s is not None:
        return max(0.0, prescription.every_s - work_s(prescription, exercise))
    if prescription.rest_s is not None:
        return sum(prescription.rest_s) / 2
    if exercise.modality is Modality.STRETCH:
        return value("time.rest.stretch")
    if prescription.kind is SetKind.WARM_UP:
        return value("time.warm_up.rest")
    return value("time.rest.unstated")


def transition_s(exercise: Exercise) -> float:
    """Return the seconds to get to an exercise and set it up, on top of the rest."""
    return values("time.setup")[exercise.modality.value]


def general_warm_up_s() -> float:
    """Return the seconds of easy movement that every session begins with."""
    return value("time.warm_up.general")


def cost_per_set_s(
    exercise: Exercise, rest_s: float, reps: float, *, tempo: Tempo | None = None
) -> float:
    """Return what one more straight set costs: its work and the rest after it.

    Args:
        exercise: The exercise.
        rest_s: Seconds of rest after each set.
        reps: Repetitions of a set, on each side where sides work apart; the middle
            of a range.
        tempo: Tempo to keep, where one is asked for.
    """
    work = _both_sides_s(reps * repetition_s(exercise, tempo), exercise)
    return work + rest_s


def fixed_cost_s(
    exercise: Exercise, n_warm_up_sets: int, *, warm_up_reps: float | None = None
) -> float:
    """Return what an exercise costs in a session before its first work set.

    Args:
        exercise: The exercise.
        n_warm_up_sets: Warm-up sets of its own.
        warm_up_reps: Repetitions of a warm-up set on average; by convention where
            the ramp is not known yet.

    Returns:
        Seconds: set-up, and the warm-up sets with their rests. A session of straight
        sets takes the general warm-up, and for each exercise its fixed cost and its
        cost per set, less the rest after the last set.
    """
    reps = value("time.warm_up.reps") if warm_up_reps is None else warm_up_reps
    per_set_s = cost_per_set_s(exercise, value("time.warm_up.rest"), reps)
    return transition_s(exercise) + n_warm_up_sets * per_set_s


def _both_sides_s(
    one_side_s: float, exercise: Exercise, *, is_per_side: bool = False
) -> float:
    if is_per_side or exercise.laterality is Laterality.UNILATERAL:
        return 2 * one_side_s + value("time.side_change")
    return one_side_s
