"""Short ways to write facts by hand."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from liftwright.domain.fact import Body, Fact, SessionDone
from liftwright.domain.session import Block, PerformedSet, Session
from liftwright.domain.work import Reps
from liftwright.journal.ids import content_id
from liftwright.quantities import Load, kilograms

EPOCH = datetime(2026, 3, 2, 18, tzinfo=UTC)
EPOCH_MS = 1_772_474_400_000
"""The same moment in milliseconds since 1970."""


def number_id(number: int) -> UUID:
    """Return the id of the fact with this number: ids rise with it."""
    return content_id(EPOCH_MS + number, str(number).encode())


def fact(
    number: int,
    body: Body | None = None,
    *,
    corrects: int | None = None,
    day: date | None = None,
) -> Fact:
    """Return a fact, recorded so many minutes after the first."""
    return Fact(
        number_id(number),
        body or bench(number % 100 + 1),
        day or EPOCH.date() + timedelta(days=number % 1_000),
        EPOCH + timedelta(minutes=number),
        "Europe/Berlin",
        corrects=None if corrects is None else number_id(corrects),
    )


def bench(reps: int) -> SessionDone:
    """Return a session of one set."""
    done = PerformedSet(Reps(reps), Load.external(kilograms(100)))
    return SessionDone(
        Session(EPOCH.date(), (Block("bench-press", (done,)),), "Europe/Berlin")
    )


def noted(note: str) -> SessionDone:
    """Return a session with nothing but a note."""
    return SessionDone(Session(EPOCH.date(), (), "Europe/Berlin", note=note))
