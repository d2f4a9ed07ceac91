"""Says what is to hold when something that was written down is taken back."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from liftwright.app.training.clock import Clock
from liftwright.domain.fact import Fact, Retracted
from liftwright.journal.ids import ENTROPY_BYTES, new_id
from liftwright.journal.standing import places

MILLI = 1000
TAKEN_BACK = Retracted("undo")

Place = Sequence[Fact]
"""Everything ever said in the place of one fact, what holds last."""


def last_written(facts: Iterable[Fact]) -> tuple[Place, ...]:
    """Return the places of what was written down last; an import is one thing.

    What an undo put back counts as written when it was written first.

    Args:
        facts: Every fact.
    """
    held = [
        it for it in places(facts).values() if not isinstance(it[-1].body, Retracted)
    ]
    if not held:
        return ()
    last = max(held, key=_written)
    source = last[-1].source
    return tuple(
        it for it in held if it is last or (source and it[-1].source == source)
    )


def taken_back(place: Place, clock: Clock) -> Fact:
    """Return the fact that puts back what held before, or nothing where nothing did.

    Args:
        place: The place, whose last fact is taken back.
        clock: What time it is.
    """
    last = place[-1]
    earlier = [it for it in place if it.recorded_at < _written(place)[0]]
    before = earlier[-1] if earlier else None
    now = clock.now()
    return Fact(
        new_id(int(now.timestamp() * MILLI), clock.entropy(ENTROPY_BYTES)),
        before.body if before else TAKEN_BACK,
        before.day if before else last.day,
        now,
        before.zone if before else last.zone,
        corrects=last.id,
        source=before.source if before else "",
    )


def _written(place: Place) -> tuple[datetime, UUID]:
    """Return when what holds in a place was written down for the first time."""
    last = place[-1]
    same = (it for it in place if it.body == last.body and it.source == last.source)
    first = min(same, key=lambda it: it.recorded_at)
    return first.recorded_at, first.id
