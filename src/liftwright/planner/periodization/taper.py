"""The last week before an event: little work, still heavy."""

from dataclasses import replace

from liftwright.coaching.deload import Fit, deload_week
from liftwright.coaching.plates import nearest_load
from liftwright.domain.exercise import Exercise
from liftwright.domain.prescription import (
    EffortLoad,
    FixedLoad,
    RepTarget,
    SetPrescription,
)
from liftwright.domain.program import Day, Slot, Week
from liftwright.domain.work import SetKind
from liftwright.evidence import values
from liftwright.planner.periodization.calendar import (
    WeekPlan,
    days_to_event,
    weeks_to_event,
)
from liftwright.planner.periodization.loads import as_mass
from liftwright.planner.periodization.sets import Setting
from liftwright.planner.template import TemplateDay, WeekTemplate
from liftwright.planner.zones import Zone
from liftwright.quantities import EffortRange


def taper_week(
    week: Week, plan: WeekPlan, whose: tuple[WeekTemplate, Setting], fit: Fit
) -> Week:
    """Return the week before an event.

    The heavy lifts stay heavy with very few repetitions, everything else is halved as
    in a deload: fitness is kept by intensity, fatigue falls with volume. The days just
    before the event, and those after it, are free.

    Args:
        week: The week as it would be trained.
        plan: Says which week it is.
        whose: The typical week, which says what is heavy, and whose plan it is.
        fit: Turns a load into one that the equipment can make.
    """
    template, setting = whose
    light = deload_week(week, fit)
    days = tuple(
        _day(easy, full, day, setting)
        for easy, full, day in zip(light.days, week.days, template.days, strict=True)
    )
    if plan.number == weeks_to_event(setting.request):
        days = days[: days_to_event(setting.request)]
    return replace(light, days=days, kind=week.kind)


def _day(easy: Day, full: Day, template: TemplateDay, setting: Setting) -> Day:
    heavy = {
        slot.exercise.id: slot.exercise
        for slot in template.slots
        if slot.zone is Zone.HEAVY
    }
    slots = tuple(
        _singles(hard, heavy[hard.exercise], setting)
        if hard.exercise in heavy
        else light
        for light, hard in zip(easy.slots, full.slots, strict=True)
    )
    return replace(easy, slots=slots)


def _singles(slot: Slot, exercise: Exercise, setting: Setting) -> Slot:
    dose = values("planner.taper")
    *warm_ups, work = slot.sets
    reps = int(dose["reps"])
    sets = replace(
        work,
        n_sets=int(dose["sets"]),
        target=RepTarget(reps, reps),
        effort=EffortRange.rir(dose["rir"]),
        kind=SetKind.WORK,
        load=_opener(exercise, work, setting),
        why=(*work.why, "planner.taper"),
    )
    return replace(slot, sets=(*warm_ups, sets))


def _opener(
    exercise: Exercise, work: SetPrescription, setting: Setting
) -> FixedLoad | EffortLoad:
    one_rm = setting.lifter.profile.one_rm(exercise.id)
    if one_rm is None or not isinstance(work.load, FixedLoad):
        return EffortLoad()
    most = setting.lifter.limits.max_fraction_1rm
    share = min(values("planner.attempts")["first"], most)
    target = as_mass(one_rm.mean_kg * share, setting.lifter.inventory.unit)
    load = nearest_load(exercise, setting.lifter.inventory, target, rounding="down")
    return FixedLoad(load)
