"""Small weeks: few exercises, so that every rule can be seen at work."""

from dataclasses import replace

from liftwright import request_for
from liftwright.catalog import catalog
from liftwright.planner.build import build_problem
from liftwright.planner.problem import Activity, Problem
from liftwright.planner.request import PlanRequest
from liftwright.planner.template import TemplateDay, TemplateSlot, WeekTemplate

FEW = (
    "back-squat",
    "bench-press",
    "deadlift",
    "barbell-row",
    "pull-up",
    "leg-curl",
    "dumbbell-curl",
    "lateral-raise",
)


def tiny_request(minutes: int = 45, emphasis: float = 0.5) -> PlanRequest:
    """Return a request for three days, two of them in a row."""
    return request_for(
        emphasis=emphasis,
        days=["Mon", "Tue", "Fri"],
        minutes=minutes,
        level="intermediate",
        lift=["squat 140kg", "bench 100kg", "deadlift 180kg"],
    )


def tiny_problem(request: PlanRequest) -> Problem:
    """Return the problem of a request with a handful of exercises."""
    problem = build_problem(request, catalog())
    few = tuple(it for it in problem.activities if it.exercise.id in FEW)
    return replace(problem, activities=few)


def week_of(
    problem: Problem, chosen: tuple[tuple[tuple[int, int], ...], ...]
) -> WeekTemplate:
    """Return a week from (activity, sets) pairs for each day."""
    return WeekTemplate(
        tuple(
            TemplateDay(
                weekday, tuple(_slot(problem.activities[i], n) for i, n in slots)
            )
            for weekday, slots in zip(problem.days, chosen, strict=True)
        )
    )


def _slot(activity: Activity, n_sets: int) -> TemplateSlot:
    return TemplateSlot(activity.exercise, activity.zone, n_sets)
