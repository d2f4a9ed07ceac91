"""A plan as calendar entries: one for each session, with what to do in its text."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from liftwright.exchange.printable import one_line, printable
from liftwright.exchange.sheet.sheets import ExerciseSheet, SessionSheet, SetLine
from liftwright.exchange.sheet.weeks import week_sheets
from liftwright.exchange.training_days import (
    DAYS_PER_WEEK,
    TrainingDay,
    training_days,
)
from liftwright.planner.plan import Plan

if TYPE_CHECKING:
    from icalendar import Calendar, Event

PRODUCT = "-//Liftwright//Training plan//EN"
USUAL_MINUTES = 60
"""Length of an entry whose session cannot be walked through."""


def as_ics(plan: Plan, *, now: datetime, at: time | None = None) -> str:
    """Return the sessions of a plan as an iCalendar file (RFC 5545).

    A plan without dates begins on the Monday after `now`. The same session has the
    same identity in every file, so that importing a new version moves and changes
    entries instead of doubling them.

    Args:
        plan: The plan.
        now: The moment of writing, with its time zone.
        at: Hour of the day to train at, local wherever the reader is; without it the
            entries are for whole days.

    Raises:
        ValueError: If `now` has no time zone.
    """
    from icalendar import Calendar, vText

    if now.tzinfo is None:
        raise ValueError("the moment of writing needs a time zone")
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", vText(one_line(plan.program.name) or "Training plan"))
    _add_sessions(calendar, plan, now, at)
    text: str = calendar.to_ical().decode("utf-8")
    return text


def _add_sessions(
    calendar: "Calendar", plan: Plan, now: datetime, at: time | None
) -> None:
    start = plan.request.start or plan.program.start or _next_monday(now.date())
    days = training_days(plan.program, start)
    weeks = week_sheets(plan, {})
    sessions = [(week, it) for week in weeks for it in week.sessions]
    for day, (week, session) in zip(days, sessions, strict=True):
        if day.date is None:
            continue
        head = f"Week {day.week} of {len(weeks)}"
        text = session_text(session, ", ".join(filter(None, (head, week.kind))))
        event = _event(session, text, is_timed=at is not None)
        event.add("uid", _identity(plan, day))
        event.add("dtstamp", now)
        for name, value in _span(day, at):
            event.add(name, value)
        calendar.add_component(event)


def _event(session: SessionSheet, text: str, *, is_timed: bool) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("summary", one_line(session.name) or f"Training, {session.title}")
    event.add("description", printable(text))
    event.add("categories", ["Training"])
    event.add("transp", "OPAQUE" if is_timed else "TRANSPARENT")
    return event


def _span(day: TrainingDay, at: time | None) -> Iterator[tuple[str, date | timedelta]]:
    begin = day.date
    if begin is None:
        return
    if at is None:
        yield "dtstart", begin
        yield "dtend", begin + timedelta(days=1)
    else:
        yield "dtstart", datetime.combine(begin, at.replace(tzinfo=None))
        yield "duration", timedelta(minutes=round(day.minutes or USUAL_MINUTES))


def _identity(plan: Plan, day: TrainingDay) -> str:
    name = f"liftwright:{plan.program.name}:{day.date}:{day.week}:{day.number}"
    return f"{uuid5(NAMESPACE_URL, printable(name))}@liftwright"


def session_text(session: SessionSheet, week: str) -> str:
    """Return a session as plain text, an exercise a paragraph.

    Args:
        session: The session.
        week: Which week it is in.
    """
    head = ", ".join(filter(None, (week, session.title, session.minutes)))
    parts = [head, session.note, *map(_exercise_text, session.exercises)]
    return "\n\n".join(filter(None, parts))


def _exercise_text(exercise: ExerciseSheet) -> str:
    lines = [f"{exercise.place} {exercise.name}".strip()]
    if exercise.warm_ups:
        lines.append(f"  warm-up: {', '.join(exercise.warm_ups)}")
    lines += [f"  {_line_text(it)}" for it in exercise.work]
    if exercise.note:
        lines.append(f"  {exercise.note}")
    return "\n".join(lines)


def _line_text(line: SetLine) -> str:
    amount = f"{line.kind} {line.amount}".strip()
    plates = f"{line.load} ({line.plates})" if line.plates else line.load
    rest = f"rest {line.rest}" if line.rest else ""
    return ", ".join(filter(None, (amount, plates, line.effort, rest, *line.further)))


def _next_monday(today: date) -> date:
    return today + timedelta(days=DAYS_PER_WEEK - today.weekday())
