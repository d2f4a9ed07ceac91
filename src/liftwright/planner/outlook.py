"""What to expect of a plan: size per muscle and strength per lift, by week."""

from collections.abc import Sequence

from liftwright.adaptation.factors import Conditions
from liftwright.adaptation.forecast import (
    LiftDose,
    MuscleDose,
    SizeForecast,
    StrengthForecast,
    size_forecast,
    strength_forecast,
)
from liftwright.domain.exercise import Exercise
from liftwright.domain.muscle import Muscle
from liftwright.domain.person import HealthAim
from liftwright.evidence import value
from liftwright.planner.periodization.calendar import WeekPlan, calendar
from liftwright.planner.periodization.dose import is_light
from liftwright.planner.periodization.sets import Setting, n_sets
from liftwright.planner.problem import LiftGoal, Problem
from liftwright.planner.request import PlanRequest
from liftwright.planner.rules.muscle_days import is_trained
from liftwright.planner.rules.week import WeekReading
from liftwright.planner.template import TemplateSlot, WeekTemplate
from liftwright.planner.zones import Zone

Week = list[tuple[TemplateSlot, float]]
"""Slots with the sets that count of them."""


def size_outlook(
    weeks: Sequence[WeekReading], request: PlanRequest
) -> tuple[SizeForecast, ...]:
    """Return the size to expect of every muscle that weeks of training train directly.

    Plans and audits ask here alike, so that they tell the same of the same program.

    Args:
        weeks: Every week, in order.
        request: Whose weeks they are.
    """
    trained = {
        muscle
        for week in weeks
        for work in week.work()
        for muscle in work.exercise.prime_movers
    }
    return tuple(size_of(muscle, weeks, request) for muscle in sorted(trained))


def size_of(
    muscle: Muscle, weeks: Sequence[WeekReading], request: PlanRequest
) -> SizeForecast:
    """Return the size to expect of a muscle.

    Args:
        muscle: The muscle.
        weeks: Every week, in order.
        request: Whose weeks they are.
    """
    doses = [
        MuscleDose(
            week.fractional_sets(muscle),
            sessions=sum(is_trained(day, muscle) for day in week.days),
        )
        for week in weeks
    ]
    return size_forecast(muscle, doses, request.person, conditions=conditions(request))


def strength_outlook(
    request: PlanRequest, problem: Problem, template: WeekTemplate, setting: Setting
) -> tuple[StrengthForecast, ...]:
    """Return the strength to expect of every lift that the week trains.

    Args:
        request: Whose plan it is.
        problem: Says which lifts count.
        template: The typical week.
        setting: Knows the person's lifts.
    """
    weeks = _weeks(template, request)
    return tuple(
        strength_forecast(
            goal.exercise,
            _lift_doses(goal, template, weeks),
            request.person,
            one_rm=setting.lifter.profile.one_rm(goal.exercise),
            unit=request.inventory.unit,
            conditions=conditions(request),
        )
        for goal in problem.lifts
        if any(it.exercise.id == goal.practised_by for it in template.slots())
    )


def conditions(request: PlanRequest) -> Conditions:
    """Return how the person lives while they train: eating less when losing weight."""
    if HealthAim.WEIGHT in request.aims:
        return Conditions(energy_deficit_kcal=value("planner.fat_loss_deficit"))
    return Conditions()


def _weeks(template: WeekTemplate, request: PlanRequest) -> list[Week]:
    """Return for every week its slots with their sets; easy weeks count less."""
    slots = tuple(template.slots())
    return [
        [(slot, n_sets(slot, week, request.rules) * _share(week)) for slot in slots]
        for week in calendar(request)
    ]


def _lift_doses(
    goal: LiftGoal, template: WeekTemplate, weeks: Sequence[Week]
) -> list[LiftDose]:
    weights = [_relatedness(slot.exercise, goal) for slot in template.slots()]
    sessions = sum(
        any(it.exercise.id == goal.practised_by for it in day.slots)
        for day in template.days
    )
    return [_lift_dose(week, weights, sessions) for week in weeks]


def _lift_dose(week: Week, weights: Sequence[float], sessions: int) -> LiftDose:
    sets = dict.fromkeys(Zone, 0.0)
    for (slot, done), weight in zip(week, weights, strict=True):
        sets[slot.zone] += weight * done
    return LiftDose(
        sets[Zone.HEAVY], sets[Zone.MODERATE], sets[Zone.LIGHT], sessions=sessions
    )


def _relatedness(exercise: Exercise, goal: LiftGoal) -> float:
    if exercise.id == goal.exercise:
        return 1.0
    return value("transfer.related_lift") if exercise.family == goal.family else 0.0


def _share(week: WeekPlan) -> float:
    return value("deload.sets") if is_light(week) else 1.0
