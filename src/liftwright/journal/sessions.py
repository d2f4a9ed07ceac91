"""Sessions as records."""

from datetime import date
from uuid import UUID

from liftwright.domain.fact import ProgramPlace, SessionDone
from liftwright.domain.session import Block, Session
from liftwright.journal.fields import (
    Record,
    Value,
    listed,
    mass,
    only,
    said,
    text,
    uuid,
    whole,
    whole_or_none,
)
from liftwright.journal.sets import performed_sets, set_record

SESSION_FIELDS = frozenset(
    {
        "blocks",
        "session_day",
        "session_zone",
        "title",
        "body_mass",
        "start",
        "duration_s",
        "note",
        "place",
    }
)
BLOCK_FIELDS = frozenset({"exercise", "sets", "group", "note"})
PLACE_FIELDS = frozenset({"adoption", "week", "day"})


def session_record(body: SessionDone, day: date, zone: str) -> Record:
    """Return the record of a session.

    Args:
        body: The session.
        day: Day of the fact; the session's own is written where it differs.
        zone: Zone of the fact; the same.
    """
    session = body.session
    record: Record = {"blocks": [_block_record(block) for block in session.blocks]}
    if session.day != day:
        record["session_day"] = session.day.isoformat()
    if session.zone != zone:
        record["session_zone"] = session.zone
    place = None if body.place is None else place_record(body.place)
    body_mass = None if session.body_mass is None else str(session.body_mass)
    return record | said(
        title=session.title,
        body_mass=body_mass,
        start=session.start,
        duration_s=session.duration_s,
        note=session.note,
        place=place,
    )


def _block_record(block: Block) -> Record:
    sets = [set_record(it) for it in block.sets]
    optional = said(group=block.group, note=block.note)
    return {"exercise": block.exercise, "sets": sets, **optional}


def place_record(place: ProgramPlace) -> Record:
    """Return the record of a day of a program."""
    return {"adoption": str(place.adoption), "week": place.week, "day": place.day}


def session_done(record: Record, day: date, zone: str) -> SessionDone:
    """Return the session of a record.

    Args:
        record: The record.
        day: Day of the fact.
        zone: Zone of the fact.

    Raises:
        ValueError: If it is the record of no session.
    """
    only(record, SESSION_FIELDS, "a session")
    own_day = record.get("session_day")
    weight = record.get("body_mass")
    session = Session(
        day if own_day is None else date.fromisoformat(text(record, "session_day")),
        tuple([_block(it) for it in listed(record, "blocks")]),
        text(record, "session_zone", zone),
        text(record, "title"),
        None if weight is None else mass(weight),
        text(record, "start"),
        whole_or_none(record, "duration_s"),
        text(record, "note"),
    )
    place = record.get("place")
    return SessionDone(session, None if place is None else program_place(place))


def _block(record: Value) -> Block:
    fields = only(record, BLOCK_FIELDS, "an exercise of a session")
    exercise = text(fields, "exercise", None)
    sets = performed_sets(listed(fields, "sets"))
    if len(fields) == len({"exercise", "sets"}):
        return Block(exercise, sets)
    return Block(exercise, sets, text(fields, "group"), text(fields, "note"))


def program_place(record: Value) -> ProgramPlace:
    """Return the day of a program of a record.

    Raises:
        ValueError: If it is the record of no such day.
    """
    fields = only(record, PLACE_FIELDS, "a place in a program")
    adoption: UUID = uuid(fields, "adoption")
    return ProgramPlace(adoption, whole(fields, "week"), whole(fields, "day"))
