"""Warm-ups before the work of an exercise, where the program has none of its own."""

from collections.abc import Sequence

from liftwright.coaching.warm_up import ramp
from liftwright.domain.equipment import Inventory
from liftwright.domain.exercise import Exercise
from liftwright.domain.prescription import FixedLoad, RepTarget, SetPrescription
from liftwright.domain.work import SetKind
from liftwright.evidence import value
from liftwright.loading.curve import fraction_at_reps
from liftwright.quantities import Mass


def warmed_up(
    exercise: Exercise,
    lines: Sequence[SetPrescription],
    inventory: Inventory,
    *,
    one_rm_kg: float | None,
    is_first: bool,
) -> tuple[tuple[SetPrescription, ...], list[SetPrescription]]:
    """Return the warm-ups of an exercise, and its work.

    Args:
        exercise: The exercise.
        lines: Its sets as the program has them; warm-ups that it writes stay.
        inventory: What there is to warm up with.
        one_rm_kg: Its 1RM, kg, where it is known.
        is_first: Whether nothing before it warmed up the same muscles.
    """
    own = tuple(it for it in lines if it.kind is SetKind.WARM_UP)
    work = [it for it in lines if it.kind is not SetKind.WARM_UP]
    if own or not work:
        return own, work
    heaviest = max(work, key=_kg)
    if not isinstance(heaviest.load, FixedLoad):
        return (), work
    sets = ramp(
        exercise,
        heaviest.load.load,
        inventory,
        fraction_1rm=_fraction(heaviest, one_rm_kg),
        is_first_for_pattern=is_first,
    )
    # Sets that climb to the heaviest one are warm-ups themselves.
    first_kg = _kg(work[0])
    return tuple(it for it in sets if _kg(it) < first_kg or not first_kg), work


def _kg(sets: SetPrescription) -> float:
    mass: Mass | None = None
    if isinstance(sets.load, FixedLoad):
        mass = sets.load.load.mass
    return mass.kg if mass else 0.0


def _fraction(sets: SetPrescription, one_rm_kg: float | None) -> float:
    """Return the load as a share of the 1RM: as known, or as the sets tell."""
    if one_rm_kg:
        return min(1.0, _kg(sets) / one_rm_kg)
    reps = sets.target.high if isinstance(sets.target, RepTarget) else 1
    reserve = sets.effort.mean_rir if sets.effort else value("planner.unsaid_rir")
    return fraction_at_reps(reps + reserve, value("load_reps.k.general"))
