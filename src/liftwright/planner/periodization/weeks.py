"""All weeks of a plan, from its typical week."""

from collections.abc import Mapping
from dataclasses import replace

from liftwright.coaching.deload import deload_week
from liftwright.coaching.mobility import mobility
from liftwright.coaching.plates import nearest_loadable
from liftwright.domain.exercise import Exercise
from liftwright.domain.program import Day, Slot, Week, WeekKind
from liftwright.evidence import value
from liftwright.planner.periodization.calendar import WeekPlan
from liftwright.planner.periodization.progressions import WHY as PROGRESSION_WHY
from liftwright.planner.periodization.progressions import (
    failure_rule,
    progression_of,
)
from liftwright.planner.periodization.sets import Setting, warm_up_sets, work_sets
from liftwright.planner.periodization.taper import taper_week
from liftwright.planner.template import TemplateDay, TemplateSlot, WeekTemplate
from liftwright.quantities import Load

SECONDS_PER_MINUTE = 60


def planned_week(
    template: WeekTemplate,
    plan: WeekPlan,
    setting: Setting,
    exercises: Mapping[str, Exercise],
) -> Week:
    """Return one week of a plan.

    Args:
        template: The typical week, each day in the order it is done.
        plan: What this week is for.
        setting: Whose plan it is.
        exercises: Every exercise by id, mobility drills included.
    """
    days = tuple(_day(it, plan, setting, exercises) for it in template.days)
    week = Week(days, kind=plan.kind)

    def fit(exercise_id: str, load: Load) -> Load:
        if load.mass is None:
            return load
        inventory = setting.lifter.inventory
        return nearest_loadable(exercises[exercise_id], inventory, load.mass).load

    if plan.kind is WeekKind.DELOAD:
        return deload_week(week, fit)
    if plan.kind is WeekKind.TAPER:
        return taper_week(week, template, setting, fit)
    return week


def _day(
    day: TemplateDay,
    plan: WeekPlan,
    setting: Setting,
    exercises: Mapping[str, Exercise],
) -> Day:
    warmed: set[str] = set()
    slots = []
    for slot in day.slots:
        slots.append(_slot(slot, plan, setting, is_first=_is_fresh(slot, warmed)))
        warmed |= slot.exercise.prime_movers
    named = Day(day_name(day), tuple(slots), day.weekday)
    opening = mobility(
        named,
        exercises,
        setting.lifter.inventory,
        minutes=value("planner.mobility_s") / SECONDS_PER_MINUTE,
    )
    return replace(named, slots=(*map(_said_once, opening), *map(_said_once, slots)))


def _said_once(slot: Slot) -> Slot:
    """Return a slot that holds the reasons of its sets, each once."""
    keys = [*slot.why, *(key for sets in slot.sets for key in sets.why)]
    sets = tuple(replace(it, why=()) for it in slot.sets)
    return replace(slot, sets=sets, why=tuple(dict.fromkeys(keys)), note="")


def _is_fresh(slot: TemplateSlot, warmed: set[str]) -> bool:
    return not slot.exercise.prime_movers & warmed


def _slot(
    slot: TemplateSlot, plan: WeekPlan, setting: Setting, *, is_first: bool
) -> Slot:
    work = work_sets(slot, plan, setting)
    warm_ups = warm_up_sets(slot, work, setting, is_first=is_first)
    return Slot(
        choices=(slot.exercise.id,),
        sets=(*warm_ups, work),
        progression=progression_of(
            slot.exercise,
            work,
            setting.lifter.inventory,
            setting.request.person.level,
        ),
        on_failure=failure_rule(),
        why=(*PROGRESSION_WHY, slot.exercise.muscle_source),
    )


def day_name(day: TemplateDay) -> str:
    """Return what a day is called: the exercises that lead it."""
    leading = [slot.exercise.name for slot in day.slots[:2]]
    return " + ".join(leading) if leading else "Rest"
