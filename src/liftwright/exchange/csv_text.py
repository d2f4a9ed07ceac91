"""Records of comma-, semicolon- and tab-separated text, each with its line."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO

from liftwright.errors import UnreadableFileError
from liftwright.exchange.log_file import LogFile

DELIMITERS = ",;\t"

Row = tuple[int, list[str]]
"""Line that a record begins on, from 1, and its cells as they stand in the file."""


@dataclass(frozen=True, slots=True)
class Record:
    """One record of the file, which may span several lines.

    Args:
        line: Line it begins on, from 1.
        cells: Its cells, without the white space around them.
    """

    line: int
    cells: tuple[str, ...]


def delimiter(text: str) -> str:
    """Return what separates the cells: the commonest separator of the first record.

    Separators inside quotes do not count.
    """
    counts = dict.fromkeys(DELIMITERS, 0)
    is_quoted = False
    for sign in text:
        if sign == '"':
            is_quoted = not is_quoted
        elif is_quoted:
            continue
        elif sign in counts:
            counts[sign] += 1
        elif sign == "\n" and any(counts.values()):
            break
    return max(counts, key=lambda sign: counts[sign])


def rows(file: LogFile) -> Iterator[Row]:
    """Yield the records that hold anything, cells as they stand in the file.

    Raises:
        UnreadableFileError: If a quote is never closed or stands where none may.
    """
    text = file.text
    found = csv.reader(
        StringIO(text, newline=""), delimiter=delimiter(text), strict=True
    )
    line = 1
    try:
        for cells in found:
            if any(cells):
                yield line, cells
            line = found.line_num + 1
    except csv.Error as error:
        raise UnreadableFileError(
            f"{file.name}, line {line}: damaged CSV ({error}). Check the quotes of"
            " that line, or export the log again."
        ) from error


def records(file: LogFile) -> Iterator[Record]:
    """Yield the records that hold anything, without white space around cells.

    Raises:
        UnreadableFileError: If a quote is never closed or stands where none may.
    """
    for line, cells in rows(file):
        stripped = tuple(cell.strip() for cell in cells)
        if any(stripped):
            yield Record(line, stripped)


def header_of(file: LogFile) -> tuple[str, ...]:
    """Return the first record, in small letters; empty where there is none to read."""
    if not file.is_text or file.is_json:
        return ()
    try:
        first = next(records(file), Record(1, ()))
    except UnreadableFileError:
        return ()
    return tuple(name.casefold() for name in first.cells)
