"""Opens the journal, wherever it lies."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from liftwright.errors import NewerRecordError
from liftwright.journal import postgresql, sqlite
from liftwright.journal.codec import VERSION
from liftwright.journal.database import Database
from liftwright.journal.migration import migrate
from liftwright.journal.table import TableJournal

URL = "LIFTWRIGHT_DATABASE_URL"
DATA_HOME = "XDG_DATA_HOME"
OWN_FOLDER = "liftwright"
FILE = "journal.db"
BACKUPS = "backups"

Tell = Callable[[str], None]


def data_folder(environ: Mapping[str, str]) -> Path:
    """Return the folder in which a person's facts and backups lie.

    Args:
        environ: The environment: `XDG_DATA_HOME`, else `~/.local/share`.
    """
    said = environ.get(DATA_HOME, "")
    home = Path(said) if said.startswith("/") else Path.home() / ".local" / "share"
    return home / OWN_FOLDER


def journal_place(environ: Mapping[str, str]) -> str:
    """Return where the journal lies: an address of a database, or a file.

    Args:
        environ: The environment; `LIFTWRIGHT_DATABASE_URL` names a database.
    """
    return environ.get(URL) or str(data_folder(environ) / FILE)


def is_database_url(place: str | Path) -> bool:
    """Return whether a place is the address of a database."""
    return postgresql.is_url(str(place))


def backups_folder(place: str | Path) -> Path:
    """Return the folder for backups that nobody asked for.

    Args:
        place: Where the journal lies.
    """
    if is_database_url(place):
        return data_folder(os.environ) / BACKUPS
    return Path(place).parent / BACKUPS


def open_database(place: str | Path) -> Database:
    """Return the database of a journal, of whatever version; it is made if need be.

    Args:
        place: Address of a PostgreSQL database, or path of a file.

    Raises:
        JournalError: If there is none to be had, or a newer Liftwright wrote it.
    """
    if is_database_url(place):
        database: Database = postgresql.open_url(str(place))
    else:
        database = sqlite.open_file(Path(place))
    version = database.version()
    if version <= VERSION:
        return database
    database.close()
    raise NewerRecordError(database.shown, version, VERSION)


def open_journal(place: str | Path, tell: Tell = lambda _: None) -> TableJournal:
    """Return the journal of a place; it is begun where there is none.

    A journal of an older version is backed up and brought to this one.

    Args:
        place: Address of a PostgreSQL database, or path of a file.
        tell: Is told what happened on the way that a person should know.

    Raises:
        NoJournalError: If something else is there, or a server does not answer.
        DamagedJournalError: If a part of it cannot be read.
        NewerRecordError: If a newer Liftwright wrote it.
        UnwritableJournalError: If it can be neither opened nor made.
    """
    database = open_database(place)
    if database.version() < VERSION:
        try:
            tell(migrate(database, backups_folder(place)))
        except BaseException:
            database.close()
            raise
    return TableJournal(database)
