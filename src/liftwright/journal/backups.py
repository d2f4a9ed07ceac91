"""Backups of a journal: whole, checked, and there in one step."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from tempfile import mkstemp
from typing import NamedTuple

from liftwright.errors import UnwritableJournalError
from liftwright.journal import sqlite
from liftwright.journal.database import Database
from liftwright.journal.lines import write_lines
from liftwright.journal.sqlite import SqliteDatabase, sync_folder
from liftwright.journal.table import damaged, fill, readable, stored

LINES = frozenset({".jsonl", ".ndjson"})
"""Endings of backups that are text."""


class BackedUp(NamedTuple):
    """A backup that was made.

    Args:
        path: Its file.
        n_facts: How many facts it holds.
    """

    path: Path
    n_facts: int


def back_up(database: Database, path: Path) -> BackedUp:
    """Write everything that a journal holds into one file, and read it again.

    Args:
        database: The journal.
        path: The file: lines of JSON when it ends in `.jsonl`, else a database that
            can stand in the journal's place. One that is there is replaced, at the
            end and in one step.

    Raises:
        DamagedJournalError: If a part of the journal cannot be read; no backup then
            takes the place of an older one.
        UnwritableJournalError: If the file cannot be written.
    """
    with drafted(path) as draft:
        if path.suffix in LINES:
            n_facts = _as_lines(database, draft)
        else:
            n_facts = _as_database(database, draft)
    return BackedUp(path, n_facts)


def free_name(path: Path) -> Path:
    """Return a path that nothing lies at: this one, or it with a number."""
    for number in count(2):
        if not path.exists():
            return path
        stem = path.stem.rpartition("~")[0] or path.stem
        path = path.with_name(f"{stem}~{number}{path.suffix}")
    raise AssertionError


@contextmanager
def drafted(path: Path) -> Iterator[Path]:
    """Give a place beside a file, and move what was written there to the file."""
    draft = path
    try:
        path.parent.mkdir(sqlite.FOLDER_MODE, parents=True, exist_ok=True)
        descriptor, name = mkstemp(".part", f".{path.name}.", path.parent)
        os.close(descriptor)
        draft = Path(name)
        yield draft
        draft.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise UnwritableJournalError(
            f"{path} cannot be written: {error.strerror or error}. The journal is as it"
            " was, and so is what was there before."
        ) from error
    finally:
        if draft != path:
            draft.unlink(missing_ok=True)


def sound_records(database: Database) -> Iterator[bytes]:
    """Yield every record, each of them read.

    Raises:
        DamagedJournalError: If one of them cannot be.
    """
    for row in stored(database):
        if not readable(row):
            raise damaged(database)
        yield row.raw


def _as_lines(database: Database, draft: Path) -> int:
    with draft.open("wb") as file:
        n_facts = write_lines(sound_records(database), file, database.version())
        file.flush()
        os.fsync(file.fileno())
    return n_facts


def _as_database(database: Database, draft: Path) -> int:
    if isinstance(database, SqliteDatabase):
        with sqlite.telling(draft):
            _copied(database, draft)
    else:
        sqlite.fill_new(draft)
        with closing(sqlite.open_file(draft)) as copy:
            fill(copy, sound_records(database), database.version())
    return checked(draft)


def _copied(database: SqliteDatabase, draft: Path) -> None:
    with closing(sqlite3.connect(draft, isolation_level=None)) as copy:
        database.connection.backup(copy)


def checked(draft: Path) -> int:
    """Return how many facts a copy holds, after reading all of it.

    Raises:
        DamagedJournalError: If it is not whole.
    """
    with closing(sqlite.open_file(draft)) as copy:
        copy.rows("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
        faults = copy.rows("PRAGMA integrity_check(1)")
        if faults[0][0] != b"ok":
            raise damaged(copy)
        return sum(1 for _ in sound_records(copy))
