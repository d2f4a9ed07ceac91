"""Takes the sessions that stand out of a journal, in the forms of other programs."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from liftwright.domain.fact import Fact, SessionDone
from liftwright.domain.session import Session
from liftwright.journal.standing import standing

Writer = Callable[[Iterable[Session], datetime], str | bytes]
"""Writes sessions at a moment, UTC."""


def sessions_of(facts: Iterable[Fact]) -> list[Session]:
    """Return the sessions that stand, oldest first."""
    return [
        fact.body.session
        for fact in standing(facts)
        if isinstance(fact.body, SessionDone)
    ]


def _notation(sessions: Iterable[Session], _: datetime) -> str:
    from liftwright.exchange.sessions_text import write  # noqa: PLC0415 - paid for by those who want it

    return write(sessions)


def _strong(sessions: Iterable[Session], _: datetime) -> str:
    from liftwright.exchange.strong_csv import write  # noqa: PLC0415 - the same

    return write(sessions)


def _calendar(sessions: Iterable[Session], now: datetime) -> str:
    from liftwright.exchange.sessions_ics import write  # noqa: PLC0415 - the same

    return write(sessions, now=now)


def _paper(sessions: Iterable[Session], _: datetime) -> bytes:
    from liftwright.exchange.logbook_pdf import write  # noqa: PLC0415 - the same

    return write(sessions)


SESSION_WRITERS: Mapping[str, Writer] = {
    "liftwright": _notation,
    "strong": _strong,
    "ics": _calendar,
    "pdf": _paper,
}
"""What writes each form."""
