"""All weeks of a plan, from its typical week."""

from collections.abc import Mapping
from dataclasses import replace

from liftwright.coaching.deload import deload_week
from liftwright.coaching.mobility import mobility
from liftwright.coaching.plates import nearest_load
from liftwright.domain.exercise import Exercise
from liftwright.domain.program import Day, Slot, Week, WeekKind
from liftwright.evidence import value
from liftwright.planner.periodization.calendar import WeekPlan, calendar
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


def planned_weeks(
    template: WeekTemplate, setting: Setting, exercises: Mapping[str, Exercise]
) -> tuple[Week, ...]:
    """Return every week of a plan.

    Args:
        template: The typical week, each day in the order it is done.
        setting: Whose plan it is.
        exercises: Every exercise by id, mobility drills included.
    """
    plans = calendar(setting.request)
    # A day opens with the same drills in every week: a habit needs no choosing.
    openings = tuple(
        _opening(_day(day, (), plans[0], setting), setting, exercises)
        for day in template.days
    )
    return tuple(_week(template, openings, plan, setting, exercises) for plan in plans)


def _week(
    template: WeekTemplate,
    openings: tuple[tuple[Slot, ...], ...],
    plan: WeekPlan,
    setting: Setting,
    exercises: Mapping[str, Exercise],
) -> Week:
    days = tuple(
        _day(day, opening, plan, setting)
        for day, opening in zip(template.days, openings, strict=True)
    )
    week = Week(days, kind=plan.kind)

    def fit(exercise_id: str, load: Load) -> Load:
        if load.mass is None:
            return load
        inventory = setting.lifter.inventory
        return nearest_load(exercises[exercise_id], inventory, load.mass)

    if plan.kind is WeekKind.DELOAD:
        return deload_week(week, fit)
    if plan.kind is WeekKind.TAPER:
        return taper_week(week, template, setting, fit)
    return week


def _opening(
    day: Day, setting: Setting, exercises: Mapping[str, Exercise]
) -> tuple[Slot, ...]:
    minutes = value("planner.mobility_s") / SECONDS_PER_MINUTE
    drills = mobility(day, exercises, setting.lifter.inventory, minutes=minutes)
    return tuple(map(_said_once, drills))


def _day(
    day: TemplateDay, opening: tuple[Slot, ...], plan: WeekPlan, setting: Setting
) -> Day:
    warmed: set[str] = set()
    slots = list(opening)
    for slot in day.slots:
        is_first = _is_fresh(slot, warmed)
        slots.append(_said_once(_slot(slot, plan, setting, is_first=is_first)))
        warmed |= slot.exercise.prime_movers
    return Day(day_name(day), tuple(slots), day.weekday)


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
