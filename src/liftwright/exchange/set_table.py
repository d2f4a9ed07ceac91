"""Reads tables with a set a row: what repeats from row to row is understood once.

A lifter does the same sets again and again, so a log of a hundred thousand rows holds a
few thousand different ones. A reader of such a table says which columns a workout and a
set are told by, and is asked about each of them when it comes up for the first time.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter

from liftwright.domain.session import PerformedSet
from liftwright.exchange.cells import number
from liftwright.exchange.load_units import LoadUnits
from liftwright.exchange.log_book import LogBook
from liftwright.exchange.params import SETS_KEPT
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


@dataclass(frozen=True, slots=True)
class SetRead:
    """A set as understood.

    Args:
        name: Name of its exercise as written.
        performed: The set.
        unit_source: How the unit of its load is known; empty without a load.
    """

    name: str
    performed: PerformedSet
    unit_source: str


class SetTable(ABC):
    """One table being read, row by row."""

    def __init__(self, shape: TableShape, book: LogBook, units: LoadUnits) -> None:
        self.book = book
        self.units = units
        self._shape = shape
        self._workout_in = _picker(shape.workout)
        self._set_in = _picker(shape.set)
        self._turned_to: tuple[str, ...] | None = None
        self._plain: dict[tuple[str, ...], SetRead] = {}
        self._orders: dict[str, tuple[int | None, dict[tuple[str, ...], SetRead]]] = {}

    @abstractmethod
    def turn_to(self, cells: Sequence[str]) -> None:
        """Turn the book to the workout of a row, or raise `RowError`."""

    @abstractmethod
    def understood(self, cells: Sequence[str], line: int) -> SetRead | None:
        """Return the set of a row; `None` where the row is none but was dealt with."""

    def mended(self, cells: list[str]) -> list[str]:
        """Return a row with too many or too few cells as it was meant."""
        raise RowError(f"{len(cells)} fields instead of {self._shape.n_columns}")

    def take(self, line: int, cells: list[str]) -> None:
        """Put a row into the book; a row that cannot be taken raises `RowError`."""
        shape = self._shape
        if len(cells) != shape.n_columns:
            cells = self.mended(cells)
        workout = self._workout_in(cells)
        if workout != self._turned_to:
            self.turn_to([cell.strip() for cell in cells])
            self._turned_to = workout
        order = cells[shape.number] if shape.number >= 0 else ""
        set_number, sets = self._orders.get(order) or self._ordered(order)
        told_by = self._set_in(cells)
        read = sets.get(told_by)
        if read is None:
            read = self.understood([cell.strip() for cell in cells], line)
            if read is None:
                return
            if len(sets) >= SETS_KEPT:
                sets.clear()
            sets[told_by] = read
        superset = cells[shape.superset] if shape.superset >= 0 else ""
        self.book.add(read.name, read.performed, set_number, superset)
        self.units.count(read.unit_source)
        if shape.note >= 0 and cells[shape.note]:
            self.book.add_note(self.text_of(cells[shape.note]))

    def text_of(self, cell: str) -> str:
        """Return the text of a note."""
        return cell.strip()

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
