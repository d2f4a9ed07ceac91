"""Reads tables with a set a row: what repeats from row to row is understood once.

A lifter does the same sets again and again, so a log of a hundred thousand rows holds a
few thousand different ones. A reader of such a table says which columns a workout and a
set are told by, and is asked about each of them when it comes up for the first time.
"""

import csv
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter

from liftwright.domain.session import MAX_SETS_A_BLOCK, PerformedSet
from liftwright.exchange.cells import number
from liftwright.exchange.csv_text import CsvReader, csv_reader, line_of, locate_damage
from liftwright.exchange.load_units import LoadUnits
from liftwright.exchange.log_book import BlockDraft, LogBook
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.params import SETS_KEPT
from liftwright.exchange.reader import SkippedRow
from liftwright.exchange.rows import RowError

NOWHERE = -1


@dataclass(frozen=True, slots=True)
class TableShape:
    """Which columns tell what, each by its place from 0.

    Args:
        n_columns: How many cells a row has.
        workout: Columns that tell a workout from the next and say what it was.
        set: Columns that say all about a set but its number and notes.
        number: Column of the set's number; -1 for none.
        superset: Column of its superset; -1 for none.
        note: Column of the note on its exercise; -1 for none.
    """

    n_columns: int
    workout: Sequence[int]
    set: Sequence[int]
    number: int = NOWHERE
    superset: int = NOWHERE
    note: int = NOWHERE


@dataclass(slots=True)
class SetRead:
    """A set as understood.

    Args:
        name: Name of its exercise as written.
        performed: The set.
        unit_source: How the unit of its load is known; empty without a load.
        n_rows: Rows that hold this set.
    """

    name: str
    performed: PerformedSet
    unit_source: str
    n_rows: int = 0


class SetTable(ABC):
    """One table being read, row by row."""

    def __init__(self, shape: TableShape, book: LogBook, units: LoadUnits) -> None:
        self.book = book
        self.units = units
        self._shape = shape
        self._plain: dict[tuple[str, ...], SetRead] = {}
        self._orders: dict[str, tuple[int | None, dict[tuple[str, ...], SetRead]]] = {}
        self._counted: list[SetRead] = []

    @abstractmethod
    def turn_to(self, cells: Sequence[str]) -> None:
        """Turn the book to the workout of a row, or raise `RowError`."""

    @abstractmethod
    def understood(self, cells: Sequence[str], line: int) -> SetRead | None:
        """Return the set of a row; `None` where the row is none but was dealt with."""

    def mended(self, cells: list[str]) -> list[str]:
        """Return a row with too many or too few cells as it was meant."""
        raise RowError(f"{len(cells)} fields instead of {self._shape.n_columns}")

    def text_of(self, cell: str) -> str:
        """Return the text of a note."""
        return cell.strip()

    def read(self, file: LogFile, *, has_header: bool = True) -> list[SkippedRow]:
        """Put every row of a file into the book, and return those not taken.

        Args:
            file: The file.
            has_header: Whether its first record is none of the rows.

        Raises:
            UnreadableFileError: If the file is damaged.
        """
        found = csv_reader(file.text)
        skipped: list[SkippedRow] = []
        try:
            while has_header and not any(cell.strip() for cell in next(found, ["-"])):
                continue
            for cells in self._refused(found):
                if any(cell.strip() for cell in cells[0]):
                    line = line_of(found, cells[0])
                    skipped.append(SkippedRow(line, cells[1]))
        except csv.Error:
            locate_damage(file)
        for each in self._counted:
            self.units.count(each.unit_source, each.n_rows)
        return skipped

    def _refused(self, found: CsvReader) -> Iterator[tuple[list[str], str]]:  # noqa: C901 - one loop, see below
        """Take every row, and yield those that cannot be taken with the reason.

        This is the one loop that a log of a lifetime goes through row by row: names
        are local and steps are spelled out here because each costs a tenth of a row.
        """
        shape, book, orders = self._shape, self.book, self._orders
        n_columns, order_at = shape.n_columns, shape.number
        superset_at, note_at = shape.superset, shape.note
        workout_in, set_in = _picker(shape.workout), _picker(shape.set)
        turned_to: tuple[str, ...] | None = None
        order = superset = ""
        block: BlockDraft | None = None
        for row in found:
            cells = row
            try:
                if len(cells) != n_columns:
                    cells = self.mended(cells)
                workout = workout_in(cells)
                if workout != turned_to:
                    self.turn_to([cell.strip() for cell in cells])
                    turned_to, block = workout, None
                if order_at >= 0:
                    order = cells[order_at]
                number, sets = orders.get(order) or self._ordered(order)
                told_by = set_in(cells)
                read = sets.get(told_by)
                if read is None:
                    read = self._new_set(cells, line_of(found, cells))
                    if read is None:
                        block = None
                        continue
                    if len(sets) >= SETS_KEPT:
                        sets.clear()
                    sets[told_by] = read
                if superset_at >= 0:
                    superset = cells[superset_at]
                if (
                    block is not None
                    and number is not None
                    and block.number is not None
                    and number > block.number
                    and read.name == block.name
                    and superset == block.superset
                    and len(block.sets) < MAX_SETS_A_BLOCK
                ):
                    block.number = number
                    block.sets.append(read.performed)
                else:
                    block = book.add(read.name, read.performed, number, superset)
                read.n_rows += 1
                if note_at >= 0 and cells[note_at]:
                    book.add_note(self.text_of(cells[note_at]))
            except (RowError, ValueError) as error:
                yield row, str(error)

    def _new_set(self, cells: list[str], line: int) -> SetRead | None:
        read = self.understood([cell.strip() for cell in cells], line)
        if read is not None:
            self._counted.append(read)
        return read

    def _ordered(self, order: str) -> tuple[int | None, dict[tuple[str, ...], SetRead]]:
        """Return the number a cell says, and the sets known for cells such as it."""
        written = number(order.strip())
        is_plain = written is not None or not order.strip()
        found = (
            None if written is None else int(written),
            self._plain if is_plain else {},
        )
        self._orders[order] = found
        return found


def _picker(places: Sequence[int]) -> Callable[[Sequence[str]], tuple[str, ...]]:
    if len(places) > 1:
        pick: Callable[[Sequence[str]], tuple[str, ...]] = itemgetter(*places)
        return pick
    return lambda cells: tuple(cells[place] for place in places)
