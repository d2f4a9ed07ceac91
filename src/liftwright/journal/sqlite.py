"""The journal in a file: SQLite, so that a power cut loses nothing acknowledged."""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkstemp

from liftwright.errors import (
    BusyJournalError,
    DamagedJournalError,
    JournalError,
    NoJournalError,
    UnwritableJournalError,
)
from liftwright.journal.database import LOCK_WAIT_S, Row
from liftwright.journal.table import REMEDY, create
from liftwright.journal.write_ahead_log import has_lost_writes

APPLICATION = int.from_bytes(b"LFTW")
"""What the head of the file says of whose it is."""

FOLDER_MODE = 0o700
"""What one trains and weighs is nobody else's business."""

MAGIC = b"SQLite format 3\0"
PRIMARY_CODE = 0xFF
WRITING = "mode=rw"


class SqliteDatabase:
    """An open file.

    Args:
        path: The file.
        connection: The connection to it.
    """

    KEY = "INTEGER PRIMARY KEY"

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self.connection = connection

    @property
    def shown(self) -> str:
        """How messages call it."""
        return str(self.path)

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """Run a statement and return its rows."""
        with telling(self.path):
            return self.connection.execute(sql, values).fetchall()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the journal alone for writing; commit at the end, or leave no trace."""
        self.rows("BEGIN IMMEDIATE")
        try:
            yield
            self.rows("COMMIT")
        finally:
            if self.connection.in_transaction:
                with suppress(JournalError):  # the first error tells more
                    self.rows("ROLLBACK")

    def version(self) -> int:
        """Return the version that the journal says it has."""
        return int(self.rows("PRAGMA user_version")[0][0])

    def set_version(self, version: int) -> None:
        """Say of which version the journal is."""
        self.rows(f"PRAGMA user_version = {version:d}")

    def close(self) -> None:
        """End the connection."""
        self.connection.close()


def open_file(path: Path, *, is_source: bool = False) -> SqliteDatabase:
    """Return the journal of a file, which is made where there is none.

    Args:
        path: The file.
        is_source: Whether it is only read, and nothing may appear beside it.

    Raises:
        NoJournalError: If the file is something else.
        DamagedJournalError: If it cannot be read, or only its log is there.
        UnwritableJournalError: If it can be neither opened nor made.
    """
    if not path.exists():
        _make(path)
    else:
        _refuse_other_file(path)
    mode = _mode(path, is_source=is_source)
    database = SqliteDatabase(path, _connected(path, mode))
    try:
        _refuse_stranger(database)
        if mode == WRITING:
            database.rows("PRAGMA journal_mode = WAL")
    except BaseException:
        database.close()
        raise
    return database


def _refuse_other_file(path: Path) -> None:
    with telling(path):
        if path.stat().st_size == 0:
            raise DamagedJournalError(
                f"{path} is empty, which no journal is: its content was lost. Nothing"
                " was changed. Restore a backup with `liftwright restore --replace"
                " BACKUP`, or move the file away to begin anew."
            )
        if not is_database(path):
            raise _worded(path, sqlite3.SQLITE_NOTADB, "")
        if has_lost_writes(beside(path, "-wal")):
            raise _worded(path, sqlite3.SQLITE_CORRUPT, "in its log")


def is_database(path: Path) -> bool:
    """Return whether a file is a database."""
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def _connected(path: Path, mode: str) -> sqlite3.Connection:
    with telling(path):
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?{mode}",
            uri=True,
            timeout=LOCK_WAIT_S,
            isolation_level=None,
            check_same_thread=False,
        )
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA trusted_schema = OFF")  # a backup may be anybody's
    connection.text_factory = bytes  # a damaged text is told by its checksum
    return connection


def _mode(path: Path, *, is_source: bool) -> str:
    """Return how a file can be opened: as a whole, or to be read only."""
    if not is_source and _may_write(path) and _may_write(path.parent):
        return WRITING
    log = beside(path, "-wal")
    is_at_rest = not log.exists() or log.stat().st_size == 0
    return "mode=ro&immutable=1" if is_at_rest else "mode=ro"


def _may_write(path: Path) -> bool:
    return os.access(
        path, os.W_OK, effective_ids=os.access in os.supports_effective_ids
    )


def beside(path: Path, ending: str) -> Path:
    """Return the file that SQLite keeps beside a database, such as `-wal`."""
    return path.with_name(path.name + ending)


def _refuse_stranger(database: SqliteDatabase) -> None:
    application = database.rows("PRAGMA application_id")[0][0]
    tables = database.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
    has_facts = (b"liftwright_fact",) in tables
    if has_facts != (application == APPLICATION):
        raise _worded(database.path, sqlite3.SQLITE_CORRUPT, "in its head")
    if application != APPLICATION:
        raise NoJournalError(
            f"{database.path} is a database of something else. Nothing was changed."
            " Give the journal another place."
        )


def _make(path: Path) -> None:
    """Make a journal in one step, so that nobody ever meets half of one."""
    log = beside(path, "-wal")
    if log.exists() and log.stat().st_size:
        raise DamagedJournalError(
            f"{path} is missing, and {log.name} beside it holds its last facts."
            f" Nothing was changed. {REMEDY}"
        )
    with telling(path):
        path.parent.mkdir(FOLDER_MODE, parents=True, exist_ok=True)
        descriptor, name = mkstemp(".new", f".{path.name}.", path.parent)
        os.close(descriptor)
        draft = Path(name)
        try:
            fill_new(draft)
            put_in_place(draft, path)
        finally:
            draft.unlink(missing_ok=True)


def fill_new(path: Path) -> None:
    """Make an empty journal out of an empty file."""
    with telling(path):
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            connection.execute("PRAGMA journal_mode = WAL")
            database = SqliteDatabase(path, connection)
            with database.writing():
                create(database)
        finally:
            connection.close()


def put_in_place(draft: Path, path: Path) -> None:
    """Give a file its name, unless another process was first."""
    descriptor = os.open(draft, os.O_RDONLY)
    os.fsync(descriptor)
    os.close(descriptor)
    try:
        os.link(draft, path)
    except FileExistsError:
        return
    except OSError:  # file systems without links
        draft.rename(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make sure that the names in a folder survive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system say into what a person can act on."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & PRIMARY_CODE
        raise _worded(path, code, str(error)) from error
    except OSError as error:
        raise UnwritableJournalError(
            f"{path} cannot be opened: {error.strerror or error}. Nothing was recorded."
            " Check the permissions of the file and of its folder."
        ) from error


def _worded(path: Path, code: int, said: str) -> Exception:
    match code:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return BusyJournalError(
                f"{path} has been held by another process for {LOCK_WAIT_S} s. Nothing"
                " was recorded. Try again when the other has ended."
            )
        case sqlite3.SQLITE_FULL | sqlite3.SQLITE_IOERR:
            return UnwritableJournalError(
                f"{path} cannot be written: {said}. Nothing of this was recorded, and"
                " what was there is safe. Make room on the disk and try again."
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_CANTOPEN:
            return UnwritableJournalError(
                f"{path} cannot be written: {said}. Nothing was recorded. Check the"
                " permissions of the file and of its folder."
            )
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_ERROR:  # no table, no column
            return DamagedJournalError(
                f"{path} is damaged: {said}. Nothing was changed. {REMEDY}"
            )
        case sqlite3.SQLITE_NOTADB:
            return NoJournalError(
                f"{path} is no journal, or its head is damaged. Nothing was changed."
                f" {REMEDY}"
            )
        case _:
            return JournalError(f"{path}: {said}.")
