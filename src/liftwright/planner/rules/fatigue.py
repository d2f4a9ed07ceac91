"""A session tires the whole body only so much (claim B16)."""

from collections.abc import Iterator

from liftwright.evidence import values
from liftwright.planner.fatigue import fatigue_class
from liftwright.planner.params import ROUNDING
from liftwright.planner.rules.rule import Violation
from liftwright.planner.rules.week import DayReading, WeekReading
from liftwright.planner.standards import Standards


def heading() -> str:
    """Return what sessions that tire too much have in common."""
    return (
        "Sessions that tire as much as more compound sets than keep their quality; "
        "move heavy work to another day"
    )


def fatigue_of_a_session(week: WeekReading, by: Standards) -> Iterator[Violation]:
    """Yield sessions with more heavy and compound work than keeps its quality."""
    for day in week.days:
        tired = systemic_fatigue(day)
        if tired > by.session_fatigue_cap + ROUNDING:
            yield Violation(
                day.name,
                f"{day.name} tires as much as {tired:.3g} compound sets; past "
                f"{by.session_fatigue_cap:.3g} their quality falls: move heavy work "
                "to another day",
                tired / by.session_fatigue_cap - 1,
                ("planner.fatigue_cap", "planner.fatigue_units", "articles.fatigue"),
                f"{day.name} {tired:.3g} ({by.session_fatigue_cap:.3g} are enough)",
            )


def systemic_fatigue(day: DayReading) -> float:
    """Return how much a day tires the whole body, in moderate compound sets."""
    units = values("planner.fatigue_units")
    return sum(
        it.n_sets * units[fatigue_class(it.exercise, it.zone).value] for it in day.work
    )
