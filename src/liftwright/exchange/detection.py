"""Finds which app a log comes from."""

from pathlib import Path

from liftwright.catalog import resolve as resolve_in_catalog
from liftwright.errors import UnknownNameError, UnreadableFileError
from liftwright.exchange import (
    fitnotes,
    fitnotes_backup,
    fitnotes_json,
    garmin_fit,
    hevy,
    liftosaur,
    liftosaur_json,
    mapped_table,
    notation_log,
    openpowerlifting,
    own_table,
    strong,
    stronglifts,
    wger,
)
from liftwright.exchange.csv_text import locate_damage
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.reader import Answers, Reader, ReadLog, Resolve
from liftwright.quantities import Unit

READERS: tuple[Reader, ...] = (
    own_table,
    garmin_fit,
    fitnotes_backup,
    fitnotes_json,
    liftosaur_json,
    wger,
    notation_log,
    hevy,
    liftosaur,
    fitnotes,
    stronglifts,
    openpowerlifting,
    strong,
    mapped_table,
)
"""Every format, the most easily told first."""


def detect(source: Path | str | bytes | LogFile) -> Reader:
    """Return the reader of a log.

    Args:
        source: A path, the text or bytes themselves, or a log in memory.

    Raises:
        UnreadableFileError: If no reader recognises it.
    """
    file = source if isinstance(source, LogFile) else LogFile.of(source)
    found = next((it for it in READERS if it.recognises(file)), None)
    if found is None:
        _refuse_damaged(file)
        names = ", ".join(it.NAME for it in READERS)
        raise UnreadableFileError(
            f"{file.name} is no log that can be read. Known are: {names}. Export the"
            " log from the app and give that file unchanged; any other table can be"
            " read with --mapping."
        )
    return found


def reader_called(key: str) -> Reader:
    """Return the reader of a format that is named.

    Raises:
        UnknownNameError: If there is none; the nearest is offered.
    """
    by_key = {it.KEY: it for it in READERS}
    if key not in by_key:
        raise UnknownNameError(
            "format", key, list(by_key), f"Known are {', '.join(by_key)}."
        )
    return by_key[key]


def read_log(
    source: Path | str | bytes,
    *,
    unit: Unit | None = None,
    resolve: Resolve = resolve_in_catalog,
) -> ReadLog:
    """Return the sessions of a log of any format that can be read.

    Args:
        source: A path, or the text or bytes of the file itself.
        unit: Unit of the loads, used where the file does not say it.
        resolve: Finds the exercise of a name.

    Raises:
        UnreadableFileError: If the file is too large, of no known format or damaged,
            or if it says no unit and none is given.
    """
    file = LogFile.of(source)
    return detect(file).read_file(file, resolve, Answers(unit=unit))


OWN_FACTS = (b'{"liftwright":"journal"', b'{"v":')
"""How a backup of a journal begins, and how its facts do."""


def _refuse_damaged(file: LogFile) -> None:
    """Raise the fault of a damaged file: it says more than "unknown"."""
    if file.content.startswith((*OWN_FACTS, fitnotes_backup.MAGIC)):
        raise UnreadableFileError(
            f"{file.name} is no log of an app. If it is a backup of Liftwright, or its"
            f" export as jsonl, `liftwright restore {file.name}` brings it in."
        )
    if file.is_json:
        _ = file.json
        return
    locate_damage(file)
