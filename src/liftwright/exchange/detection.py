"""Finds which app a log comes from."""

from pathlib import Path

from liftwright.catalog import resolve as resolve_in_catalog
from liftwright.errors import UnreadableFileError
from liftwright.exchange import hevy, strong
from liftwright.exchange.csv_text import records
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.reader import Reader, ReadLog, Resolve
from liftwright.quantities import Unit

READERS: tuple[Reader, ...] = (hevy, strong)
"""Every format, the most easily told first."""


def detect(source: Path | str | LogFile) -> Reader:
    """Return the reader of a log.

    Args:
        source: A path, the text itself, or a log in memory.

    Raises:
        UnreadableFileError: If no reader recognises it, or it is no text at all.
    """
    file = source if isinstance(source, LogFile) else LogFile.of(source)
    found = next((it for it in READERS if it.recognises(file)), None)
    if found is None:
        _refuse_damaged(file)
        names = " or ".join(it.NAME for it in READERS)
        raise UnreadableFileError(
            f"{file.name} is no log that can be read ({names}). Export the log from"
            " the app as CSV and give that file unchanged."
        )
    return found


def read_log(
    source: Path | str,
    *,
    unit: Unit | None = None,
    resolve: Resolve = resolve_in_catalog,
) -> ReadLog:
    """Return the sessions of a log of any format that can be read.

    Args:
        source: A path, or the text of the file itself.
        unit: Unit of the loads, used where the file does not say it.
        resolve: Finds the exercise of a name.

    Raises:
        UnreadableFileError: If the file is too large, no text, of no known format or
            damaged, or if it says no unit and none is given.
    """
    file = LogFile.of(source)
    return detect(file).read_file(file, unit=unit, resolve=resolve)


def _refuse_damaged(file: LogFile) -> None:
    """Raise the located fault of a damaged file: it says more than "unknown"."""
    for _ in records(file):
        continue
