"""What to mind at an exercise: safeties, and which form is next."""

from liftwright.catalog import ladders
from liftwright.coaching.spotter import alone_limits, spotter_mark
from liftwright.domain.exercise import Exercise, Skill, SpotterNeed
from liftwright.domain.prescription import FixedLoad, RepTarget, SetPrescription
from liftwright.loading.curve import fraction_at_reps
from liftwright.planner.heavy import is_body_lifted
from liftwright.planner.periodization.sets import Setting


def remark(exercise: Exercise, work: SetPrescription, setting: Setting) -> str:
    """Return what to mind at an exercise; empty where nothing is.

    Args:
        exercise: The exercise.
        work: Its hard sets.
        setting: Whose plan it is.
    """
    if exercise.spotter is not SpotterNeed.NONE:
        return _safety(exercise, work, setting)
    return _forms(exercise, work, setting) if is_body_lifted(exercise) else ""


def _safety(exercise: Exercise, work: SetPrescription, setting: Setting) -> str:
    if setting.request.person.trains_alone:
        return alone_limits(exercise, setting.lifter.inventory).advice
    if not isinstance(work.target, RepTarget) or work.effort is None:
        return ""
    k = setting.lifter.profile.k(exercise.id)
    fraction = fraction_at_reps(work.target.low + work.effort.mean_rir, k)
    inventory = setting.lifter.inventory
    mark = spotter_mark(exercise, work, inventory, fraction_1rm=fraction)
    return mark.text if mark else ""


def _forms(exercise: Exercise, work: SetPrescription, setting: Setting) -> str:
    is_bare = isinstance(work.load, FixedLoad) and work.load.load.mass is None
    if exercise.ladder is None or not is_bare:
        return ""
    rungs = [
        it
        for it in ladders().get(exercise.ladder.ladder, ())
        if it.ladder and setting.lifter.inventory.has(it.equipment)
    ]
    here = exercise.ladder.rung
    easier = [it for it in rungs if it.ladder and it.ladder.rung < here]
    harder = [it for it in rungs if it.ladder and it.ladder.rung > here]
    # A form that needs as much practice is no way out for somebody who is too weak.
    easier = [it for it in easier if it.skill is Skill.EASY] or easier
    said = [f"Too hard: {easier[-1].name.lower()}."] if easier else []
    said += [f"Too easy: {harder[0].name.lower()}."] if harder else []
    return " ".join(said)
