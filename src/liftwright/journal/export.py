"""Takes the journal out: every fact as JSON, or every set as a row of a table."""

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping
from io import StringIO
from itertools import islice
from typing import IO

from liftwright.domain.fact import Fact
from liftwright.errors import MissingExtraError
from liftwright.journal.codec import encode
from liftwright.journal.set_rows import (
    AMOUNT,
    COLUMNS,
    COUNT,
    NUMBER,
    TEXT,
    Cell,
    Row,
    set_rows,
)
from liftwright.journal.standing import standing

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What makes a spreadsheet take a text for a formula."""

NO_TEXT = dict.fromkeys(
    sorted(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b")), "\N{REPLACEMENT CHARACTER}"
)
"""Signs that no text file holds, with what is written for them."""

ROWS_AT_ONCE = 10_000
DIGITS = (12, 3)
"""Digits of an amount in Parquet, and how many of them are decimals."""

Writer = Callable[[Iterable[Fact], IO[bytes]], int]


def write_jsonl(facts: Iterable[Fact], file: IO[bytes]) -> int:
    """Write every fact, corrections too, as a line of JSON that `restore` reads.

    Returns:
        How many lines were written.
    """
    n_written = 0
    for fact in facts:
        file.write(encode(fact) + b"\n")
        n_written += 1
    return n_written


def write_csv(facts: Iterable[Fact], file: IO[bytes]) -> int:
    """Write the sets that stand as comma-separated values.

    Lines end as RFC 4180 says. Texts that a spreadsheet would take for a formula
    begin with an apostrophe, and signs that no text holds are replaced.

    Returns:
        How many sets were written.
    """
    n_written = 0
    file.write(_csv([dict(zip(COLUMNS, COLUMNS, strict=True))]))
    for rows in _batches(facts):
        file.write(_csv(rows))
        n_written += len(rows)
    return n_written


def write_parquet(facts: Iterable[Fact], file: IO[bytes]) -> int:
    """Write the sets that stand as Parquet.

    Returns:
        How many sets were written.

    Raises:
        MissingExtraError: If the library for Parquet is not installed.
    """
    try:
        import pyarrow  # noqa: ICN001 - the name that the extra has
        from pyarrow.parquet import ParquetWriter
    except ImportError as error:
        raise MissingExtraError("Parquet", "parquet") from error
    types = {
        TEXT: pyarrow.string(),
        COUNT: pyarrow.int32(),
        NUMBER: pyarrow.float64(),
        AMOUNT: pyarrow.decimal128(*DIGITS),
    }
    schema = pyarrow.schema([(name, types[kind]) for name, kind in COLUMNS.items()])
    n_written = 0
    with ParquetWriter(file, schema) as writer:
        for rows in _batches(facts):
            writer.write_table(pyarrow.Table.from_pylist(rows, schema))
            n_written += len(rows)
    return n_written


WRITERS: Mapping[str, Writer] = {
    "jsonl": write_jsonl,
    "csv": write_csv,
    "parquet": write_parquet,
}
"""What writes each format."""


def _batches(facts: Iterable[Fact]) -> Iterator[list[Row]]:
    rows = set_rows(standing(facts))
    while batch := list(islice(rows, ROWS_AT_ONCE)):
        yield batch


def _csv(rows: Iterable[Row]) -> bytes:
    text = StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\r\n")
    writer.writerows({name: _guarded(it) for name, it in row.items()} for row in rows)
    return text.getvalue().encode()


def _guarded(cell: Cell) -> Cell:
    if isinstance(cell, float):
        return f"{cell:g}" if cell == int(cell) else cell
    if not isinstance(cell, str):
        return cell
    clean = cell.translate(NO_TEXT)
    # One that has an apostrophe already gets another: it comes back as it was.
    is_formula = clean.lstrip("' ").startswith(FORMULA_STARTS)
    return f"'{clean}" if is_formula else clean
