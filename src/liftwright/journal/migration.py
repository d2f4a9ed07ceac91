"""Brings a journal of an older version to this one, after a backup of all of it."""

from pathlib import Path
from zlib import crc32

from liftwright.journal.backups import back_up, free_name, sound_records
from liftwright.journal.codec import VERSION, decode, encode
from liftwright.journal.database import Database
from liftwright.journal.sqlite import SqliteDatabase
from liftwright.journal.table import id_in

REWRITE = "UPDATE liftwright_fact SET record = ?, checksum = ? WHERE id = ?"


def migrate(database: Database, backups: Path) -> str:
    """Write every record anew, all in one transaction.

    Args:
        database: A journal of an older version.
        backups: The folder that the backup goes to.

    Returns:
        What happened, and the way back.

    Raises:
        DamagedJournalError: If a record cannot be read; nothing is changed then.
        UnwritableJournalError: If there is no room.
    """
    before = database.version()
    ending = ".db" if isinstance(database, SqliteDatabase) else ".jsonl"
    name = f"journal-of-version-{before}{ending}"
    backup = back_up(database, free_name(backups / name))
    with database.writing():
        if database.version() < VERSION:  # unless another process was quicker
            for raw in sound_records(database):
                new = encode(decode(raw))
                database.rows(REWRITE, (new.decode(), crc32(new), id_in(raw)))
            database.set_version(VERSION)
    return (
        f"{database.shown} was of version {before} and is now of version {VERSION};"
        f" {backup.n_facts} facts. It is kept as it was in {backup.path}. The way back"
        f" to an older Liftwright: liftwright restore --replace {backup.path}"
    )
