"""The warm-up sets of an exercise: as many as it is given time for."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from liftwright.coaching.warm_up import ramp
from liftwright.domain.exercise import Exercise
from liftwright.domain.prescription import (
    AskLoad,
    FixedLoad,
    HoldTarget,
    PercentBase,
    PercentLoad,
    RepTarget,
    SetPrescription,
)
from liftwright.domain.program import Slot, Week
from liftwright.domain.work import SetKind
from liftwright.evidence import value, values
from liftwright.loading.curve import fraction_at_reps
from liftwright.loading.reserve import reps_of_first_set
from liftwright.planner.activities import n_warm_ups
from liftwright.planner.params import EXERCISES_KEPT
from liftwright.planner.periodization.sets import Setting, is_per_side
from liftwright.planner.template import TemplateSlot
from liftwright.quantities import LoadKind, Mass

EASIER = {
    LoadKind.BAND: "with a weaker band",
    LoadKind.ASSISTED: "with more help",
}
"""How to make a set easy where no share of a load says it."""


def warm_up_sets(
    slot: TemplateSlot,
    work: SetPrescription,
    setting: Setting,
    *,
    is_first: bool,
) -> tuple[SetPrescription, ...]:
    """Return the warm-up sets of a slot.

    Args:
        slot: The exercise with its zone.
        work: Its hard sets.
        setting: Whose plan it is.
        is_first: Whether nothing before it warmed up the same muscles.
    """
    exercise = slot.exercise
    most = n_warm_ups(exercise, slot.zone, setting.request)
    if not most or isinstance(work.target, HoldTarget):
        return ()
    if not isinstance(work.load, FixedLoad):
        return _by_feel(exercise, most)
    sets = ramp(
        exercise,
        work.load.load,
        setting.lifter.inventory,
        fraction_1rm=_fraction(exercise, work, setting),
        is_first_for_pattern=is_first,
    )
    return _most_useful(sets, most)


def eased_ramps(week: Week) -> Week:
    """Return an easier week without the warm-ups that are near its lighter loads.

    Args:
        week: A deload or a taper, its ramps still those of a usual week.
    """
    days = tuple(replace(day, slots=tuple(map(_eased, day.slots))) for day in week.days)
    return replace(week, days=days)


def _eased(slot: Slot) -> Slot:
    loads = [
        mass
        for it in slot.sets
        if it.kind.counts_as_volume and (mass := _mass(it)) is not None
    ]
    if not loads:
        return slot
    most = min(loads).times(values("warm_up.ramp.loads")["step_4"])
    kept = tuple(
        it
        for it in slot.sets
        if it.kind is not SetKind.WARM_UP or (_mass(it) or most) <= most
    )
    return slot if len(kept) == len(slot.sets) else replace(slot, sets=kept)


def _mass(sets: SetPrescription) -> Mass | None:
    return sets.load.load.mass if isinstance(sets.load, FixedLoad) else None


def _most_useful(
    sets: tuple[SetPrescription, ...], most: int
) -> tuple[SetPrescription, ...]:
    """Return the last sets of a ramp; of a single one the last but one.

    The light steps are saved first, and one warm-up alone is no near-maximal one.
    """
    if most == 1 and len(sets) > 1:
        return (sets[-2],)
    return sets[-most:]


@lru_cache(maxsize=EXERCISES_KEPT)
def _by_feel(exercise: Exercise, most: int) -> tuple[SetPrescription, ...]:
    loads, reps = values("warm_up.ramp.loads"), values("warm_up.ramp.reps")
    steps = _steps(sorted(loads), most)
    if exercise.load_kind in EASIER:
        note = EASIER[exercise.load_kind]
        return (_warm_up(exercise, int(reps[steps[0]]), AskLoad(), note),)
    return tuple(
        _warm_up(
            exercise,
            int(reps[step]),
            PercentLoad(PercentBase.TOP_SET, loads[step], loads[step]),
        )
        for step in steps
    )


def _warm_up(
    exercise: Exercise, reps: int, load: PercentLoad | AskLoad, note: str = ""
) -> SetPrescription:
    rest = round(value("time.warm_up.rest"))
    return SetPrescription(
        n_sets=1,
        target=RepTarget(reps, reps, is_per_side=is_per_side(exercise)),
        load=load,
        kind=SetKind.WARM_UP,
        rest_s=(rest, rest),
        note=note,
    )


def _steps(steps: Sequence[str], most: int) -> Sequence[str]:
    # The first step is so light that it is the first to be saved.
    return steps if most >= len(steps) else steps[1 : 1 + most]


def _fraction(exercise: Exercise, work: SetPrescription, setting: Setting) -> float:
    if not isinstance(work.target, RepTarget):
        return values("warm_up.ramp.loads")["step_2"]
    k = setting.lifter.profile.k(exercise.id)
    return fraction_at_reps(reps_of_first_set(work.target.high, work.effort), k)
