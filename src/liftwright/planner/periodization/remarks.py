"""What to mind at an exercise: safeties, the first load, which form is next."""

from liftwright.coaching.first_load import first_load_words
from liftwright.coaching.forms import easier_forms, harder_forms
from liftwright.coaching.plates import loadable_masses
from liftwright.coaching.spotter import alone_limits, spotter_mark
from liftwright.domain.equipment import Equipment
from liftwright.domain.exercise import Exercise, Skill, SpotterNeed
from liftwright.domain.prescription import (
    EffortLoad,
    FixedLoad,
    RepTarget,
    SetPrescription,
)
from liftwright.loading.curve import fraction_at_reps
from liftwright.loading.reserve import reps_of_first_set
from liftwright.planner.periodization.calendar import WeekPlan
from liftwright.planner.periodization.sets import Setting, WorkSets
from liftwright.planner.zones import Zone, zone_range
from liftwright.quantities import Basis, LoadKind, Mass


def remark(
    exercise: Exercise, found: WorkSets, setting: Setting, week: WeekPlan
) -> str:
    """Return what to mind at an exercise; empty where nothing is.

    Args:
        exercise: The exercise.
        found: Its hard sets.
        setting: Whose plan it is.
        week: The week: in the first of a plan loads are found.
    """
    said = [_of_exercise(exercise, found.sets, setting)]
    if week.number == 1 and isinstance(found.sets.load, EffortLoad):
        said.append(first_load_words(exercise))
    return " ".join(filter(None, said))


def end_of_loads(exercise: Exercise, work: SetPrescription, setting: Setting) -> str:
    """Return what to do where the equipment ends at a load; empty where none is said.

    Args:
        exercise: The exercise.
        work: Its hard sets, with the last load there is or one to be found.
        setting: Whose plan it is.
    """
    if isinstance(work.load, EffortLoad):
        return _most_there_is(exercise, setting)
    masses = loadable_masses(exercise, setting.lifter.inventory)
    mass = work.load.load.mass if isinstance(work.load, FixedLoad) else None
    if mass is None or not masses[-1].milliunits:
        return ""
    if mass >= masses[-1]:
        return f"Nothing heavier than {mass} is there: repetitions rise instead."
    return f"Nothing lighter than {mass} is there: repetitions fall instead."


def _most_there_is(exercise: Exercise, setting: Setting) -> str:
    """Return what to do where all that can be loaded may be too easy; else nothing."""
    masses = loadable_masses(exercise, setting.lifter.inventory)
    if not masses or not _may_be_too_light(exercise, masses[-1], setting):
        return ""
    most = zone_range(Zone.LIGHT).reps_high
    return (
        f"{masses[-1]} is all there is to load: when that is too easy, add repetitions,"
        f" up to {most}."
    )


def _may_be_too_light(exercise: Exercise, heaviest: Mass, setting: Setting) -> bool:
    """Return whether the heaviest load is light beside what the person has lifted.

    A backpack is light for anybody who trains; other loads are beside a known lift of
    the same movement.
    """
    profile = setting.lifter.profile
    known = [
        strength.one_rm.mean_kg
        for name, strength in profile.strengths.items()
        if profile.exercises[name].pattern is exercise.pattern
        and profile.exercises[name].load_kind is LoadKind.EXTERNAL
    ]
    hands = 2 if exercise.basis is Basis.PER_HAND else 1
    lightest = zone_range(Zone.MODERATE).fraction_low * max(known, default=0.0)
    is_pack = Equipment.BACKPACK in exercise.equipment and exercise.is_compound
    return is_pack or hands * heaviest.kg < lightest


def _of_exercise(exercise: Exercise, work: SetPrescription, setting: Setting) -> str:
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
