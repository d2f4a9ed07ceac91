"""Reads the CSV exports of Hevy, from the app in any language and from the web.

`read(path)` reads a file; `NAME`, `recognises` and `read_file` make this module a
reader.
"""

from collections.abc import Mapping
from datetime import datetime
from itertools import chain, islice
from pathlib import Path

from liftwright.catalog import resolve as resolve_in_catalog
from liftwright.domain.bounds import MAX_SECONDS
from liftwright.domain.session import PerformedSet
from liftwright.domain.work import SetKind
from liftwright.errors import UnreadableFileError
from liftwright.exchange.cells import number
from liftwright.exchange.csv_text import Record, records
from liftwright.exchange.load_units import LoadUnits
from liftwright.exchange.log_book import LogBook, Place, Workout, finished, joined
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.moments import DateOrder, date_order, moment
from liftwright.exchange.params import SAMPLE_ROWS
from liftwright.exchange.reader import ReadLog, Resolve
from liftwright.exchange.rows import RowError, skipped_rows
from liftwright.exchange.set_parts import (
    Counts,
    amount,
    done,
    effort,
    load,
)
from liftwright.quantities import Unit

NAME = "Hevy CSV"

NEEDED = frozenset({"start_time", "exercise_title", "set_index", "reps"})
KINDS = {
    "normal": SetKind.WORK,
    "warmup": SetKind.WARM_UP,
    "dropset": SetKind.DROP,
    "failure": SetKind.AMRAP,
}
"""What a set type means; one to failure is as many as possible."""

WEIGHTS = {"weight_kg": Unit.KG, "weight_lbs": Unit.LB}
METRES_IN = {"distance_km": 1000.0, "distance_miles": 1609.344}
LINE_BREAK = r"\n"
"""The app writes a line break inside a text as these two signs."""


def read(
    source: Path | str,
    *,
    unit: Unit | None = None,
    resolve: Resolve = resolve_in_catalog,
) -> ReadLog:
    """Return the sessions of an export of Hevy.

    Args:
        source: A path, or the text of the file itself.
        unit: Not needed, as the file says its unit; noted when it says another.
        resolve: Finds the exercise of a name.

    Raises:
        UnreadableFileError: If this is no export of Hevy or it is damaged.
    """
    return read_file(LogFile.of(source), unit=unit, resolve=resolve)


def recognises(file: LogFile) -> bool:
    """Return whether the file looks like an export of Hevy."""
    try:
        header = next(records(file), Record(1, ()))
        return {name.casefold() for name in header.cells} >= NEEDED
    except UnreadableFileError:
        return False


def read_file(file: LogFile, *, unit: Unit | None, resolve: Resolve) -> ReadLog:
    """Return the sessions of a file; see `read`."""
    found = records(file)
    header = next(found, Record(1, ()))
    columns = {name.casefold(): place for place, name in enumerate(header.cells)}
    if not columns.keys() >= NEEDED:
        raise UnreadableFileError(
            f"{file.name} has not the columns of an export of Hevy:"
            f" {', '.join(sorted(NEEDED - columns.keys()))} not found. Export it again"
            " from the app."
        )
    sample = tuple(islice(found, SAMPLE_ROWS))
    in_header = {unit for name, unit in WEIGHTS.items() if name in columns}
    reading = _Reading(
        columns=columns,
        order=date_order(_cell(row, columns, "start_time") for row in sample),
        book=LogBook(resolve),
        units=LoadUnits(
            file.name, in_header.pop() if len(in_header) == 1 else None, unit
        ),
    )
    skipped = skipped_rows(chain(sample, found), reading.take)
    return finished(file, reading.book, skipped, reading.units.note())


class _Reading:
    """One file being read, row by row."""

    def __init__(
        self,
        *,
        columns: Mapping[str, int],
        order: DateOrder,
        book: LogBook,
        units: LoadUnits,
    ) -> None:
        self.book = book
        self.units = units
        self._columns = columns
        self._order = order

    def take(self, record: Record) -> None:
        """Put a row into the book; a row that cannot be taken raises `RowError`."""
        if len(record.cells) != len(self._columns):
            raise RowError(
                f"{len(record.cells)} fields instead of {len(self._columns)}"
            )
        started = self._cell(record, "start_time")
        start = moment(started, self._order)
        if start is None:
            raise RowError(f"{started!r} is no date that can be read")
        name = self._cell(record, "exercise_title")
        if not name:
            raise RowError("no exercise")
        ended = self._cell(record, "end_time")
        seconds = _seconds_between(start, moment(ended, self._order))
        unread = f"ended {ended}" if ended and seconds is None else ""
        workout = Workout(start, self._cell(record, "title"), ended)
        index = number(self._cell(record, "set_index"))
        place = Place(
            name,
            None if index is None else int(index),
            self._cell(record, "superset_id"),
        )
        self.book.add(workout, place, self._performed(record, name))
        self.book.add_notes(
            workout,
            block=self._text(record, "exercise_notes"),
            session=joined(self._text(record, "description"), unread),
            duration_s=seconds,
        )

    def _cell(self, record: Record, column: str) -> str:
        return _cell(record, self._columns, column)

    def _text(self, record: Record, column: str) -> str:
        return self._cell(record, column).replace(LINE_BREAK, "\n").strip()

    def _performed(self, record: Record, name: str) -> PerformedSet:
        weight, in_row = self._weight(record)
        did, unplaced = done(self._counts(record))
        said, misfit = effort(self._cell(record, "rpe"))
        kind = self._cell(record, "set_type").casefold()
        odd_kind = (kind,) if kind and kind not in KINDS else ()
        return PerformedSet(
            did,
            load(
                self.units.mass(weight, in_row, record.line),
                self.book.exercise(name),
                name,
            ),
            KINDS.get(kind, SetKind.WORK),
            said,
            note="; ".join((*odd_kind, *unplaced, *misfit)),
        )

    def _weight(self, record: Record) -> tuple[float, Unit | None]:
        for column, unit in WEIGHTS.items():
            written = self._cell(record, column)
            if written:
                return amount(written, "the load"), unit
        return 0.0, None

    def _counts(self, record: Record) -> Counts:
        return Counts(
            reps=amount(self._cell(record, "reps"), "repetitions"),
            seconds=amount(self._cell(record, "duration_seconds"), "seconds"),
            metres=sum(
                metres * amount(self._cell(record, column), "the distance")
                for column, metres in METRES_IN.items()
            ),
        )


def _cell(record: Record, columns: Mapping[str, int], column: str) -> str:
    place = columns.get(column)
    return "" if place is None or place >= len(record.cells) else record.cells[place]


def _seconds_between(start: datetime, end: datetime | None) -> int | None:
    seconds = round((end - start).total_seconds()) if end else -1
    return seconds if 0 <= seconds <= MAX_SECONDS else None
