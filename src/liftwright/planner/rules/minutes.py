"""A session fits the minutes of its day."""

from collections.abc import Iterator
from math import ceil

from liftwright.planner.rules.rule import Violation
from liftwright.planner.rules.week import WeekReading
from liftwright.planner.standards import Standards

SECONDS_PER_MINUTE = 60


def minutes_of_a_session(week: WeekReading, by: Standards) -> Iterator[Violation]:
    """Yield the days that take longer than they have."""
    for day in week.days:
        limit_s = by.seconds.get(day.weekday)
        if limit_s is not None and day.seconds > limit_s:
            over = ceil((day.seconds - limit_s) / SECONDS_PER_MINUTE)
            yield Violation(
                day.name,
                f"{day.name} takes about {over} min longer than it has; "
                "drop a set or rest less on isolation work",
                (day.seconds - limit_s) / limit_s,
                ("time.setup", "time.repetition", "time.warm_up.general"),
            )
