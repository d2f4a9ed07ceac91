"""Takes logs in JSON apart: what is missing or of another kind counts as not said."""

from collections.abc import Callable, Iterable, Mapping
from math import isfinite

from liftwright.errors import UnreadableFileError
from liftwright.exchange.cells import bounded
from liftwright.exchange.json_text import Json
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.params import MAX_AMOUNT
from liftwright.exchange.reader import SkippedRow
from liftwright.exchange.rows import RowError

Object = Mapping[str, Json]


def top_object(file: LogFile) -> Object:
    """Return the object that a file is; empty where it is something else.

    Raises:
        UnreadableFileError: If it is no whole JSON.
    """
    return an_object(file.json)


def keys_of(file: LogFile) -> frozenset[str]:
    """Return the keys of the object that a file is; none where it is something else."""
    if not file.is_json:
        return frozenset()
    try:
        return frozenset(top_object(file))
    except UnreadableFileError:
        return frozenset()


def an_object(value: Json) -> Object:
    """Return an object; an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def objects(value: Json) -> list[Object]:
    """Return the objects of a list; none for anything else."""
    found = value if isinstance(value, list) else []
    return [it for it in found if isinstance(it, dict)]


def text(record: Object, *keys: str) -> str:
    """Return the first text or number of some keys, as text; empty for none."""
    for key in keys:
        value = record.get(key)
        if isinstance(value, str) and value.strip():
            return value.strip()
        if isinstance(value, int | float) and not isinstance(value, bool):
            return f"{value}"
    return ""


def amount(record: Object, *keys: str) -> float | None:
    """Return the first number of some keys, in figures or as text; `None` for none.

    Raises:
        RowError: If it is one that no training holds.
    """
    for key in keys:
        value = record.get(key)
        if value is None or value == "" or isinstance(value, bool):
            continue
        found = bounded(value.strip()) if isinstance(value, str) else value
        if not isinstance(found, int | float) or not _is_usable(found):
            raise RowError(f"{key} is {shown(value)}, which is no usable number")
        return float(found)
    return None


def flag(record: Object, key: str) -> bool:
    """Return whether something is said to be so."""
    return record.get(key) in (True, 1, "1", "true")


def shown(value: Json) -> str:
    """Return a value as a person can look for it in the file, cut short."""
    written = f"{value!r}"
    return written if len(written) <= SHOWN else f"{written[:SHOWN]}..."


SHOWN = 40


def skipped_sets(
    sets: Iterable[Object], take: Callable[[int, Object], None]
) -> list[SkippedRow]:
    """Take every set of a file, and return those that could not be taken.

    Args:
        sets: The sets, in the order of the file.
        take: Takes one, with its number from 1, or raises `RowError`.
    """
    skipped = []
    for number, performed in enumerate(sets, start=1):
        try:
            take(number, performed)
        except (RowError, ValueError, OverflowError) as error:
            skipped.append(SkippedRow(number, str(error), "set"))
    return skipped


def _is_usable(number: float) -> bool:
    return isfinite(number) and abs(number) <= MAX_AMOUNT
