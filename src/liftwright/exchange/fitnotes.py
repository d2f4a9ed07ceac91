"""Reads the CSV exports of FitNotes, of Android old and new and of the iPhone."""

from collections.abc import Sequence

from liftwright.domain.session import PerformedSet
from liftwright.exchange.cells import duration_s, is_number_or_blank
from liftwright.exchange.columns import Columns
from liftwright.exchange.csv_text import header_of, sample
from liftwright.exchange.load_units import LoadUnits
from liftwright.exchange.log_book import LogBook, Workout, finished
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.moments import DateOrder, date_order, start_of
from liftwright.exchange.reader import NO_ANSWERS, Answers, ReadLog, Resolve
from liftwright.exchange.rows import RowError
from liftwright.exchange.set_parts import Counts, amount, done, load
from liftwright.exchange.set_table import NOWHERE, SetRead, SetTable, TableShape
from liftwright.exchange.unit_names import (
    METRES_IN,
    POUNDS_IN_A_STONE,
    STONE,
    UNIT_NAMES,
)
from liftwright.quantities import Unit

NAME = "FitNotes CSV"
KEY = "fitnotes"

NEEDED = frozenset({"date", "exercise", "category", "reps", "time"})
WEIGHTS = {
    "weight": None,
    "weight (kg)": Unit.KG,
    "weight (kgs)": Unit.KG,
    "weight (lbs)": Unit.LB,
    "weight (lb)": Unit.LB,
}
NUMBERS = (*WEIGHTS, "reps", "distance")
TEXTS = ("comment", "notes")


def recognises(file: LogFile) -> bool:
    """Return whether the file looks like an export of FitNotes."""
    return set(header_of(file)) >= NEEDED


def read_file(
    file: LogFile, resolve: Resolve, answers: Answers = NO_ANSWERS
) -> ReadLog:
    """Return the sessions of a file; one for each day, as the app says no more.

    Args:
        file: The log.
        resolve: Finds the exercise of a name.
        answers: The unit is used where the file does not say it.

    Raises:
        UnreadableFileError: If the file is damaged, or says no unit and none is given.
    """
    columns = Columns.of(file, NEEDED, "an export of FitNotes")
    units = {unit for name, unit in WEIGHTS.items() if name in columns.names}
    in_header = units.pop() if len(units) == 1 else None
    date = columns.place("date")
    dates = (it.cells[date] for it in sample(file)[1:] if date < len(it.cells))
    table = _Table(
        columns,
        date_order(dates),
        LogBook(resolve),
        LoadUnits(file.name, in_header, answers.unit),
    )
    skipped = table.read(file)
    return finished(file, table.book, skipped, table.units.note())


class _Table(SetTable):
    """One export being read, row by row."""

    def __init__(
        self, columns: Columns, order: DateOrder, book: LogBook, units: LoadUnits
    ) -> None:
        date = columns.place("date")
        rest = [place for place in range(len(columns.names)) if place != date]
        shape = TableShape(len(columns.names), workout=(date,), set=rest)
        super().__init__(shape, book, units)
        self._columns = columns
        self._order = order

    def mended(self, cells: list[str]) -> list[str]:
        """Return a row whose name or comment has commas and no quotes around it."""
        n_over = len(cells) - len(self._columns.names)
        name = self._columns.place("exercise")
        text = max(self._columns.place(it) for it in TEXTS)
        for in_name in range(n_over, -1, -1):
            in_text = n_over - in_name
            if in_text and text == NOWHERE:
                continue
            mended = _one_cell(cells, name, in_name)
            mended = _one_cell(mended, text, in_text) if in_text else mended
            if self._has_numbers_in_place(mended):
                return mended
        return super().mended(cells)

    def _has_numbers_in_place(self, cells: Sequence[str]) -> bool:
        places = self._columns.places(NUMBERS)
        unit = self._columns.cell(cells, "weight unit").strip().casefold()
        is_unit = not unit or unit in UNIT_NAMES or unit in STONE
        return is_unit and all(is_number_or_blank(cells[it].strip()) for it in places)

    def turn_to(self, cells: Sequence[str]) -> None:
        day = start_of(self._columns.cell(cells, "date"), self._order)
        midnight = day.replace(hour=0, minute=0, second=0)
        self.book.turn_to(Workout(midnight, "", has_time=False))

    def understood(self, cells: Sequence[str], line: int) -> SetRead:
        name = self._columns.cell(cells, "exercise")
        if not name:
            raise RowError("no exercise")
        exercise = self.book.exercise(name)
        weight, in_row, as_written = self._weight(cells)
        did, unplaced = done(self._counts(cells))
        mass, source = self.units.mass(weight, in_row, line)
        category = self._columns.cell(cells, "category")
        unknown = (f"category {category}",) if category and not exercise else ()
        said = [self._columns.cell(cells, it) for it in TEXTS]
        return SetRead(
            name,
            PerformedSet(
                did,
                load(mass, exercise, name),
                note="; ".join((*filter(None, said), *as_written, *unplaced, *unknown)),
            ),
            source,
        )

    def _weight(
        self, cells: Sequence[str]
    ) -> tuple[float, Unit | None, tuple[str, ...]]:
        for column, unit in WEIGHTS.items():
            written = self._columns.cell(cells, column)
            if not amount(written, "the load"):
                continue
            word = self._columns.cell(cells, "weight unit").casefold()
            number = amount(written, "the load")
            if word in STONE:
                as_written = (f"{written} {word} as written",)
                return number * POUNDS_IN_A_STONE, Unit.LB, as_written
            return number, UNIT_NAMES.get(word, unit), ()
        return 0.0, None, ()

    def _counts(self, cells: Sequence[str]) -> Counts:
        written = self._columns.cell(cells, "distance")
        distance = amount(written, "the distance")
        unit = self._columns.cell(cells, "distance unit").casefold()
        metres = METRES_IN.get(unit)
        time = self._columns.cell(cells, "time")
        seconds = duration_s(time)
        if time and seconds is None:
            raise RowError(f"the time is {time!r}, which is no span of time")
        return Counts(
            reps=amount(self._columns.cell(cells, "reps"), "repetitions"),
            seconds=seconds or 0,
            metres=distance * (metres or 0.0),
            unplaced=f"{written} {unit}" if distance and metres is None else "",
        )


def _one_cell(cells: list[str], place: int, n_more: int) -> list[str]:
    """Return a row with a cell and those behind it as one."""
    end = place + n_more + 1
    return [*cells[:place], ",".join(cells[place:end]), *cells[end:]]
