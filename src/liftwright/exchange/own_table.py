"""Reads the tables that a journal is exported as: CSV and Parquet, a set a row."""

from collections.abc import Iterator, Sequence
from datetime import date
from io import BytesIO
from itertools import islice
from uuid import UUID

from liftwright.domain.session import Block, PerformedSet, Session
from liftwright.errors import MissingExtraError, UnreadableFileError
from liftwright.exchange.columns import Columns
from liftwright.exchange.csv_text import Row, header_of, rows
from liftwright.exchange.formulas import as_it_was
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.own_sets import Cells, count_of, mass_of, set_of
from liftwright.exchange.reader import (
    NO_ANSWERS,
    Answers,
    ReadLog,
    Resolve,
    SkippedRow,
)
from liftwright.exchange.rows import RowError, skipped_rows

NAME = "Liftwright table"
KEY = "liftwright-table"

COLUMNS = (
    *("day", "start", "zone", "session", "block", "superset", "exercise", "set"),
    *("kind", "reps", "reps_left", "reps_right", "parts", "pause_s", "seconds"),
    *("metres", "contacts", "load_kind", "load", "load_unit", "load_counts", "band"),
    *("rir", "rpe", "tempo", "rest_before_s", "pain", "pain_site", "note"),
    *("exercise_note", "session_note", "duration_s", "body_mass", "body_mass_unit"),
    "fact",
)
"""Names of the columns, in order."""

TELLING = frozenset({"load_kind", "load_counts", "fact"})
"""Columns that no other table has together."""

PARQUET = b"PAR1"
"""How a Parquet file begins."""


def recognises(file: LogFile) -> bool:
    """Return whether a file can be a table that was exported from a journal."""
    return file.content.startswith(PARQUET) or set(header_of(file)) >= TELLING


def read_file(
    file: LogFile,
    resolve: Resolve,
    answers: Answers = NO_ANSWERS,  # noqa: ARG001 - the table says everything itself
) -> ReadLog:
    """Return the sessions of a table; their exercises stay as they are written.

    Args:
        file: The table.
        resolve: Finds the exercise of a name, to tell those that are not known.
        answers: Not needed, as the table says everything.

    Raises:
        UnreadableFileError: If the file is damaged, or a table of something else.
        MissingExtraError: If the library for Parquet is not installed.
    """
    gathered = _Gathered()
    if file.content.startswith(PARQUET):
        skipped = skipped_rows(_of_parquet(file), gathered.take)
    else:
        columns = Columns.of(file, COLUMNS, "a table of Liftwright")
        places = columns.places(COLUMNS)
        skipped = skipped_rows(
            islice(rows(file), 1, None),
            lambda line, cells: gathered.take(line, _in_order(cells, places)),
        )
    found, more = gathered.sessions()
    names = {block.exercise for _, it in found for block in it.blocks}
    return ReadLog(
        tuple(session for _, session in found),
        tuple(sorted((*skipped, *more), key=lambda it: it.line)),
        "units as they stand beside each load",
        tuple(sorted(name for name in names if resolve(name) is None)),
        known_as=tuple(_id(fact) for fact, _ in found),
    )


class _Gathered:
    """Sets being put back into their blocks and sessions."""

    def __init__(self) -> None:
        self._drafts: dict[str, _Draft] = {}

    def take(self, line: int, raw: list[str]) -> None:
        """Add the set of a row, whose cells stand in the order of `COLUMNS`."""
        cells = dict(zip(COLUMNS, raw, strict=True))
        block = count_of(cells, "block")
        if block is None:
            raise RowError("no number of the block")
        done = set_of(cells)
        draft = self._drafts.setdefault(cells["fact"], _Draft(line, cells))
        draft.blocks.setdefault(block, (cells, []))[1].append(done)

    def sessions(self) -> tuple[list[tuple[str, Session]], list[SkippedRow]]:
        """Return sessions with their facts, oldest first, and what makes none."""
        found: list[tuple[str, Session]] = []
        skipped: list[SkippedRow] = []
        for fact, draft in self._drafts.items():
            try:
                found.append((fact, draft.session()))
            except (RowError, ValueError) as error:
                skipped.append(SkippedRow(draft.line, f"no session: {error}"))
        found.sort(key=lambda it: (it[1].day, it[1].start))
        return found, skipped


class _Draft:
    """A session in the making: its first row, and its blocks by their numbers."""

    def __init__(self, line: int, cells: Cells) -> None:
        self.line = line
        self._cells = cells
        self.blocks: dict[int, tuple[Cells, list[PerformedSet]]] = {}

    def session(self) -> Session:
        """Return the session."""
        cells = self._cells
        return Session(
            date.fromisoformat(cells["day"]),
            tuple(
                Block(
                    first["exercise"],
                    tuple(sets),
                    first["superset"],
                    first["exercise_note"],
                )
                for _, (first, sets) in sorted(self.blocks.items())
            ),
            cells["zone"],
            cells["session"],
            mass_of(cells, "body_mass"),
            cells["start"],
            count_of(cells, "duration_s"),
            cells["session_note"],
        )


def _in_order(cells: Sequence[str], places: Sequence[int]) -> list[str]:
    """Return the cells of a row in our order, without what keeps texts texts."""
    if len(cells) <= max(places):
        raise RowError(f"{len(cells)} cells, where {max(places) + 1} belong")
    return [as_it_was(cells[place]) for place in places]


def _of_parquet(file: LogFile) -> Iterator[Row]:
    try:
        from pyarrow import ArrowException
        from pyarrow.parquet import read_table
    except ImportError as error:
        raise MissingExtraError("Parquet", "parquet") from error
    try:
        table = read_table(BytesIO(file.content))
        records = table.select(COLUMNS).to_pylist()
    except (ArrowException, KeyError, OSError) as error:
        raise UnreadableFileError(
            f"{file.name}: no Parquet table of Liftwright ({error}). Export it again"
            " with `liftwright export --format parquet`."
        ) from error
    for number, record in enumerate(records, start=1):
        yield number, ["" if it is None else f"{it}" for it in record.values()]


def _id(fact: str) -> UUID | None:
    try:
        return UUID(fact)
    except ValueError:
        return None
