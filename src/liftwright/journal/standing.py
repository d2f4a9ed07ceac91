"""What stands: the facts that are left when corrections are applied."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID

from liftwright.domain.fact import Fact, Retracted


def standing(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Return what stands, in the order of days and then of recording.

    The same facts give the same answer in whatever order they come.

    Args:
        facts: Everything that was recorded; a fact may come twice.
    """
    newest = (place[-1] for place in places(facts).values())
    left = [fact for fact in newest if not isinstance(fact.body, Retracted)]
    return tuple(sorted(left, key=_by_day))


def places(facts: Iterable[Fact]) -> Mapping[UUID, tuple[Fact, ...]]:
    """Return everything that was ever said in the place of a first fact.

    A correction takes the place of the fact that it names, and of all that this one
    had taken the place of. Where two name the same fact, the one recorded later holds.
    A retraction is a correction that leaves nothing; to undo one, correct it.

    Args:
        facts: Everything that was recorded.

    Returns:
        By the id of the first fact of a place: its facts, the one that holds last.
    """
    by_id = {fact.id: fact for fact in facts}
    found: dict[UUID, list[Fact]] = {}
    firsts: dict[UUID, UUID] = {}
    for fact in by_id.values():
        found.setdefault(_first(fact, by_id, firsts), []).append(fact)
    return {first: _ordered(place) for first, place in found.items()}


def _first(fact: Fact, by_id: Mapping[UUID, Fact], firsts: dict[UUID, UUID]) -> UUID:
    """Return the id that a chain of corrections begins with."""
    chain: list[UUID] = []
    at: Fact | None = fact
    first = fact.id
    while at is not None and at.id not in firsts and at.id not in chain:
        chain.append(at.id)
        first = at.corrects or at.id
        at = by_id.get(at.corrects) if at.corrects else None
    if at is not None:  # known already, or facts that correct each other in a circle
        first = firsts.get(at.id) or min(chain[chain.index(at.id) :])
    firsts.update(dict.fromkeys(chain, first))
    return first


def _ordered(place: list[Fact]) -> tuple[Fact, ...]:
    if len(place) == 1:
        return tuple(place)
    by_time = sorted(place, key=_by_time)
    corrected = {fact.corrects for fact in place}
    ends = [fact for fact in by_time if fact.id not in corrected]
    holding = ends[-1] if ends else by_time[-1]
    return (*(fact for fact in by_time if fact is not holding), holding)


def _by_time(fact: Fact) -> tuple[datetime, UUID]:
    return fact.recorded_at, fact.id


def _by_day(fact: Fact) -> tuple[object, datetime, UUID]:
    return fact.day, fact.recorded_at, fact.id
