"""Works out when a plan starts, how long it is and whether an event lies in it."""

from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

from liftwright.app.choices import whole_number
from liftwright.app.defaults import completed
from liftwright.app.given import Given, Wishes, first_given
from liftwright.planner.params import BOUNDS

DAYS_PER_WEEK = 7
ISO_DATE_LENGTH = len("2026-03-02")
YEARS = range(2000, 2200)


@dataclass(frozen=True, slots=True)
class Span:
    """The time of a plan.

    Args:
        weeks: How many weeks it has.
        start: Monday of its first week; `None` plans by week numbers.
        event: Date to be strongest on; `None` when there is none.
    """

    weeks: int
    start: date | None = None
    event: date | None = None


def span_given(wishes: Wishes, today: date) -> Span:
    """Return the time of a plan.

    A start inside a week means the Monday after it. With an event and no start the
    plan begins on the next Monday; with an event and no weeks it ends in the week of
    the event.

    Args:
        wishes: What was given.
        today: Date of today.

    Raises:
        FieldError: If the event lies before the start or after the last week.
    """
    start_given, event_given = (first_given(wishes, it) for it in ("start", "event"))
    start = monday_from(day_of_calendar(start_given)) if start_given else None
    if event_given is None:
        return Span(_weeks(completed(wishes)["weeks"][0]), start)
    begin = start or monday_from(today + timedelta(days=1))
    event = day_of_calendar(event_given)
    needed = _weeks_until(event, begin, event_given)
    said = first_given(wishes, "weeks")
    weeks = _weeks(said) if said else needed
    if weeks < needed:
        raise event_given.refused(
            f"a date in the {weeks} weeks from {begin}",
            f"Leave --weeks out, or plan {needed} weeks.",
        )
    return Span(weeks, begin, event)


def day_of_calendar(given: Given) -> date:
    """Return a date.

    Raises:
        FieldError: If it is no date of the calendar.
    """
    try:
        day = date.fromisoformat(given.text[:ISO_DATE_LENGTH])
    except ValueError:
        day = None
    if day is None or day.year not in YEARS:
        raise given.refused(
            f"a date such as 2026-03-02, from {YEARS[0]} to {YEARS[-1]}",
            "Check the calendar.",
        )
    return day


def monday_from(day: date) -> date:
    """Return the first Monday that is not before a day."""
    return day + timedelta(days=-day.weekday() % DAYS_PER_WEEK)


def _weeks(given: Given) -> int:
    return whole_number(given, BOUNDS["weeks"])


def _weeks_until(event: date, begin: date, given: Given) -> int:
    needed = ceil(((event - begin).days + 1) / DAYS_PER_WEEK)
    most = int(BOUNDS["weeks"].high)
    if needed < 1 or needed > most:
        last = begin + timedelta(days=most * DAYS_PER_WEEK - 1)
        raise given.refused(
            f"a date from {begin} to {last}",
            "The plan must begin before it and reach it.",
        )
    return needed
