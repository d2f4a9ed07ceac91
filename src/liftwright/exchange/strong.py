"""Reads the CSV exports of Strong, in every layout and language it has had.

`read(path, unit=Unit.KG)` reads a file; `NAME`, `recognises` and `read_file` make this
module a reader.
"""

from datetime import datetime
from itertools import chain, islice
from pathlib import Path

from liftwright.catalog import resolve as resolve_in_catalog
from liftwright.domain.session import PerformedSet
from liftwright.domain.work import SetKind
from liftwright.errors import UnreadableFileError
from liftwright.exchange.cells import duration_s, number
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
from liftwright.exchange.strong_layouts import (
    METRES_IN,
    UNIT_NAMES,
    Column,
    Layout,
    layout_of,
)
from liftwright.quantities import Unit

NAME = "Strong CSV"

KINDS = {"W": SetKind.WARM_UP, "D": SetKind.DROP, "F": SetKind.AMRAP}
"""Marks in the place of a set's number; F, to failure, is as many as possible."""

REST_MARKS = frozenset({"rest timer", "temporizador de descanso"})
NOTE_MARK = "note"


def read(
    source: Path | str,
    *,
    unit: Unit | None = None,
    resolve: Resolve = resolve_in_catalog,
) -> ReadLog:
    """Return the sessions of an export of Strong.

    Args:
        source: A path, or the text of the file itself.
        unit: Unit of the loads, used where the file does not say it.
        resolve: Finds the exercise of a name.

    Raises:
        UnreadableFileError: If this is no export of Strong or it is damaged, or if it
            says no unit and none is given.
    """
    return read_file(LogFile.of(source), unit=unit, resolve=resolve)


def recognises(file: LogFile) -> bool:
    """Return whether the file looks like an export of Strong."""
    try:
        return layout_of(tuple(islice(records(file), SAMPLE_ROWS))) is not None
    except UnreadableFileError:
        return False


def read_file(file: LogFile, *, unit: Unit | None, resolve: Resolve) -> ReadLog:
    """Return the sessions of a file; see `read`."""
    found = records(file)
    sample = tuple(islice(found, SAMPLE_ROWS))
    layout = layout_of(sample)
    if layout is None:
        raise UnreadableFileError(
            f"{file.name} has not the columns of an export of Strong, such as Date,"
            " Exercise Name, Set Order, Weight, Reps. Export it again from the app."
        )
    reading = _Reading(
        layout=layout,
        order=date_order(layout.cell(row, Column.DATE) for row in sample),
        book=LogBook(resolve),
        units=LoadUnits(file.name, layout.unit, unit),
    )
    skipped = skipped_rows(chain(sample[layout.has_header :], found), reading.take)
    return finished(file, reading.book, skipped, reading.units.note())


class _Reading:
    """One file being read, row by row."""

    def __init__(
        self, *, layout: Layout, order: DateOrder, book: LogBook, units: LoadUnits
    ) -> None:
        self.book = book
        self.units = units
        self._layout = layout
        self._order = order

    def take(self, record: Record) -> None:
        """Put a row into the book; a row that cannot be taken raises `RowError`."""
        workout = self._workout(record)
        mark = self._cell(record, Column.ORDER)
        if self._is_rest(record, mark):
            rest_s = round(amount(self._cell(record, Column.SECONDS), "seconds"))
            self.book.add_rest(workout, rest_s, record.line)
            return
        name = self._cell(record, Column.EXERCISE)
        if not name:
            raise RowError("no exercise")
        if mark.casefold() != NOTE_MARK:
            place = Place(name, _set_number(mark))
            self.book.add(workout, place, self._performed(record, name, mark))
        written = self._cell(record, Column.DURATION)
        seconds = duration_s(written)
        unread = f"duration {written}" if written and seconds is None else ""
        self.book.add_notes(
            workout,
            block=self._cell(record, Column.NOTES),
            session=joined(self._cell(record, Column.WORKOUT_NOTES), unread),
            duration_s=seconds,
        )

    def _cell(self, record: Record, column: Column) -> str:
        return self._layout.cell(record, column)

    def _workout(self, record: Record) -> Workout:
        if len(record.cells) != self._layout.n_columns:
            raise RowError(
                f"{len(record.cells)} fields instead of {self._layout.n_columns}"
            )
        start = _start(self._cell(record, Column.DATE), self._order)
        title = self._cell(record, Column.TITLE)
        return Workout(start, title, self._cell(record, Column.NUMBER))

    def _is_rest(self, record: Record, mark: str) -> bool:
        word = mark.casefold()
        if word in REST_MARKS:
            return True
        is_known = number(mark) is not None or mark.upper() in KINDS or not mark
        if is_known or word == NOTE_MARK:
            return False
        counts = (self._cell(record, it) for it in (Column.WEIGHT, Column.REPS))
        is_empty = not any(number(cell) for cell in counts)
        return is_empty and bool(number(self._cell(record, Column.SECONDS)))

    def _performed(self, record: Record, name: str, mark: str) -> PerformedSet:
        in_row = UNIT_NAMES.get(self._cell(record, Column.WEIGHT_UNIT).casefold())
        weight = amount(self._cell(record, Column.WEIGHT), "the load")
        did, unplaced = done(self._counts(record))
        said, misfit = effort(self._cell(record, Column.RPE))
        kind = KINDS.get(mark.upper())
        odd_mark = (mark,) if not kind and mark and number(mark) is None else ()
        return PerformedSet(
            did,
            load(
                self.units.mass(weight, in_row, record.line),
                self.book.exercise(name),
                name,
            ),
            kind or SetKind.WORK,
            said,
            note="; ".join((*odd_mark, *unplaced, *misfit)),
        )

    def _counts(self, record: Record) -> Counts:
        written = self._cell(record, Column.DISTANCE)
        distance = amount(written, "the distance")
        unit = self._cell(record, Column.DISTANCE_UNIT).casefold()
        metres = METRES_IN.get(unit, self._layout.metres)
        is_placed = metres is not None or not distance
        return Counts(
            reps=amount(self._cell(record, Column.REPS), "repetitions"),
            seconds=amount(self._cell(record, Column.SECONDS), "seconds"),
            metres=distance * (metres or 0.0),
            unplaced="" if is_placed else written,
        )


def _start(cell: str, order: DateOrder) -> datetime:
    start = moment(cell, order)
    if start is None:
        raise RowError(f"{cell!r} is no date that can be read")
    return start


def _set_number(mark: str) -> int | None:
    written = number(mark)
    return None if written is None else int(written)
