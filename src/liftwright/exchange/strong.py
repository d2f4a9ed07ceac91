"""Reads the CSV exports of Strong, in every layout and language it has had.

`read(path, unit=Unit.KG)` reads a file; `NAME`, `KEY`, `recognises` and `read_file`
make this module a reader.
"""

from collections.abc import Sequence
from pathlib import Path

from liftwright.catalog import resolve as resolve_in_catalog
from liftwright.domain.session import PerformedSet
from liftwright.domain.work import SetKind
from liftwright.errors import UnreadableFileError
from liftwright.exchange.cells import duration_s, number
from liftwright.exchange.csv_text import sample
from liftwright.exchange.load_units import LoadUnits
from liftwright.exchange.log_book import LogBook, Workout, finished, joined
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.moments import DateOrder, date_order, start_of
from liftwright.exchange.reader import NO_ANSWERS, Answers, ReadLog, Resolve
from liftwright.exchange.rows import RowError
from liftwright.exchange.set_parts import Counts, amount, done, effort, load
from liftwright.exchange.set_table import SetRead, SetTable
from liftwright.exchange.strong_layouts import Column, Layout, layout_of
from liftwright.exchange.unit_from_plates import unit_of_columns
from liftwright.exchange.unit_names import METRES_IN, UNIT_NAMES
from liftwright.quantities import Unit

NAME = "Strong CSV"
KEY = "strong"

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
    return read_file(LogFile.of(source), resolve, Answers(unit=unit))


def recognises(file: LogFile) -> bool:
    """Return whether the file looks like an export of Strong."""
    try:
        return file.is_text and layout_of(sample(file)) is not None
    except UnreadableFileError:
        return False


def read_file(
    file: LogFile, resolve: Resolve, answers: Answers = NO_ANSWERS
) -> ReadLog:
    """Return the sessions of a file; see `read`."""
    first = sample(file)
    layout = layout_of(first)
    if layout is None:
        raise UnreadableFileError(
            f"{file.name} has not the columns of an export of Strong, such as Date,"
            " Exercise Name, Set Order, Weight, Reps. Export it again from the app."
        )
    book = LogBook(resolve)
    told = answers.unit or layout.unit
    inferred = None if told else _inferred(file, layout, book)
    table = _Table(
        layout=layout,
        order=date_order(layout.cell(row.cells, Column.DATE) for row in first),
        book=book,
        units=LoadUnits(file.name, layout.unit, answers.unit, inferred),
    )
    skipped = table.read(file, has_header=layout.has_header)
    return finished(file, book, skipped, table.units.note())


def _inferred(file: LogFile, layout: Layout, book: LogBook) -> Unit | None:
    name, weight = layout.columns[Column.EXERCISE], layout.columns.get(Column.WEIGHT)
    if weight is None or Column.WEIGHT_UNIT in layout.columns:
        return None
    return unit_of_columns(file, name, weight, book.exercise)


class _Table(SetTable):
    """One export being read, row by row."""

    def __init__(
        self, *, layout: Layout, order: DateOrder, book: LogBook, units: LoadUnits
    ) -> None:
        super().__init__(layout.shape(), book, units)
        self._layout = layout
        self._order = order

    def turn_to(self, cells: Sequence[str]) -> None:
        start = start_of(self._cell(cells, Column.DATE), self._order)
        title = self._cell(cells, Column.TITLE)
        written = self._cell(cells, Column.DURATION)
        seconds = duration_s(written)
        unread = f"duration {written}" if written and seconds is None else ""
        self.book.turn_to(
            Workout(start, title, self._cell(cells, Column.NUMBER)),
            note=joined(self._cell(cells, Column.WORKOUT_NOTES), unread),
            duration_s=seconds,
        )

    def understood(self, cells: Sequence[str], line: int) -> SetRead | None:
        mark = self._cell(cells, Column.ORDER)
        if self._is_rest(cells, mark):
            rest_s = round(amount(self._cell(cells, Column.SECONDS), "seconds"))
            self.book.add_rest(rest_s, line)
            return None
        name = self._cell(cells, Column.EXERCISE)
        if not name:
            raise RowError("no exercise")
        if mark.casefold() == NOTE_MARK:
            self.book.add_note(self._cell(cells, Column.NOTES))
            return None
        return self._performed(cells, name, line)

    def _cell(self, cells: Sequence[str], column: Column) -> str:
        return self._layout.cell(cells, column)

    def _is_rest(self, cells: Sequence[str], mark: str) -> bool:
        word = mark.casefold()
        if word in REST_MARKS:
            return True
        is_known = number(mark) is not None or mark.upper() in KINDS or not mark
        if is_known or word == NOTE_MARK:
            return False
        counts = (self._cell(cells, it) for it in (Column.WEIGHT, Column.REPS))
        is_empty = not any(number(cell) for cell in counts)
        return is_empty and bool(number(self._cell(cells, Column.SECONDS)))

    def _performed(self, cells: Sequence[str], name: str, line: int) -> SetRead:
        mark = self._cell(cells, Column.ORDER)
        in_row = UNIT_NAMES.get(self._cell(cells, Column.WEIGHT_UNIT).casefold())
        weight = amount(self._cell(cells, Column.WEIGHT), "the load")
        did, unplaced = done(self._counts(cells))
        said, misfit = effort(self._cell(cells, Column.RPE))
        kind = KINDS.get(mark.upper())
        odd_mark = (mark,) if not kind and mark and number(mark) is None else ()
        mass, source = self.units.mass(weight, in_row, line)
        performed = PerformedSet(
            did,
            load(mass, self.book.exercise(name), name),
            kind or SetKind.WORK,
            said,
            note="; ".join((*odd_mark, *unplaced, *misfit)),
        )
        return SetRead(name, performed, source)

    def _counts(self, cells: Sequence[str]) -> Counts:
        written = self._cell(cells, Column.DISTANCE)
        distance = amount(written, "the distance")
        unit = self._cell(cells, Column.DISTANCE_UNIT).casefold()
        metres = METRES_IN.get(unit, self._layout.metres)
        is_placed = metres is not None or not distance
        return Counts(
            reps=amount(self._cell(cells, Column.REPS), "repetitions"),
            seconds=amount(self._cell(cells, Column.SECONDS), "seconds"),
            metres=distance * (metres or 0.0),
            unplaced="" if is_placed else written,
        )
