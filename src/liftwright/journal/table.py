"""The one table of the journal, in plain SQL that both databases understand."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from types import TracebackType
from typing import NamedTuple, Self
from zlib import crc32

from liftwright.domain.fact import Fact
from liftwright.errors import (
    ConflictingFactError,
    DamagedJournalError,
    DamagedRecordError,
)
from liftwright.journal.bodies import BY_BODY
from liftwright.journal.codec import VERSION, decode, encode
from liftwright.journal.database import Database
from liftwright.journal.port import Appended

PAGE = 1_000
"""Rows that are read at once."""

CHUNK = 500
"""Facts that are written at once."""

HEAD = re.compile(rb'\{"v":\d+,"id":"([0-9a-f-]{36})","kind":"([a-z-]+)"')
"""How every record begins."""

CREATE = """
CREATE TABLE liftwright_fact (
    number {key},
    id TEXT NOT NULL UNIQUE,
    record TEXT NOT NULL,
    checksum BIGINT NOT NULL
)
"""
READ = """
SELECT number, id, record, checksum FROM liftwright_fact
WHERE number > ? ORDER BY number LIMIT ?
"""
COUNT = "SELECT count(*) FROM liftwright_fact"
FIND = "SELECT id, record, checksum FROM liftwright_fact WHERE id IN ({})"
WRITE = "INSERT INTO liftwright_fact (id, record, checksum) VALUES {}"


class Stored(NamedTuple):
    """A row of the table.

    Args:
        number: Its place in the order of recording.
        raw: The record, JSON.
        fault: What is wrong with it; empty for nothing.
    """

    number: int
    raw: bytes
    fault: str


def create(database: Database) -> None:
    """Make the table, within a transaction that is under way."""
    database.rows(CREATE.format(key=database.KEY))
    database.set_version(VERSION)


def fill(database: Database, records: Iterable[bytes], version: int) -> None:
    """Make records all that a journal holds, as they are, in one transaction.

    Args:
        database: The journal; what it held before is gone.
        records: The records.
        version: Their version.
    """
    with database.writing():
        database.rows("DELETE FROM liftwright_fact")
        rest = iter(records)
        while chunk := list(islice(rest, CHUNK)):
            insert(database, [(id_in(raw), raw) for raw in chunk])
        database.set_version(version)


def insert(database: Database, new: Sequence[tuple[str, bytes]]) -> None:
    """Write rows, within a transaction that is under way.

    Args:
        database: The journal.
        new: Ids and records of facts that it does not know.
    """
    if not new:
        return
    values: list[object] = []
    for own_id, raw in new:
        values += (own_id, raw.decode(), crc32(raw))
    database.rows(WRITE.format(",".join(["(?,?,?)"] * len(new))), values)


def id_in(raw: bytes) -> str:
    """Return the id that a record says.

    Raises:
        DamagedRecordError: If it says none.
    """
    head = HEAD.match(raw)
    return head[1].decode() if head else str(decode(raw).id)


def stored(database: Database) -> Iterator[Stored]:
    """Yield the rows in the order of recording, the damaged ones too.

    Raises:
        DamagedJournalError: If rows are missing that the index of ids knows.
    """
    n_indexed = database.rows(COUNT)[0][0]
    n_read = 0
    last = -1
    while rows := database.rows(READ, (last, PAGE)):
        for number, own_id, record, checksum in rows:
            if number <= last:  # a damaged page: it would never end
                raise _missing(database, n_indexed - n_read, n_read)
            raw = as_bytes(record)
            yield Stored(number, raw, _fault(as_bytes(own_id), raw, checksum))
            n_read += 1
            last = number
    if n_read < n_indexed:
        raise _missing(database, n_indexed - n_read, n_read)


def _missing(database: Database, n_missing: int, n_read: int) -> DamagedJournalError:
    return DamagedJournalError(
        f"{database.shown} is damaged: of its records {n_missing} are missing, {n_read}"
        f" can be read. Nothing was changed. {REMEDY}"
    )


def _fault(own_id: bytes, raw: bytes, checksum: int) -> str:
    if crc32(raw) != checksum:
        return "its checksum does not fit"
    head = HEAD.match(raw)
    if head is None or head[1] != own_id:
        return "it stands under the id of another"
    return ""


def as_bytes(value: object) -> bytes:
    """Return a text of the database as the bytes that it is made of."""
    return value if isinstance(value, bytes) else str(value).encode()


class TableJournal:
    """A journal in a table of a database.

    Args:
        database: The database, in which the table is there and of this version.
    """

    def __init__(self, database: Database) -> None:
        self.database = database

    @property
    def shown(self) -> str:
        """How messages call it."""
        return self.database.shown

    def append(self, facts: Iterable[Fact]) -> Appended:
        """Record facts, all or none of them; see `Journal.append`."""
        rest = iter(facts)
        n_new = n_known = 0
        with self.database.writing():
            while chunk := list(islice(rest, CHUNK)):
                added = self._append(chunk)
                n_new += added
                n_known += len(chunk) - added
        return Appended(n_new, n_known)

    def _append(self, facts: list[Fact]) -> int:
        records: dict[str, bytes] = {}
        for fact in facts:
            raw = encode(fact)
            if records.setdefault(str(fact.id), raw) != raw:
                raise _conflict(fact)
        known = self._known(records)
        for fact in facts:
            if str(fact.id) in known and known[str(fact.id)] != fact:
                raise _conflict(fact)
        new = [(own_id, raw) for own_id, raw in records.items() if own_id not in known]
        insert(self.database, new)
        return len(new)

    def _known(self, records: Mapping[str, bytes]) -> dict[str, Fact]:
        marks = ",".join("?" * len(records))
        rows = self.database.rows(FIND.format(marks), list(records))
        found = {}
        for own_id, record, checksum in rows:
            raw = as_bytes(record)
            if _fault(as_bytes(own_id), raw, checksum):
                raise damaged(self.database)
            found[as_bytes(own_id).decode()] = decode(raw)
        return found

    def facts(self) -> Iterator[Fact]:
        """Yield every fact, in the order of recording."""
        for row in self._sound():
            yield self._read(row)

    def facts_of(self, kind: type) -> Iterator[Fact]:
        """Yield the facts that say one kind of thing, in the order of recording."""
        name = BY_BODY[kind].name.encode()
        for row in self._sound():
            head = HEAD.match(row.raw)
            if head is not None and head[2] == name:
                yield self._read(row)

    def _sound(self) -> Iterator[Stored]:
        for row in stored(self.database):
            if row.fault:
                raise damaged(self.database)
            yield row

    def _read(self, row: Stored) -> Fact:
        try:
            return decode(row.raw)
        except DamagedRecordError as error:
            raise damaged(self.database) from error

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()

    def __enter__(self) -> Self:
        """Return the journal, to be closed at the end of a block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let go of the database."""
        self.close()


def _conflict(fact: Fact) -> ConflictingFactError:
    return ConflictingFactError(
        f"the fact {fact.id} of {fact.day} is known and says something else. A fact is"
        " never changed: record a correction of it. Nothing was recorded."
    )


def readable(row: Stored) -> bool:
    """Return whether a row holds a fact."""
    if row.fault:
        return False
    try:
        decode(row.raw)
    except DamagedRecordError:
        return False
    return True


def damaged(database: Database) -> DamagedJournalError:
    """Return the error that says how much of a journal can be read."""
    verdicts = [readable(row) for row in stored(database)]
    n_bad = verdicts.count(False)
    records = "record is" if n_bad == 1 else "records are"
    return DamagedJournalError(
        f"{database.shown}: {n_bad} {records} damaged, {len(verdicts) - n_bad} can be"
        f" read. Nothing was changed. {REMEDY}"
    )


REMEDY = (
    "`liftwright restore` begins a journal with all that can be read and keeps the"
    " damaged one; `liftwright restore BACKUP` then adds what a backup has besides."
)
