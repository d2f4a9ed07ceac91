"""Writes sessions as calendar entries: when they were, and what was done."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from liftwright.domain.session import Session
from liftwright.exchange.done_words import block_lines
from liftwright.exchange.printable import one_line, printable
from liftwright.exchange.sheet.names import exercise_name

if TYPE_CHECKING:
    from icalendar import Event

PRODUCT = "-//Liftwright//Training log//EN"
USUAL_MINUTES = 60


def write(sessions: Iterable[Session], *, now: datetime) -> str:
    """Return sessions as an iCalendar file (RFC 5545).

    The same session has the same identity in every file, so that a calendar that knows
    it already changes it and adds none.

    Args:
        sessions: The sessions.
        now: The moment of writing, with its time zone.

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
    calendar.add("x-wr-calname", vText("Training log"))
    seen: dict[str, int] = {}
    for session in sorted(sessions, key=lambda it: (it.day, it.start)):
        name = f"liftwright:log:{session.day}:{session.start}:{session.title}"
        seen[name] = seen.get(name, 0) + 1
        event = _event(session)
        own = uuid5(NAMESPACE_URL, printable(f"{name}:{seen[name]}"))
        event.add("uid", f"{own}@liftwright")
        event.add("dtstamp", now)
        calendar.add_component(event)
    text: str = calendar.to_ical().decode("utf-8")
    return text


def _event(session: Session) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("summary", one_line(session.title) or "Training")
    event.add("description", printable(session_text(session)))
    event.add("categories", ["Training"])
    event.add("transp", "TRANSPARENT")
    for name, value in _span(session):
        event.add(name, value)
    return event


def session_text(session: Session) -> str:
    """Return what was done in a session as plain text, an exercise a paragraph."""
    parts = [session.note] if session.note else []
    for block in session.blocks:
        place = f"{block.group} " if block.group else ""
        lines = (f"  {line}" for line in block_lines(block))
        parts.append("\n".join((f"{place}{exercise_name(block.exercise)}", *lines)))
    return "\n\n".join(parts)


def _span(session: Session) -> Iterator[tuple[str, date | timedelta]]:
    if not session.start:
        yield "dtstart", session.day
        return
    began = time.fromisoformat(session.start)
    yield "dtstart", datetime.combine(session.day, began)
    usual = timedelta(minutes=USUAL_MINUTES)
    known = session.duration_s
    yield "duration", usual if not known else timedelta(seconds=known)
