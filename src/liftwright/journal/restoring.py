"""Takes facts out of a backup, of this version or an older one."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from liftwright.domain.fact import Fact
from liftwright.errors import (
    DamagedJournalError,
    DamagedRecordError,
    NewerRecordError,
    NoJournalError,
    UnreadableFileError,
)
from liftwright.journal import lines, sqlite
from liftwright.journal.codec import VERSION, decode
from liftwright.journal.lines import Line
from liftwright.journal.pages import salvaged
from liftwright.journal.port import Journal
from liftwright.journal.table import stored


class Restored(NamedTuple):
    """What came of a backup.

    Args:
        n_new: Facts that were added.
        n_known: Facts that the journal had already.
        faults: What could not be read, in words.
    """

    n_new: int
    n_known: int
    faults: tuple[str, ...] = ()


def restore(journal: Journal, path: Path, *, is_partial: bool = False) -> Restored:
    """Add to a journal what a backup has and it has not, all or nothing.

    Facts are never changed, so that nothing of the journal is lost by it.

    Args:
        journal: The journal.
        path: The backup.
        is_partial: Whether to take what can be read of a damaged backup.

    Raises:
        UnreadableFileError: If there is no such file.
        NoJournalError: If it is no backup of a journal.
        DamagedJournalError: If a part cannot be read and `is_partial` is not said.
        NewerRecordError: If a newer Liftwright wrote it.
        ConflictingFactError: If journal and backup say different things of one fact.
    """
    faults: list[str] = []
    appended = journal.append(facts_in(path, faults if is_partial else None))
    if faults and not appended.n_new and not appended.n_known:
        raise NoJournalError(f"{path} is no backup of a journal: {faults[0]}.")
    return Restored(appended.n_new, appended.n_known, tuple(faults))


def facts_in(path: Path, faults: list[str] | None = None) -> Iterator[Fact]:
    """Yield the facts of a backup.

    Args:
        path: The backup.
        faults: Takes what cannot be read; without it, that is an error.

    Raises:
        UnreadableFileError: If there is no such file.
        NoJournalError: If it is no backup of a journal.
        DamagedJournalError: If a part cannot be read.
        NewerRecordError: If a newer Liftwright wrote it.
    """
    n_read = 0
    for line in records_in(path, is_partial=faults is not None):
        fact, fault = _read(line)
        if fact is not None:
            n_read += 1
            yield fact
        elif faults is not None:
            faults.append(f"record {line.number}: {fault}")
        else:
            raise _damaged(path, line.number, fault, n_read)


def _read(line: Line) -> tuple[Fact | None, str]:
    if line.fault:
        return None, line.fault
    try:
        return decode(line.raw), ""
    except DamagedRecordError as error:
        return None, error.reason


def _damaged(path: Path, number: int, fault: str, n_read: int) -> Exception:
    if not n_read:
        return NoJournalError(
            f"{path} is no backup of a journal, or damaged from its beginning: {fault}."
            " Nothing was changed."
        )
    return DamagedJournalError(
        f"{path}, record {number}: {fault}. The {n_read} before it can be read. Nothing"
        " was changed. `liftwright restore --partial` takes all that can be read."
    )


def records_in(path: Path, *, is_partial: bool = False) -> Iterator[Line]:
    """Yield the records of a backup, the damaged ones too.

    Args:
        path: The backup: a database, or lines.
        is_partial: Whether to look at each page of a database for itself.

    Raises:
        UnreadableFileError: If there is no such file.
        NewerRecordError: If a newer Liftwright wrote it.
    """
    if not path.is_file():
        raise UnreadableFileError(f"{path} is no file. Check the path.")
    version = version_in(path)
    if version > VERSION:
        raise NewerRecordError(str(path), version, VERSION)
    if not sqlite.is_database(path):
        yield from lines.read_lines(path)
    elif is_partial:
        yield from (Line(*row) for row in salvaged(path, sqlite.beside(path, "-wal")))
    else:
        with closing(sqlite.open_file(path, is_source=True)) as database:
            for row in stored(database):
                yield Line(*row)


def version_in(path: Path) -> int:
    """Return the version that a backup says to have.

    Args:
        path: The backup.

    Raises:
        DamagedJournalError: If it says none.
    """
    if sqlite.is_database(path):
        with path.open("rb") as file:
            file.seek(VERSION_FROM)
            return int.from_bytes(file.read(4))
    try:
        return lines.version_of(path)
    except DamagedRecordError as error:
        raise DamagedJournalError(f"{path}: {error.reason}.") from error


VERSION_FROM = 60
"""Where the head of a database keeps `user_version`."""
