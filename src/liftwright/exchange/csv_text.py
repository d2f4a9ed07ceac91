"""Records of comma-, semicolon- and tab-separated text, each with its line."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO

from liftwright.errors import UnreadableFileError
from liftwright.exchange.log_file import LogFile

DELIMITERS = ",;\t"


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


def records(file: LogFile) -> Iterator[Record]:
    """Yield the records that hold anything.

    Raises:
        UnreadableFileError: If a quote is never closed or stands where none may.
    """
    rows = csv.reader(
        StringIO(file.text, newline=""), delimiter=delimiter(file.text), strict=True
    )
    line = 1
    try:
        for cells in rows:
            stripped = tuple(cell.strip() for cell in cells)
            if any(stripped):
                yield Record(line, stripped)
            line = rows.line_num + 1
    except csv.Error as error:
        raise UnreadableFileError(
            f"{file.name}, line {line}: damaged CSV ({error}). Check the quotes of"
            " that line, or export the log again."
        ) from error
