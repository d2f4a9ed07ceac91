"""All weeks of a plan, from its typical week."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from liftwright.coaching.clock import SECONDS_PER_MINUTE
from liftwright.coaching.deload import Fit, deload_week
from liftwright.coaching.first_load import WHY as FIRST_LOAD_WHY
from liftwright.coaching.limits import Extra
from liftwright.coaching.mobility import mobility
from liftwright.coaching.plates import nearest_load
from liftwright.coaching.warm_up import RAMP_WHY
from liftwright.domain.exercise import Exercise
from liftwright.domain.prescription import (
    EffortLoad,
    FixedLoad,
    SetPrescription,
)
from liftwright.domain.program import Day, Slot, Week, WeekKind
from liftwright.evidence import value
from liftwright.planner.extras import (
    balance_slot,
    fast_lift,
    fast_sets,
    has_balance,
)
from liftwright.planner.periodization.attempts import Contest
from liftwright.planner.periodization.calendar import WeekPlan, calendar
from liftwright.planner.periodization.names import day_names
from liftwright.planner.periodization.progressions import WHY as PROGRESSION_WHY
from liftwright.planner.periodization.progressions import (
    failure_rule,
    progression_of,
)
from liftwright.planner.periodization.remarks import end_of_loads, remark
from liftwright.planner.periodization.sets import Setting, WorkSets, work_sets
from liftwright.planner.periodization.taper import taper_week
from liftwright.planner.periodization.warm_ups import eased_ramps, warm_up_sets
from liftwright.planner.template import TemplateDay, TemplateSlot, WeekTemplate
from liftwright.planner.zones import Zone
from liftwright.quantities import Load

DETAILS = frozenset(
    {
        "warm_up.ramp.reps",
        "warm_up.specific_ramp",
        "stretching.static.limit",
    }
)
"""Findings that say no more about a slot than those beside them."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What is the same in every week of a plan.

    Args:
        template: The typical week, each day in the order it is done.
        setting: Whose plan it is.
        exercises: Every exercise by id, mobility drills included.
        attempted: What is lifted at the event, where there is one.
        fresh: Whether nothing before each slot warmed it up, by day.
        names: What each day is called.
        work: The hard sets of each slot in every week, by day.
    """

    template: WeekTemplate
    setting: Setting
    exercises: Mapping[str, Exercise]
    attempted: tuple[Contest, ...]
    fresh: tuple[tuple[bool, ...], ...]
    names: tuple[str, ...]
    work: tuple[tuple[tuple[WorkSets, ...], ...], ...]


def planned_weeks(
    template: WeekTemplate,
    setting: Setting,
    exercises: Mapping[str, Exercise],
    attempted: tuple[Contest, ...] = (),
) -> tuple[Week, ...]:
    """Return every week of a plan.

    Args:
        template: The typical week, each day in the order it is done.
        setting: Whose plan it is.
        exercises: Every exercise by id, mobility drills included.
        attempted: What is lifted at the event, where there is one.
    """
    plans = calendar(setting.request)
    frame = Frame(
        template,
        setting,
        exercises,
        attempted,
        fresh=_fresh(template),
        names=day_names(template),
        work=_work(template, plans, setting),
    )
    trained = [_days(frame, plan) for plan in plans]
    # A day opens with the same drills in every week: a habit needs no choosing.
    openings = tuple(
        _opening(day, place, frame) for place, day in enumerate(trained[-1])
    )
    return tuple(
        _week(frame, _opened(days, openings), plan)
        for plan, days in zip(plans, trained, strict=True)
    )


def _week(frame: Frame, days: tuple[Day, ...], plan: WeekPlan) -> Week:
    week = Week(days, kind=plan.kind)
    if plan.kind is WeekKind.DELOAD:
        return eased_ramps(deload_week(week, _fit(frame)))
    if plan.kind is WeekKind.TAPER:
        whose = (frame.setting, frame.attempted)
        return eased_ramps(taper_week(week, plan, whose, _fit(frame)))
    return week


def _fit(frame: Frame) -> Fit:
    inventory = frame.setting.lifter.inventory

    def fit(exercise_id: str, load: Load) -> Load:
        if load.mass is None:
            return load
        return nearest_load(frame.exercises[exercise_id], inventory, load.mass)

    return fit


def _opening(day: Day, place: int, frame: Frame) -> tuple[Slot, ...]:
    minutes = value("planner.mobility_s") / SECONDS_PER_MINUTE
    lifter, request = frame.setting.lifter, frame.setting.request
    spared = request.avoid.body_parts | lifter.limits.excluded
    has_time = not request.is_shortest(request.days[place])
    drills = has_time * mobility(
        day, frame.exercises, lifter.inventory, minutes=minutes, spared=spared
    )
    said = tuple(map(_said_once, drills))
    return (*said, balance_slot()) if has_balance(lifter.limits, place) else said


def _said_once(drill: Slot) -> Slot:
    """Return a drill that holds the reasons of its sets, each once."""
    sets = tuple(replace(it, why=()) for it in drill.sets)
    why = _each_once(drill.why, *(it.why for it in drill.sets))
    return replace(drill, sets=sets, why=why, note="")


def _days(frame: Frame, plan: WeekPlan) -> tuple[Day, ...]:
    return tuple(
        Day(frame.names[place], _slots(frame, plan, place), day.weekday)
        for place, day in enumerate(frame.template.days)
    )


def _opened(
    days: tuple[Day, ...], openings: tuple[tuple[Slot, ...], ...]
) -> tuple[Day, ...]:
    return tuple(
        Day(day.name, (*opening, *day.slots), day.weekday)
        for day, opening in zip(days, openings, strict=True)
    )


def _slots(frame: Frame, plan: WeekPlan, place: int) -> tuple[Slot, ...]:
    day = frame.template.days[place]
    fast = _fast_exercise(day, frame.setting)
    slots = []
    for at, slot in enumerate(day.slots):
        found = frame.work[place][at][plan.number - 1]
        work, why = found.sets, found.why
        warm_ups = warm_up_sets(
            slot, work, frame.setting, is_first=frame.fresh[place][at]
        )
        if warm_ups and isinstance(work.load, FixedLoad):
            why = (*RAMP_WHY, *why)
        if slot.exercise is fast:
            inventory = frame.setting.lifter.inventory
            quick = fast_sets(slot.exercise, work.load, inventory)
            warm_ups += (replace(quick, why=()),)
            why = (*quick.why, *why)
        if plan.number == 1 and isinstance(work.load, EffortLoad):
            why = (*why, *FIRST_LOAD_WHY)
        if found.is_at_end or isinstance(work.load, EffortLoad):
            work = replace(work, note=end_of_loads(slot.exercise, work, frame.setting))
        note = remark(slot.exercise, found, frame.setting, plan)
        slots.append(_slot(slot, (*warm_ups, work), (why, note), frame.setting))
    return tuple(slots)


def _work(
    template: WeekTemplate, plans: Sequence[WeekPlan], setting: Setting
) -> tuple[tuple[tuple[WorkSets, ...], ...], ...]:
    turns = _turns(template)
    return tuple(
        tuple(
            work_sets(slot, number, plans, setting)
            for slot, number in zip(day.slots, numbers, strict=True)
        )
        for day, numbers in zip(template.days, turns, strict=True)
    )


def _fast_exercise(day: TemplateDay, setting: Setting) -> Exercise | None:
    wants_power = Extra.POWER in setting.lifter.limits.extras
    return fast_lift(day) if wants_power else None


def _turns(template: WeekTemplate) -> tuple[tuple[int, ...], ...]:
    seen: dict[str, int] = {}
    turns = []
    for day in template.days:
        turns.append(tuple(seen.get(slot.exercise.id, 0) for slot in day.slots))
        for slot in day.slots:
            seen[slot.exercise.id] = seen.get(slot.exercise.id, 0) + 1
    return tuple(turns)


def _each_once(*reasons: tuple[str, ...]) -> tuple[str, ...]:
    keys = dict.fromkeys(key for keys in reasons for key in keys)
    return tuple(key for key in keys if key not in DETAILS)


def _fresh(template: WeekTemplate) -> tuple[tuple[bool, ...], ...]:
    return tuple(
        tuple(_is_fresh(slot, day.slots[:at]) for at, slot in enumerate(day.slots))
        for day in template.days
    )


def _is_fresh(slot: TemplateSlot, done: tuple[TemplateSlot, ...]) -> bool:
    """Return whether nothing before a slot warmed it up.

    A heavy lift wants its whole ramp unless its own movement came before.
    """
    if slot.zone is Zone.HEAVY:
        return all(it.exercise.pattern is not slot.exercise.pattern for it in done)
    return not any(slot.exercise.prime_movers & it.exercise.prime_movers for it in done)


def _slot(
    slot: TemplateSlot,
    sets: tuple[SetPrescription, ...],
    words: tuple[tuple[str, ...], str],
    setting: Setting,
) -> Slot:
    sets_why, note = words
    work, inventory = sets[-1], setting.lifter.inventory
    level = setting.lifter.level
    progression = progression_of(slot.exercise, work, inventory, level)
    return Slot(
        choices=(slot.exercise.id,),
        sets=sets,
        progression=progression,
        on_failure=failure_rule(progression),
        note=note,
        why=_each_once(PROGRESSION_WHY, (slot.exercise.muscle_source,), sets_why),
    )
