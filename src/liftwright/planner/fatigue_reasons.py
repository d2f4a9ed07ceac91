"""How much a week tires, and how much it might: both budgets in words (claim B16)."""

from collections.abc import Iterator

from liftwright.domain.muscle import Muscle
from liftwright.planner.plan import Reason
from liftwright.planner.problem import Problem
from liftwright.planner.rules.fatigue import systemic_fatigue
from liftwright.planner.rules.reading import read_template
from liftwright.planner.rules.week import DayReading
from liftwright.planner.template import WeekTemplate


def fatigue_reasons(problem: Problem, template: WeekTemplate) -> Iterator[Reason]:
    """Yield how tired the whole body and its most trained muscle get in a session."""
    days = [day for day in read_template(template, problem).days if day.work]
    if not days:
        return
    tired = ", ".join(f"{day.name} {systemic_fatigue(day):.3g}" for day in days)
    yield Reason(
        "fatigue of the body",
        f"Heavy compound work tires the whole body: {tired}, counted in moderate "
        f"compound sets; up to {problem.session_fatigue_cap:.3g} keep a session good.",
        ("planner.fatigue_units", "planner.fatigue_cap", "articles.fatigue"),
    )
    most, muscle, name = max(_by_muscle(days))
    yield Reason(
        "fatigue of a muscle",
        "Many repetitions tire the muscle: the most in one session is "
        f"{_counted(round(most, 1))} "
        f"for the {muscle.replace('_', ' ')} ({name}), of at most "
        f"{problem.session_muscle_cap:.3g}.",
        ("volume.session.size.undetectable_above", "articles.fatigue"),
    )


def _by_muscle(days: list[DayReading]) -> Iterator[tuple[float, Muscle, str]]:
    for day in days:
        for muscle in {it for work in day.work for it in work.exercise.muscles}:
            yield day.fractional_sets(muscle), muscle, day.name


def _counted(sets: float) -> str:
    return f"{sets:g} set" if sets == 1 else f"{sets:g} sets"
