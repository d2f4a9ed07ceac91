"""Where a journal lies: in a file, or in a database on a server."""

import os
from collections.abc import Mapping
from pathlib import Path

URL = "LIFTWRIGHT_DATABASE_URL"
DATA_HOME = "XDG_DATA_HOME"
OWN_FOLDER = "liftwright"
FILE = "journal.db"
BACKUPS = "backups"
SCHEMES = frozenset({"postgresql", "postgres"})


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
    """Return whether a place is the address of a database on a server."""
    scheme, colon, _ = str(place).partition("://")
    return bool(colon) and scheme in SCHEMES


def backups_folder(place: str | Path) -> Path:
    """Return the folder for backups that nobody asked for.

    Args:
        place: Where the journal lies.
    """
    if is_database_url(place):
        return data_folder(os.environ) / BACKUPS
    return Path(place).parent / BACKUPS
