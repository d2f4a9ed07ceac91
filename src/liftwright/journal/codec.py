"""Facts as JSON, the one form in which they are stored, sent and backed up.

A record says its version. Records of every version that ever was can be read: each step
in `upgrades` turns a version into the next. The same fact always makes the same bytes.
"""

import json
from datetime import UTC, date, datetime
from uuid import UUID

from liftwright.domain.fact import Fact
from liftwright.errors import DamagedRecordError, FieldError, NewerRecordError
from liftwright.journal.bodies import BY_BODY, BY_NAME
from liftwright.journal.fields import Record, only, shown, text, uuid, whole
from liftwright.journal.upgrades import UPGRADES

VERSION = 2
"""Version of the records that are written."""

FIELDS = frozenset(
    {"v", "id", "kind", "day", "at", "zone", "author", "corrects", "source", "body"}
)

_to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_from_json = json.JSONDecoder().decode


def encode(fact: Fact) -> bytes:
    """Return the record of a fact, as JSON in UTF-8 on one line.

    Args:
        fact: The fact.

    Raises:
        FieldError: If a text of the fact holds half a character, which no file can.
    """
    record = fact_record(fact)
    try:
        return _to_json(record).encode()
    except UnicodeEncodeError as error:
        raise FieldError(
            f"a text of the {record['kind']}",
            ascii(error.object[error.start : error.end]),
            "whole characters",
            "Take that sign out.",
        ) from error


def fact_record(fact: Fact) -> Record:
    """Return the record of a fact as objects that JSON has a form for."""
    kind = BY_BODY[type(fact.body)]
    at = fact.recorded_at.astimezone(UTC).replace(tzinfo=None)
    record: Record = {
        "v": VERSION,
        "id": str(fact.id),
        "kind": kind.name,
        "day": fact.day.isoformat(),
        "at": f"{at.isoformat()}Z",
    }
    if fact.zone:
        record["zone"] = fact.zone
    if fact.author:
        record["author"] = fact.author
    if fact.corrects is not None:
        record["corrects"] = str(fact.corrects)
    if fact.source:
        record["source"] = fact.source
    record["body"] = kind.write(fact.body, fact.day, fact.zone)
    return record


def decode(raw: bytes | str) -> Fact:
    """Return the fact of a record, whatever version of Liftwright wrote it.

    Args:
        raw: The record, JSON.

    Raises:
        DamagedRecordError: If it is the record of no fact; the message says why.
        NewerRecordError: If a newer Liftwright wrote it.
    """
    try:
        record = _from_json(raw if isinstance(raw, str) else raw.decode())
    except (ValueError, RecursionError) as error:
        raise DamagedRecordError(raw, f"no JSON ({error})") from None
    return fact_of(record, raw)


def fact_of(record: object, raw: bytes | str = b"") -> Fact:
    """Return the fact of a record that was parsed already.

    Args:
        record: The record.
        raw: Its text, for the message when it is damaged.

    Raises:
        DamagedRecordError: If it is the record of no fact.
        NewerRecordError: If a newer Liftwright wrote it.
    """
    try:
        return _fact(_of_this_version(record))
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise DamagedRecordError(raw, str(error)) from error


def _of_this_version(record: object) -> Record:
    if not isinstance(record, dict):
        raise ValueError(f"a fact should be an object, got {shown(record)}")  # noqa: TRY004 - what is read is data, not a call
    version = whole(record, "v")
    if version == VERSION:
        return record
    if version > VERSION:
        raise NewerRecordError("this record", version, VERSION)
    for step in range(version, VERSION):
        if step not in UPGRADES:
            raise ValueError(f"there never was a version {version} of records")
        record = {**UPGRADES[step](record), "v": step + 1}
    return record


def _fact(record: Record) -> Fact:
    only(record, FIELDS, "a fact")
    name = text(record, "kind", None)
    if name not in BY_NAME:
        raise ValueError(f"no kind of fact is called {shown(name)}")
    day = date.fromisoformat(text(record, "day", None))
    zone = text(record, "zone")
    body = record.get("body")
    if not isinstance(body, dict):
        raise ValueError(f"body should be an object, got {shown(body)}")  # noqa: TRY004 - what is read is data, not a call
    corrects: UUID | None = uuid(record, "corrects") if "corrects" in record else None
    return Fact(
        uuid(record, "id"),
        BY_NAME[name].read(body, day, zone),
        day,
        datetime.fromisoformat(text(record, "at", None)),
        zone,
        text(record, "author"),
        corrects,
        text(record, "source"),
    )
