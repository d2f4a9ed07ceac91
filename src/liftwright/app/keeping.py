"""Keeps a journal safe: backups, restoring, and taking everything out."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import IO

from liftwright.app.session_exports import SESSION_WRITERS, sessions_of
from liftwright.errors import FieldError
from liftwright.journal import journal_place, open_journal
from liftwright.journal.backups import LINES, BackedUp, back_up, drafted
from liftwright.journal.export import WRITERS
from liftwright.journal.opening import Tell
from liftwright.journal.place import backups_folder, is_database_url
from liftwright.journal.recovery import Recovered, Replaced, recover, replace
from liftwright.journal.restoring import Restored, restore

Environ = Mapping[str, str]

EXPORTS = (*WRITERS, *SESSION_WRITERS)
"""Formats to take a journal out in, the usual one first."""


def save_backup(environ: Environ, path: str, now: datetime, tell: Tell) -> BackedUp:
    """Write everything that was recorded into one file.

    Args:
        environ: The environment, which says where the journal lies.
        path: The file; empty for one of its own in the folder for backups.
        now: What time it is, for its name.
        tell: Is told what happened on the way.

    Raises:
        JournalError: If the journal cannot be read or the file cannot be written.
    """
    place = journal_place(environ)
    with open_journal(place, tell) as journal:
        own_ending = ".jsonl" if is_database_url(place) else ".db"
        own_name = f"journal-{now:%Y-%m-%d-%H%M%S}{own_ending}"
        file = Path(path) if path else backups_folder(place) / own_name
        if file.suffix not in {*LINES, ".db"}:
            raise FieldError("backup", path, "a file that ends in .db or .jsonl")
        _refuse_own(file, place)
        return back_up(journal.database, file)


def _refuse_own(file: Path, place: str) -> None:
    if file.exists() and Path(place).exists() and file.samefile(place):
        raise FieldError("backup", file, "another file than the journal itself")


def add_backup(
    environ: Environ, path: str, tell: Tell, *, is_partial: bool
) -> Restored:
    """Add to the journal what a backup has and it has not.

    Args:
        environ: The environment.
        path: The backup.
        tell: Is told what happened on the way.
        is_partial: Whether to take what can be read of a damaged backup.

    Raises:
        InputError: If there is no such file.
        JournalError: If journal or backup cannot be read, or the journal not written.
    """
    with open_journal(journal_place(environ), tell) as journal:
        return restore(journal, Path(path), is_partial=is_partial)


def put_backup_back(environ: Environ, path: str) -> Replaced:
    """Put a backup in the place of the journal, of whatever version; it is kept.

    Args:
        environ: The environment.
        path: The backup.

    Raises:
        InputError: If there is no such file.
        JournalError: If the backup cannot be read whole.
    """
    return replace(journal_place(environ), Path(path))


def mend(environ: Environ) -> Recovered:
    """Begin a journal with all that can be read of a damaged one; it is kept.

    Args:
        environ: The environment.

    Raises:
        InputError: If there is no journal.
        JournalError: If nothing can be read.
    """
    return recover(journal_place(environ))


def export_to(environ: Environ, form: str, path: str, now: datetime, tell: Tell) -> int:
    """Write the journal to a file, which is there whole or not at all.

    Args:
        environ: The environment.
        form: One of `EXPORTS`.
        path: The file.
        now: What time it is, UTC.
        tell: Is told what happened on the way.

    Returns:
        How many lines, rows or sessions were written.

    Raises:
        JournalError: If the journal cannot be read or the file cannot be written.
        MissingExtraError: If the format needs what is not installed.
    """
    file = Path(path)
    if file.exists() and not file.is_file():  # a device or a pipe
        with file.open("wb") as device:
            return export_into(environ, form, device, now, tell)
    with drafted(file) as draft, draft.open("wb") as opened:
        return export_into(environ, form, opened, now, tell)


def export_into(
    environ: Environ, form: str, file: IO[bytes], now: datetime, tell: Tell
) -> int:
    """Write the journal to something that is open; see `export_to`."""
    with open_journal(journal_place(environ), tell) as journal:
        if form in WRITERS:
            return WRITERS[form](journal.facts(), file)
        sessions = sessions_of(journal.facts())
    content = SESSION_WRITERS[form](sessions, now)
    file.write(content.encode() if isinstance(content, str) else content)
    return len(sessions)
