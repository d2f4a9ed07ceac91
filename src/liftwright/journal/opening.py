"""Opens the journal, wherever it lies."""

from collections.abc import Callable
from pathlib import Path

from liftwright.errors import NewerRecordError
from liftwright.journal.codec import VERSION
from liftwright.journal.database import Database
from liftwright.journal.migration import migrate
from liftwright.journal.place import backups_folder, is_database_url
from liftwright.journal.sqlite import open_file
from liftwright.journal.table import TableJournal

Tell = Callable[[str], None]


def open_database(place: str | Path) -> Database:
    """Return the database of a journal, of whatever version; it is made if need be.

    Args:
        place: Address of a PostgreSQL database, or path of a file.

    Raises:
        JournalError: If there is none to be had, or a newer Liftwright wrote it.
    """
    if is_database_url(place):
        from liftwright.journal.postgresql import open_url  # noqa: PLC0415 - for those who have a server

        database: Database = open_url(str(place))
    else:
        database = open_file(Path(place))
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
