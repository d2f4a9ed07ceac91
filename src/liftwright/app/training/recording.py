"""Makes facts of what a person says, and writes them down."""

from datetime import date
from uuid import UUID

from liftwright.app.training.clock import Clock
from liftwright.domain.fact import Body, Fact
from liftwright.journal.ids import ENTROPY_BYTES, new_id
from liftwright.journal.port import Journal

MILLI = 1000


def new_fact(
    body: Body, day: date, clock: Clock, *, corrects: UUID | None = None
) -> Fact:
    """Return a fact of this moment.

    Args:
        body: What it says.
        day: The date that it is about.
        clock: What time it is.
        corrects: Id of the fact in whose place it stands.
    """
    now = clock.now()
    fact_id = new_id(int(now.timestamp() * MILLI), clock.entropy(ENTROPY_BYTES))
    return Fact(fact_id, body, day, now, zone=clock.zone, corrects=corrects)


def record(
    journal: Journal,
    body: Body,
    day: date,
    clock: Clock,
    *,
    corrects: UUID | None = None,
) -> Fact:
    """Write one thing down; when this returns it is safe.

    Args:
        journal: Where it is written.
        body: What it says.
        day: The date that it is about.
        clock: What time it is.
        corrects: Id of the fact in whose place it stands.

    Raises:
        JournalError: If it could not be written; then nothing was.
    """
    fact = new_fact(body, day, clock, corrects=corrects)
    journal.append([fact])
    return fact
