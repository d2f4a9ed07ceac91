"""What to mind at an exercise: safeties, and which form is next."""

from liftwright.coaching.forms import easier_forms, harder_forms
from liftwright.coaching.spotter import alone_limits, spotter_mark
from liftwright.domain.exercise import Exercise, Skill, SpotterNeed
from liftwright.domain.prescription import FixedLoad, RepTarget, SetPrescription
from liftwright.loading.curve import fraction_at_reps
from liftwright.loading.reserve import reps_of_first_set
from liftwright.planner.periodization.sets import Setting
from liftwright.quantities import LoadKind


def remark(exercise: Exercise, work: SetPrescription, setting: Setting) -> str:
    """Return what to mind at an exercise; empty where nothing is.

    Args:
        exercise: The exercise.
        work: Its hard sets.
        setting: Whose plan it is.
    """
    if exercise.spotter is not SpotterNeed.NONE:
        return _safety(exercise, work, setting)
    is_body = exercise.load_kind is LoadKind.BODYWEIGHT
    return _forms(exercise, work, setting) if is_body else ""


def _safety(exercise: Exercise, work: SetPrescription, setting: Setting) -> str:
    if setting.request.person.trains_alone:
        return alone_limits(exercise, setting.lifter.inventory).advice
    if not isinstance(work.target, RepTarget) or work.effort is None:
        return ""
    k = setting.lifter.profile.k(exercise.id)
    fraction = fraction_at_reps(reps_of_first_set(work.target.low, work.effort), k)
    inventory = setting.lifter.inventory
    mark = spotter_mark(exercise, work, inventory, fraction_1rm=fraction)
    return mark.text if mark else ""


def _forms(exercise: Exercise, work: SetPrescription, setting: Setting) -> str:
    is_bare = isinstance(work.load, FixedLoad) and work.load.load.mass is None
    if not is_bare:
        return ""
    easier = easier_forms(exercise, setting.lifter.inventory)
    harder = harder_forms(exercise, setting.lifter.inventory)
    # A form that needs as much practice is no way out for somebody who is too weak.
    easier = tuple(it for it in easier if it.skill is Skill.EASY) or easier
    said = [f"Too hard: {easier[0].name.lower()}."] if easier else []
    said += [f"Too easy: {harder[0].name.lower()}."] if harder else []
    return " ".join(said)
