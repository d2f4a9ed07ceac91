"""Takes the rows of a file one by one and counts those that cannot be taken."""

from collections.abc import Callable, Iterable

from liftwright.exchange.csv_text import Record
from liftwright.exchange.reader import SkippedRow


class RowError(Exception):
    """A row cannot be taken; the text says why, for the person who owns the file."""


def skipped_rows(
    rows: Iterable[Record], take: Callable[[Record], None]
) -> list[SkippedRow]:
    """Take every row, and return those that could not be taken.

    Args:
        rows: The rows, without the header.
        take: Takes one row or raises `RowError`; what the vocabulary itself refuses,
            such as 877777 repetitions, is a reason as well.
    """
    skipped = []
    for row in rows:
        try:
            take(row)
        except (RowError, ValueError) as error:
            skipped.append(SkippedRow(row.line, str(error)))
    return skipped
