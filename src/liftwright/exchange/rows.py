"""Takes the rows of a file one by one and counts those that cannot be taken."""

from collections.abc import Callable, Iterable

from liftwright.exchange.csv_text import Row
from liftwright.exchange.reader import SkippedRow


class RowError(Exception):
    """A row cannot be taken; the text says why, for the person who owns the file."""


def skipped_rows(
    rows: Iterable[Row], take: Callable[[int, list[str]], None]
) -> list[SkippedRow]:
    """Take every row, and return those that could not be taken.

    Args:
        rows: The rows, without the header.
        take: Takes one row or raises `RowError`; what the vocabulary itself refuses,
            such as 877777 repetitions, is a reason as well.
    """
    skipped = []
    for line, cells in rows:
        try:
            take(line, cells)
        except (RowError, ValueError) as error:
            if any(cell.strip() for cell in cells):
                skipped.append(SkippedRow(line, str(error)))
    return skipped
