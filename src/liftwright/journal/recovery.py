"""Puts a journal in the place of another: what could be read of it, or a backup."""

import os
import shutil
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

from liftwright.errors import (
    BusyJournalError,
    DamagedJournalError,
    DamagedRecordError,
    JournalError,
    NewerRecordError,
    UnreadableFileError,
    UnwritableJournalError,
)
from liftwright.journal import sqlite
from liftwright.journal.backups import back_up, drafted, free_name
from liftwright.journal.codec import VERSION, decode, encode
from liftwright.journal.database import Database
from liftwright.journal.opening import open_database
from liftwright.journal.pages import salvaged
from liftwright.journal.place import backups_folder, is_database_url
from liftwright.journal.restoring import facts_in, records_in, version_in
from liftwright.journal.table import COUNT, fill, readable, stored

REMOVE = "DELETE FROM liftwright_fact WHERE number = ?"


class Recovered(NamedTuple):
    """What was left of a journal.

    Args:
        n_facts: How many facts could be read.
        n_lost: How many are known to have been there besides.
        kept: Where the damaged journal, or its damaged records, lie now; `None` where
            nothing was damaged, and nothing was done.
    """

    n_facts: int
    n_lost: int
    kept: Path | None


class Replaced(NamedTuple):
    """A journal that took the place of another.

    Args:
        n_facts: How many facts it holds.
        version: Its version.
        kept: Where the one before lies now; `None` where there was none.
    """

    n_facts: int
    version: int
    kept: Path | None


def recover(place: str | Path) -> Recovered:
    """Begin a journal with all that can be read of a damaged one, which is kept.

    Args:
        place: Where the journal lies.

    Raises:
        UnreadableFileError: If there is no journal.
        DamagedJournalError: If nothing can be read; nothing is changed then.
        NewerRecordError: If a newer Liftwright wrote it.
    """
    if is_database_url(place):
        return _recovered_rows(place)
    path = Path(place)
    if not path.exists() and not sqlite.beside(path, "-wal").exists():
        raise UnreadableFileError(f"{path} does not exist: there is nothing to mend.")
    n_sound = _n_sound(path)
    if n_sound is not None:
        return Recovered(n_sound, 0, None)
    n_indexed = _n_indexed(path)
    found = salvaged(path, sqlite.beside(path, "-wal"))
    records = []
    for row in found:
        with suppress(DamagedRecordError):
            records.append(encode(decode(row.raw)))
    if not records:
        raise DamagedJournalError(
            f"nothing can be read in {path}. Nothing was changed. Restore a backup with"
            " `liftwright restore --replace BACKUP`, or move the file away to begin"
            " anew."
        )
    kept = _put_in_place(path, records, VERSION, "damaged")
    n_known = max(found[-1].number, n_indexed)
    return Recovered(len(records), n_known - len(records), kept)


def _n_sound(path: Path) -> int | None:
    """Return how many facts a journal holds, when all of it can be read."""
    try:
        with closing(open_database(path)) as database:
            verdicts = [readable(row) for row in stored(database)]
            is_whole = database.rows("PRAGMA integrity_check(1)")[0][0] == b"ok"
    except (BusyJournalError, NewerRecordError, UnwritableJournalError):
        raise
    except JournalError:
        return None
    return len(verdicts) if is_whole and all(verdicts) else None


def _n_indexed(path: Path) -> int:
    """Return of how many facts the index of a damaged journal still knows."""
    if not path.exists():
        return 0
    try:
        with closing(sqlite.open_file(path, is_source=True)) as database:
            return int(database.rows(COUNT)[0][0])
    except JournalError:
        return 0


def _recovered_rows(place: str | Path) -> Recovered:
    with closing(open_database(place)) as database, database.writing():
        rows = list(stored(database))
        bad = [row for row in rows if not readable(row)]
        if not bad:
            return Recovered(len(rows), 0, None)
        kept = free_name(backups_folder(place) / "damaged-records.txt")
        with drafted(kept) as draft:
            draft.write_bytes(b"".join(row.raw + b"\n" for row in bad))
        for row in bad:
            database.rows(REMOVE, (row.number,))
    return Recovered(len(rows) - len(bad), len(bad), kept)


def replace(place: str | Path, path: Path) -> Replaced:
    """Put a backup in the place of the journal, of whatever version it is.

    Args:
        place: Where the journal lies; the one that is there is kept.
        path: The backup, all of which has to be readable.

    Raises:
        DamagedJournalError: If a part of the backup cannot be read.
        NewerRecordError: If a newer Liftwright wrote it.
    """
    n_facts = sum(1 for _ in facts_in(path))
    version = version_in(path)
    records = [line.raw for line in records_in(path)]
    if is_database_url(place):
        with closing(open_database(place)) as database:
            kept: Path | None = _backed_up(database, place)
            fill(database, records, version)
    else:
        kept = _put_in_place(Path(place), records, version, "replaced")
    return Replaced(n_facts, version, kept)


def _backed_up(database: Database, place: str | Path) -> Path:
    return back_up(
        database, free_name(backups_folder(place) / "journal-replaced.jsonl")
    ).path


def _put_in_place(
    path: Path, records: list[bytes], version: int, reason: str
) -> Path | None:
    """Give a new journal the place of another, which stays beside it."""
    with drafted(path) as draft:
        sqlite.fill_new(draft)
        with closing(sqlite.open_file(draft)) as database:
            fill(database, records, version)
        return _set_aside(path, reason)


def _set_aside(path: Path, reason: str) -> Path | None:
    """Keep a journal under another name; its own name goes on to lead to it.

    A log left at the old name would be taken for that of the new journal.
    """
    kept = free_name(sqlite.beside(path, f".{reason}"))
    found = False
    for ending in ("", "-wal"):
        file = sqlite.beside(path, ending)
        if file.exists():
            found = True
            _linked(file, sqlite.beside(kept, ending))
    for ending in ("-wal", "-shm"):
        sqlite.beside(path, ending).unlink(missing_ok=True)
    return kept if found else None


def _linked(file: Path, name: Path) -> None:
    try:
        os.link(file, name)
    except OSError:  # file systems without links
        shutil.copy2(file, name)
