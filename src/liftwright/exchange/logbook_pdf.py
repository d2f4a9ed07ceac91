"""Writes sessions as a logbook on paper."""

import json
from collections.abc import Iterable
from importlib.resources import files

from liftwright.domain.session import Session
from liftwright.errors import MissingExtraError
from liftwright.exchange.done_words import block_lines
from liftwright.exchange.json_text import Record
from liftwright.exchange.printable import printable
from liftwright.exchange.sheet.names import counted, date_words, exercise_name
from liftwright.quantities import Unit

MINUTE_S = 60


def write(sessions: Iterable[Session]) -> bytes:
    """Return sessions as a PDF, oldest first; the same sessions are the same file.

    The paper is letter where most loads are in pounds, A4 otherwise. User text goes in
    as data and is never read as markup.

    Args:
        sessions: The sessions.

    Raises:
        MissingExtraError: If the optional part `charts` is not installed.
    """
    try:
        import typst
    except ImportError as error:
        raise MissingExtraError("A PDF", "charts") from error
    template = (files("liftwright.exchange") / "paper" / "logbook.typ").read_bytes()
    book = json.dumps(logbook_record(sessions))
    pages: bytes = typst.compile(
        template, format="pdf", sys_inputs={"book": book}, timestamp=0
    )
    return pages


def logbook_record(sessions: Iterable[Session]) -> Record:
    """Return what the logbook says, as data for its template."""
    ordered = sorted(sessions, key=lambda it: (it.day, it.start))
    return {
        "paper": "us-letter" if _is_in_pounds(ordered) else "a4",
        "title": "Training log",
        "span": _span(ordered),
        "sessions": [_session(it) for it in ordered],
    }


def _session(session: Session) -> Record:
    minutes = (session.duration_s or 0) // MINUTE_S
    mass = session.body_mass
    facts = (
        session.start,
        f"{minutes} min" if minutes else "",
        f"body mass {mass}" if mass else "",
    )
    return {
        "day": date_words(session.day),
        "title": printable(session.title),
        "facts": ", ".join(filter(None, facts)),
        "note": printable(session.note),
        "exercises": [
            {
                "place": block.group,
                "name": printable(exercise_name(block.exercise)),
                "lines": [printable(line) for line in block_lines(block)],
            }
            for block in session.blocks
        ],
    }


def _span(sessions: list[Session]) -> str:
    if not sessions:
        return "No sessions."
    first, last = date_words(sessions[0].day), date_words(sessions[-1].day)
    when = first if first == last else f"{first} to {last}"
    return f"{counted(len(sessions), 'session')}, {when}"


def _is_in_pounds(sessions: Iterable[Session]) -> bool:
    units = [
        performed.load.mass.unit
        for session in sessions
        for block in session.blocks
        for performed in block.sets
        if performed.load.mass
    ]
    return units.count(Unit.LB) * 2 > len(units)
