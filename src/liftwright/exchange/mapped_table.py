"""Reads any table with a set a row whose columns somebody says the meaning of."""

from collections.abc import Sequence
from datetime import date

from liftwright.domain.session import PerformedSet
from liftwright.domain.work import SetKind
from liftwright.errors import FieldError, UnreadableFileError
from liftwright.exchange.cells import bounded, duration_s
from liftwright.exchange.columns import Columns
from liftwright.exchange.csv_text import header_of, sample
from liftwright.exchange.load_units import LoadUnits
from liftwright.exchange.log_book import LogBook, Workout, finished
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.mapping import Mapping
from liftwright.exchange.mapping_file import NEEDED, guessed_mapping
from liftwright.exchange.moments import DateOrder, date_order, has_clock, start_of
from liftwright.exchange.reader import NO_ANSWERS, Answers, ReadLog, Resolve
from liftwright.exchange.rows import RowError
from liftwright.exchange.set_parts import Counts, amount, done, effort, load, reserve
from liftwright.exchange.set_table import SetRead, SetTable, TableShape
from liftwright.exchange.unit_from_plates import unit_of_columns
from liftwright.exchange.unit_names import METRES_IN, UNIT_NAMES
from liftwright.quantities import Effort, Unit

NAME = "table with a mapping"
KEY = "table"

ON_PLATES = ("exercise", "load")
KINDS = {
    "warmup": SetKind.WARM_UP,
    "warm-up": SetKind.WARM_UP,
    "w": SetKind.WARM_UP,
    "drop": SetKind.DROP,
    "dropset": SetKind.DROP,
    "failure": SetKind.AMRAP,
    "amrap": SetKind.AMRAP,
    "normal": SetKind.WORK,
    "working": SetKind.WORK,
}


def recognises(file: LogFile) -> bool:
    """Return whether the headers of a table say clearly what its columns hold."""
    return guessed_mapping(header_of(file)) is not None


def read_file(
    file: LogFile, resolve: Resolve, answers: Answers = NO_ANSWERS
) -> ReadLog:
    """Return the sessions of a table.

    Args:
        file: The table.
        resolve: Finds the exercise of a name.
        answers: The mapping; without one it is guessed from the headers.

    Raises:
        UnreadableFileError: If the file is damaged, or its columns are not known.
        FieldError: If the mapping names a column that the table has not.
    """
    mapping = answers.mapping or guessed_mapping(header_of(file))
    if mapping is None:
        raise UnreadableFileError(
            f"{file.name}: its columns do not say what they hold. Say it with --mapping"
            " FILE; docs/reference/formats.md shows one."
        )
    columns = _columns(file, mapping)
    told = answers.unit or mapping.unit
    book = LogBook(resolve)
    inferred = None if told else _inferred(file, columns, mapping, book)
    table = _Table(
        columns,
        mapping,
        _order(file, columns, mapping),
        book,
        LoadUnits(file.name, mapping.unit, told, inferred),
    )
    skipped = table.read(file)
    said = ", ".join(f"{field} = {name}" for field, name in mapping.columns.items())
    notes = () if answers.mapping else (f"Read as a table: {said}.",)
    return finished(file, table.book, skipped, table.units.note(), notes)


def _columns(file: LogFile, mapping: Mapping) -> Columns:
    names = header_of(file)
    for field in NEEDED:
        if field not in mapping.columns and field != "reps":
            raise FieldError(f"columns.{field}", "nothing", "the header of a column")
    for field, name in mapping.columns.items():
        if name.casefold() not in names:
            raise FieldError(f"columns.{field}", name, ", ".join(names))
    return Columns(names)


def _inferred(
    file: LogFile, columns: Columns, mapping: Mapping, book: LogBook
) -> Unit | None:
    if "load" not in mapping.columns or "load_unit" in mapping.columns:
        return None
    name, load = (columns.place(mapping.columns[it].casefold()) for it in ON_PLATES)
    return unit_of_columns(file, name, load, book.exercise)


