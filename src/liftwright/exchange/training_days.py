"""The training days of a plan on the calendar: when, and how long."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from liftwright.catalog import catalog
from liftwright.coaching.clock import SECONDS_PER_MINUTE, session_seconds
from liftwright.domain.exercise import Exercise
from liftwright.domain.program import Day, Program, WeekKind

DAYS_PER_WEEK = 7


@dataclass(frozen=True, slots=True)
class TrainingDay:
    """One training day of a program.

    Args:
        week: Number of its week, from 1.
        week_kind: What the week is for.
        number: Number of the day within the week, from 1.
        day: What is done.
        date: When, where the plan has dates.
        minutes: How long it takes when walked through; `None` where an exercise is
            not in the catalog.
    """

    week: int
    week_kind: WeekKind
    number: int
    day: Day
    date: date | None
    minutes: float | None


def training_days(
    program: Program, start: date | None = None
) -> tuple[TrainingDay, ...]:
    """Return every training day of a program, in order.

    A day falls on its weekday; where it has none, days of a week follow each other.

    Args:
        program: The program.
        start: A date in the first week; the program's own by default. Without one
            there are no dates.
    """
    first = start or program.start
    monday = None if first is None else first - timedelta(days=first.weekday())
    return tuple(_walked(program, monday))


def _walked(program: Program, monday: date | None) -> Iterator[TrainingDay]:
    exercises = catalog()
    for week_number, week in enumerate(program.weeks, start=1):
        for number, day in enumerate(week.days, start=1):
            yield TrainingDay(
                week=week_number,
                week_kind=week.kind,
                number=number,
                day=day,
                date=_date(day, number, week_number, monday),
                minutes=_minutes(day, exercises),
            )


def _date(day: Day, number: int, week: int, monday: date | None) -> date | None:
    if monday is None:
        return None
    weekday = number - 1 if day.weekday is None else int(day.weekday)
    try:
        return monday + timedelta(days=(week - 1) * DAYS_PER_WEEK + weekday)
    except OverflowError:  # the calendar of Python ends with the year 9999
        return None


def _minutes(day: Day, exercises: Mapping[str, Exercise]) -> float | None:
    if any(slot.exercise not in exercises for slot in day.slots):
        return None
    return session_seconds(day, exercises) / SECONDS_PER_MINUTE
