"""Reads the CSV exports of Hevy, from the app in any language and from the web.

`read(path)` reads a file; `NAME`, `KEY`, `recognises` and `read_file` make this module
a reader.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from liftwright.catalog import resolve as resolve_in_catalog
from liftwright.domain.bounds import MAX_SECONDS
from liftwright.domain.session import PerformedSet
from liftwright.domain.work import SetKind
from liftwright.errors import UnreadableFileError
from liftwright.exchange.csv_text import header_of, sample
from liftwright.exchange.load_units import LoadUnits
from liftwright.exchange.log_book import LogBook, Workout, finished, joined
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.moments import DateOrder, date_order, moment, start_of
from liftwright.exchange.reader import NO_ANSWERS, Answers, ReadLog, Resolve
from liftwright.exchange.rows import RowError
from liftwright.exchange.set_parts import Counts, amount, done, effort, load
from liftwright.exchange.set_table import NOWHERE, SetRead, SetTable, TableShape
from liftwright.quantities import Unit

NAME = "Hevy CSV"
KEY = "hevy"

NEEDED = frozenset({"start_time", "exercise_title", "set_index", "reps"})
OF_THE_WORKOUT = ("title", "start_time", "end_time", "description")
OF_THE_SET = (
    "exercise_title",
    "set_type",
    "weight_kg",
    "weight_lbs",
    "reps",
    "distance_km",
    "distance_miles",
    "duration_seconds",
    "rpe",
)
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
    return read_file(LogFile.of(source), resolve, Answers(unit=unit))


def recognises(file: LogFile) -> bool:
    """Return whether the file looks like an export of Hevy."""
    return set(header_of(file)) >= NEEDED


def read_file(
    file: LogFile, resolve: Resolve, answers: Answers = NO_ANSWERS
) -> ReadLog:
    """Return the sessions of a file; see `read`."""
    header = header_of(file)
    columns = {name: place for place, name in enumerate(header)}
    if not columns.keys() >= NEEDED:
        raise UnreadableFileError(
            f"{file.name} has not the columns of an export of Hevy:"
            f" {', '.join(sorted(NEEDED - columns.keys()))} not found. Export it again"
            " from the app."
        )
    in_header = {unit for name, unit in WEIGHTS.items() if name in columns}
    one = in_header.pop() if len(in_header) == 1 else None
    start = columns["start_time"]
    table = _Table(
        shape=_shape(columns, len(header)),
        columns=columns,
        order=date_order(
            row.cells[start] for row in sample(file)[1:] if start < len(row.cells)
        ),
        book=LogBook(resolve),
        units=LoadUnits(file.name, one, answers.unit),
    )
    skipped = table.read(file)
    return finished(file, table.book, skipped, table.units.note())


def _shape(columns: Mapping[str, int], n_columns: int) -> TableShape:
    return TableShape(
        n_columns,
        workout=tuple(columns[it] for it in OF_THE_WORKOUT if it in columns),
        set=tuple(columns[it] for it in OF_THE_SET if it in columns),
        number=columns["set_index"],
        superset=columns.get("superset_id", NOWHERE),
        note=columns.get("exercise_notes", NOWHERE),
    )


class _Table(SetTable):
    """One export being read, row by row."""

    def __init__(
        self,
        *,
        shape: TableShape,
        columns: Mapping[str, int],
        order: DateOrder,
        book: LogBook,
        units: LoadUnits,
    ) -> None:
        super().__init__(shape, book, units)
        self._columns = columns
        self._order = order

    def turn_to(self, cells: Sequence[str]) -> None:
        start = start_of(self._cell(cells, "start_time"), self._order)
        ended = self._cell(cells, "end_time")
        seconds = _seconds_between(start, moment(ended, self._order))
        unread = f"ended {ended}" if ended and seconds is None else ""
        self.book.turn_to(
            Workout(start, self._cell(cells, "title"), ended),
            note=joined(self.text_of(self._cell(cells, "description")), unread),
            duration_s=seconds,
        )

    def text_of(self, cell: str) -> str:
        return cell.replace(LINE_BREAK, "\n").strip()

    def understood(self, cells: Sequence[str], line: int) -> SetRead:
        name = self._cell(cells, "exercise_title")
        if not name:
            raise RowError("no exercise")
        weight, in_row = self._weight(cells)
        did, unplaced = done(self._counts(cells))
        said, misfit = effort(self._cell(cells, "rpe"))
        kind = self._cell(cells, "set_type").casefold()
        odd_kind = (kind,) if kind and kind not in KINDS else ()
        mass, source = self.units.mass(weight, in_row, line)
        performed = PerformedSet(
            did,
            load(mass, self.book.exercise(name), name),
            KINDS.get(kind, SetKind.WORK),
            said,
            note="; ".join((*odd_kind, *unplaced, *misfit)),
        )
        return SetRead(name, performed, source)

    def _cell(self, cells: Sequence[str], column: str) -> str:
        place = self._columns.get(column)
        return "" if place is None else cells[place]

    def _weight(self, cells: Sequence[str]) -> tuple[float, Unit | None]:
        for column, unit in WEIGHTS.items():
            written = self._cell(cells, column)
            if written:
                return amount(written, "the load"), unit
        return 0.0, None

    def _counts(self, cells: Sequence[str]) -> Counts:
        return Counts(
            reps=amount(self._cell(cells, "reps"), "repetitions"),
            seconds=amount(self._cell(cells, "duration_seconds"), "seconds"),
            metres=sum(
                metres * amount(self._cell(cells, column), "the distance")
                for column, metres in METRES_IN.items()
            ),
        )


def _seconds_between(start: datetime, end: datetime | None) -> int | None:
    seconds = round((end - start).total_seconds()) if end else -1
    return seconds if 0 <= seconds <= MAX_SECONDS else None