def _order(file: LogFile, columns: Columns, mapping: Mapping) -> DateOrder:
    if mapping.is_day_first is not None:
        return DateOrder.DAY_FIRST if mapping.is_day_first else DateOrder.MONTH_FIRST
    place = columns.place(mapping.columns["date"].casefold())
    rows = sample(file)[1:]
    return date_order(row.cells[place] for row in rows if place < len(row.cells))


class _Table(SetTable):
    """One table being read, row by row."""

    def __init__(
        self,
        columns: Columns,
        mapping: Mapping,
        order: DateOrder,
        book: LogBook,
        units: LoadUnits,
    ) -> None:
        self._places = {
            field: columns.place(name.casefold())
            for field, name in mapping.columns.items()
        }
        workout = [self._places[it] for it in ("date", "workout") if it in self._places]
        apart = {*workout, self._places.get("number"), self._places.get("superset")}
        super().__init__(
            TableShape(
                len(columns.names),
                workout=workout,
                set=[it for it in range(len(columns.names)) if it not in apart],
                number=self._places.get("number", -1),
                superset=self._places.get("superset", -1),
            ),
            book,
            units,
        )
        self._columns = columns
        self._mapping = mapping
        self._order = order
        self._begun: dict[tuple[date, str], Workout] = {}
        self._unmapped = sorted(
            set(range(len(columns.names))) - set(self._places.values())
        )

    def turn_to(self, cells: Sequence[str]) -> None:
        """Turn to the workout of a row; what began it is the start, as rows have times.

        Rows of one day that name no workout are one.
        """
        written = self._cell(cells, "date")
        start = start_of(written, self._order)
        said = self._cell(cells, "workout")
        title = "" if said.isdecimal() else said
        workout = Workout(start, title, said, has_time=has_clock(written))
        self.book.turn_to(self._begun.setdefault((start.date(), said), workout))

    def understood(self, cells: Sequence[str], line: int) -> SetRead:
        name = self._cell(cells, "exercise")
        if not name:
            raise RowError("no exercise")
        in_row = UNIT_NAMES.get(self._cell(cells, "load_unit").casefold())
        weight = amount(self._cell(cells, "load"), "the load")
        did, unplaced = done(self._counts(cells))
        said, misfit = self._effort(cells)
        mass, source = self.units.mass(weight, in_row, line)
        written = self._cell(cells, "kind").casefold()
        kind = self._kind(written)
        odd = (written,) if written and kind is None else ()
        words = (self._cell(cells, "note"), *odd, *unplaced, *misfit)
        performed = PerformedSet(
            did,
            load(mass, self.book.exercise(name), name),
            kind or SetKind.WORK,
            said,
            note="; ".join(filter(None, (*words, *self._rest(cells)))),
        )
        return SetRead(name, performed, source)

    def _cell(self, cells: Sequence[str], field: str) -> str:
        return cells[self._places[field]] if field in self._places else ""

    def _kind(self, written: str) -> SetKind | None:
        if written in self._mapping.kinds:
            return SetKind(self._mapping.kinds[written])
        return KINDS.get(written)

    def _effort(self, cells: Sequence[str]) -> tuple[Effort | None, tuple[str, ...]]:
        rpe = self._cell(cells, "rpe")
        return effort(rpe) if rpe else reserve(self._cell(cells, "rir"))

    def _counts(self, cells: Sequence[str]) -> Counts:
        written = self._cell(cells, "distance")
        distance = amount(written, "the distance")
        unit = self._cell(cells, "distance_unit") or self._mapping.distance_unit
        metres = METRES_IN.get(unit.casefold())
        time = self._cell(cells, "seconds")
        seconds = bounded(time) if time else 0
        if seconds is None:
            seconds = duration_s(time)
        if seconds is None:
            raise RowError(f"the time is {time!r}, which is no span of time")
        return Counts(
            reps=amount(self._cell(cells, "reps"), "repetitions"),
            seconds=seconds,
            metres=distance * (metres or 0.0),
            unplaced=written if distance and metres is None else "",
        )

    def _rest(self, cells: Sequence[str]) -> list[str]:
        """Return what the columns say that nothing is mapped to."""
        return [
            f"{self._columns.names[place]} {cells[place]}"
            for place in self._unmapped
            if cells[place]
        ]
