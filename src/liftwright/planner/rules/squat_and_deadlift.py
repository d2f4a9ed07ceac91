"""Heavy squats and heavy deadlifts have days of their own when there are enough."""

from collections.abc import Iterator

from liftwright.domain.exercise import Exercise
from liftwright.planner.apart import has_days_apart
from liftwright.planner.heavy import is_floor_pull, is_loaded_squat
from liftwright.planner.rules.rule import Violation
from liftwright.planner.rules.week import DayReading, WeekReading
from liftwright.planner.standards import Standards
from liftwright.planner.zones import Zone


def squats_and_deadlifts_apart(
    week: WeekReading,
    by: Standards,  # noqa: ARG001 - every rule is called alike
) -> Iterator[Violation]:
    """Yield sessions with heavy squats and heavy pulls from the floor."""
    if not has_days_apart(len(week.days)):
        return
    for day in week.days:
        heavy = _heavy(day)
        squat = next(filter(is_loaded_squat, heavy), None)
        pull = next(filter(is_floor_pull, heavy), None)
        if squat and pull:
            yield Violation(
                day.name,
                f"{squat.name} and {pull.name} are both heavy in one session; with "
                f"{len(week.days)} days each could come fresh on a day of its own",
                1.0,
                ("planner.apart_from_days", "order.first_gains_most"),
            )


def _heavy(day: DayReading) -> list[Exercise]:
    return [work.exercise for work in day.work if work.zone is Zone.HEAVY]
