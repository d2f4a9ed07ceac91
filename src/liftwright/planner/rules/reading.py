"""A solved week as the rules read it."""

from liftwright.planner.problem import Problem
from liftwright.planner.rules.week import DayReading, WeekReading, Work
from liftwright.planner.template import TemplateDay, WeekTemplate


def read_template(template: WeekTemplate, problem: Problem) -> WeekReading:
    """Return a week of the solver as the rules read it.

    Args:
        template: The week.
        problem: Knows what every exercise costs in time.
    """
    return WeekReading(tuple(_day(day, problem) for day in template.days))


def _day(day: TemplateDay, problem: Problem) -> DayReading:
    costs = {it.key: it for it in problem.activities}
    seconds = sum(
        costs[slot.exercise.id, slot.zone.value].fixed_s
        + costs[slot.exercise.id, slot.zone.value].set_s * slot.n_sets
        for slot in day.slots
    )
    work = tuple(Work(it.exercise, it.zone, it.n_sets) for it in day.slots)
    return DayReading(day.weekday.name.title(), int(day.weekday), work, seconds)
