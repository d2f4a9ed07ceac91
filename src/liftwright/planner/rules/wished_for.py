"""What somebody asked for is in the week."""

from collections.abc import Iterator

from liftwright.planner.problem import Requirement
from liftwright.planner.rules.rule import Violation
from liftwright.planner.rules.week import WeekReading
from liftwright.planner.standards import Standards


def what_was_asked_for(week: WeekReading, by: Standards) -> Iterator[Violation]:
    """Yield wishes that the week does not meet."""
    for wish in by.wishes:
        n_sets, n_days = _given(week, wish)
        if n_sets < wish.min_sets or n_days < wish.min_days:
            yield Violation(
                wish.wish,
                f"the wish to {wish.wish} needs {wish.min_sets} sets on "
                f"{wish.min_days} day(s); the week has {n_sets} on {n_days}",
                1.0,
                (),
            )


def _given(week: WeekReading, wish: Requirement) -> tuple[int, int]:
    per_day = [
        [
            work.n_sets
            for work in day.work
            if (work.exercise.id, work.zone.value) in wish.keys
        ]
        for day in week.days
    ]
    return sum(map(sum, per_day)), sum(bool(found) for found in per_day)
