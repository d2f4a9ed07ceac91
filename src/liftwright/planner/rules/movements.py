"""Every week has something for the legs, a push and a pull, then the rest."""

from collections.abc import Iterator, Mapping

from liftwright.planner.movements import (
    CORE_MOVEMENTS,
    MAIN_MOVEMENTS,
    Movement,
    is_of,
)
from liftwright.planner.rules.rule import Violation
from liftwright.planner.rules.week import WeekReading
from liftwright.planner.standards import Standards

FINDINGS = ("minimum_dose.weekly_sets",)


def heading_of_core() -> str:
    """Return what missing movements of the shortest week have in common."""
    return "Even the shortest week has legs, a push and a pull; missing"


def heading_of_all() -> str:
    """Return what missing movements of a complete week have in common."""
    return "A complete week has a compound exercise for every movement; missing"


def core_movements(week: WeekReading, by: Standards) -> Iterator[Violation]:
    """Yield which of legs, push and pull the week lacks."""
    return _missing(week, by, CORE_MOVEMENTS)


def main_movements(week: WeekReading, by: Standards) -> Iterator[Violation]:
    """Yield which of the six movements of a complete week it lacks."""
    return _missing(week, by, MAIN_MOVEMENTS)


def _missing(
    week: WeekReading, by: Standards, movements: Mapping[str, Movement]
) -> Iterator[Violation]:
    for name, movement in movements.items():
        due = by.movements.get(name, 0)
        done = sum(is_of(work.exercise, movement) for work in week.work())
        if not done and due:
            yield Violation(
                name, f"the week has no exercise for: {name}", 1.0, FINDINGS, name
            )
        elif done < due:
            yield Violation(
                name,
                f"the week has only {done} of {due} times: {name}",
                1 - done / due,
                ("planner.novice_squats",),
                f"{name} ({done} of {due} times)",
            )
