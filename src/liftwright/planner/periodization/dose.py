"""Repetitions and effort of a set in a given week."""

from dataclasses import dataclass

from liftwright.coaching.effort import default_effort
from liftwright.domain.exercise import Exercise
from liftwright.domain.program import WeekKind
from liftwright.evidence import value
from liftwright.planner.aims import aim_of
from liftwright.planner.limits import limits_of
from liftwright.planner.periodization.calendar import Periodization, WeekPlan
from liftwright.planner.request import PlanRequest
from liftwright.planner.targets import rep_range
from liftwright.planner.zones import Zone


@dataclass(frozen=True, slots=True)
class SetDose:
    """What a set of a week asks for.

    Args:
        reps: Repetitions that its load is chosen for.
        rir: Repetitions in reserve; `None` where effort is not counted so.
        why: Keys of the findings behind both.
    """

    reps: int
    rir: int | None
    why: tuple[str, ...]


def set_dose(
    exercise: Exercise,
    zone: Zone,
    week: WeekPlan,
    how: tuple[PlanRequest, Periodization],
) -> SetDose:
    """Return repetitions and effort of an exercise in a week.

    Over a cycle the reserve falls from the top of its range to the bottom. Heavy and
    compound work moves through its range of repetitions: down from week to week in
    linear and block plans, in waves in undulating ones.

    Args:
        exercise: The exercise.
        zone: How heavy its sets are.
        week: The week.
        how: The request and how the plan changes over its weeks.
    """
    request, model = how
    reps = _reps(exercise, zone, week, model)
    effort = default_effort(
        exercise,
        aim_of(zone),
        level=request.person.level,
        reps=reps,
        min_rir=limits_of(request).min_rir,
    )
    if effort is None:
        return SetDose(reps, None, (_rep_key(zone),))
    low, high = sorted((effort.target.low.rir, effort.target.high.rir))
    rir = round(high - week.progress * (high - low))
    if week.number <= limits_of(request).gentle_weeks:
        rir = max(rir, round(value("deload.rir")))
    return SetDose(reps, rir, (_rep_key(zone), *effort.why))


def _reps(exercise: Exercise, zone: Zone, week: WeekPlan, model: Periodization) -> int:
    low, high = rep_range(exercise, zone)
    if not exercise.is_compound or zone is Zone.LIGHT:
        return high
    if model is Periodization.UNDULATING:
        waves = (high, (low + high) // 2, low)
        return waves[week.step % len(waves)]
    if model is Periodization.MINIMAL_DOSE:
        return high
    if model is Periodization.LINEAR and zone is Zone.HEAVY:
        return high
    return round(high - week.progress * (high - low))


def _rep_key(zone: Zone) -> str:
    return f"zone.{zone}"


def is_light(week: WeekPlan) -> bool:
    """Return whether a week is meant to be easy."""
    return week.kind in {WeekKind.DELOAD, WeekKind.TAPER}
