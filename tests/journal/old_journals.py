"""Journals as the first version wrote them."""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from zlib import crc32

from liftwright.journal.opening import open_database
from liftwright.journal.table import fill

LINES = Path(__file__).with_name("version-1.jsonl")
"""Written by hand: every kind of fact, and every kind of set."""

AS_IT_WAS = """
PRAGMA application_id = 1279677527;
PRAGMA user_version = 1;
PRAGMA journal_mode = WAL;
CREATE TABLE liftwright_fact (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    record TEXT NOT NULL,
    checksum BIGINT NOT NULL
);
"""
"""The table of version 1, as it was and not as it is made today."""


def old_records() -> list[bytes]:
    """Return the records that were written by hand."""
    return LINES.read_bytes().splitlines()


def many_old_records(n_records: int) -> Iterator[bytes]:
    """Yield as many old sessions, each with an id of its own."""
    session = old_records()[3]
    for number in range(n_records):
        yield session.replace(b"000000000004", b"%012x" % (number + 256), 1)


def old_file(path: Path, records: Sequence[bytes]) -> None:
    """Make a file of version 1."""
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path)
    connection.executescript(AS_IT_WAS)
    connection.executemany(
        "INSERT INTO liftwright_fact (id, record, checksum) VALUES (?, ?, ?)",
        [(it[13:49].decode(), it.decode(), crc32(it)) for it in records],
    )
    connection.commit()
    connection.close()


def old_journal(place: str, records: Sequence[bytes]) -> None:
    """Make a journal of version 1 in either store."""
    if os.sep in place and "://" not in place:
        old_file(Path(place), records)
        return
    database = open_database(place)
    fill(database, records, 1)
    database.close()
