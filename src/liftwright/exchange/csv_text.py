"""Records of comma-, semicolon- and tab-separated text, each with its line."""

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import StringIO
from typing import Protocol

from liftwright.errors import UnreadableFileError
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.params import SAMPLE_ROWS, SAMPLE_SIGNS

DELIMITERS = ",;\t"
LINE_BREAK = re.compile(r"\r\n|\r|\n")

Row = tuple[int, list[str]]
"""Line that a record begins on, from 1, and its cells as they stand in the file."""


class CsvReader(Protocol):
    """What `csv.reader` makes."""

    @property
    def line_num(self) -> int:
        """Lines that were read so far."""

    def __iter__(self) -> Iterator[list[str]]:
        """Return itself."""

    def __next__(self) -> list[str]:
        """Return the cells of the next record."""


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


def csv_reader(text: str) -> CsvReader:
    """Return the records of a text, cells as they stand there, blank ones too.

    Whoever iterates pays for the reader alone. It raises `csv.Error` where a quote is
    never closed or stands where none may; `rows` then says on which line.
    """
    return csv.reader(
        StringIO(text, newline=""), delimiter=delimiter(text), strict=True
    )


def line_of(reader: CsvReader, cells: list[str]) -> int:
    """Return the line that the record read last begins on, from 1."""
    return reader.line_num - sum(len(LINE_BREAK.findall(cell)) for cell in cells)


def rows(file: LogFile) -> Iterator[Row]:
    """Yield the records that hold anything, cells as they stand in the file.

    Raises:
        UnreadableFileError: If a quote is never closed or stands where none may.
    """
    return _rows(file.text, file.name)


def _rows(text: str, name: str) -> Iterator[Row]:
    found = csv_reader(text)
    line = 1
    try:
        for cells in found:
            if any(cells):
                yield line, cells
            line = found.line_num + 1
    except csv.Error as error:
        raise UnreadableFileError(
            f"{name}, line {line}: damaged CSV ({error}). Check the quotes of that"
            " line, or export the log again."
        ) from error


def sample(file: LogFile, most: int = SAMPLE_ROWS) -> tuple[Record, ...]:
    """Return the first records that hold anything, without reading the whole file.

    Args:
        file: The file.
        most: How many.

    Raises:
        UnreadableFileError: If there is a fault among them.
    """
    text = file.text[:SAMPLE_SIGNS]
    is_cut = len(text) < len(file.text)
    found: list[Record] = []
    try:
        for record in _records(_rows(text, file.name)):
            found.append(record)
            if len(found) == most:
                return tuple(found)
    except UnreadableFileError:
        if not is_cut:
            raise
        return tuple(found)
    return tuple(found[:-1] if is_cut else found)


def locate_damage(file: LogFile) -> None:
    """Raise the located fault of a file whose reader stumbled.

    Raises:
        UnreadableFileError: With the line of the first fault.
    """
    for _row in rows(file):
        continue


def records(file: LogFile) -> Iterator[Record]:
    """Yield the records that hold anything, without white space around cells.

    Raises:
        UnreadableFileError: If a quote is never closed or stands where none may.
    """
    return _records(rows(file))


def _records(found: Iterable[Row]) -> Iterator[Record]:
    for line, cells in found:
        stripped = tuple(cell.strip() for cell in cells)
        if any(stripped):
            yield Record(line, stripped)


def header_of(file: LogFile) -> tuple[str, ...]:
    """Return the first record, in small letters; empty where there is none to read."""
    if not file.is_text or file.is_json:
        return ()
    try:
        first = next(iter(sample(file, 1)), Record(1, ()))
    except UnreadableFileError:
        return ()
    return tuple(name.casefold() for name in first.cells)
