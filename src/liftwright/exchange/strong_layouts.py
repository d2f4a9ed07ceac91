"""The column layouts of Strong's exports, and how a file tells which one it has.

Strong translates its headers but never moves a column, so a header that is not known is
read by how many columns there are and what their cells look like.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from liftwright.exchange.cells import duration_s, is_number_or_blank, number
from liftwright.exchange.csv_text import Record
from liftwright.exchange.moments import DateOrder, moment
from liftwright.exchange.params import MATCH_SHARE
from liftwright.exchange.set_table import NOWHERE, TableShape
from liftwright.exchange.unit_names import METRES_IN, UNIT_NAMES
from liftwright.quantities import Unit

Word = TypeVar("Word")


class Column(StrEnum):
    """What a column of a Strong export holds."""

    NUMBER = "workout #"
    DATE = "date"
    TITLE = "workout name"
    DURATION = "duration"
    EXERCISE = "exercise name"
    ORDER = "set order"
    WEIGHT = "weight"
    WEIGHT_UNIT = "weight unit"
    REPS = "reps"
    RPE = "rpe"
    DISTANCE = "distance"
    DISTANCE_UNIT = "distance unit"
    SECONDS = "seconds"
    NOTES = "notes"
    WORKOUT_NOTES = "workout notes"


LETTERS = {
    "#": Column.NUMBER,
    "d": Column.DATE,
    "t": Column.TITLE,
    "l": Column.DURATION,
    "e": Column.EXERCISE,
    "o": Column.ORDER,
    "w": Column.WEIGHT,
    "u": Column.WEIGHT_UNIT,
    "r": Column.REPS,
    "p": Column.RPE,
    "m": Column.DISTANCE,
    "v": Column.DISTANCE_UNIT,
    "s": Column.SECONDS,
    "n": Column.NOTES,
    "x": Column.WORKOUT_NOTES,
}
LAYOUTS = (
    "dtleowrmsnxp",  # 2020 to 2023, with notes
    "dtleowrmsp",  # 2023 and later, without notes
    "dteowrmsnx",  # 2019, no duration
    "dteowrmsn",  # 2017, the unit is the name of the load column
    "dteowurpmvsnx",  # Android
    "dteowurpmvsnxl",  # Android, duration last
    "#dtleowrpmsnx",  # 2024 and later
    "#dtleowurpmsnx",  # the same with a unit on each row
)
"""Known orders of the columns, one letter a column."""

OTHER_NAMES = {
    Column.DATE: "日期 fecha datum data",
    Column.TITLE: "锻炼名称 nombre_de_entrenamiento",
    Column.DURATION: "时长 duración workout_duration",
    Column.EXERCISE: "运动名称 nombre_del_ejercicio exercise menu",
    Column.ORDER: "设置顺序 orden_de_la_serie",
    Column.WEIGHT: "重量 peso kg kgs lb lbs",
    Column.REPS: "次 rep. repeticiones",
    Column.DISTANCE: "距离 distancia km mi miles",
    Column.SECONDS: "秒 segundos",
    Column.NOTES: "备注 notas",
    Column.WORKOUT_NOTES: "锻炼备注 notas_del_entrenamiento",
}
OF_THE_WORKOUT = (
    Column.DATE,
    Column.TITLE,
    Column.NUMBER,
    Column.DURATION,
    Column.WORKOUT_NOTES,
)
OF_THE_SET = (
    Column.EXERCISE,
    Column.WEIGHT,
    Column.WEIGHT_UNIT,
    Column.REPS,
    Column.RPE,
    Column.DISTANCE,
    Column.DISTANCE_UNIT,
    Column.SECONDS,
)
NEEDED = frozenset({Column.DATE, Column.EXERCISE, Column.ORDER, Column.REPS})

BRACKETS = re.compile(r"\s*\(([^)]*)\)")


@dataclass(frozen=True, slots=True)
class Layout:
    """Where each column stands, and the units that the header says.

    Args:
        columns: Position of each column, from 0.
        n_columns: How many columns a row has.
        has_header: Whether the first record is a header.
        unit: Unit of the loads, where the header says it.
        metres: Metres in one unit of distance, where the header says it.
    """

    columns: dict[Column, int]
    n_columns: int
    has_header: bool
    unit: Unit | None = None
    metres: float | None = None

    def cell(self, cells: Sequence[str], column: Column) -> str:
        """Return a cell of a row; empty where the layout has no such column."""
        place = self.columns.get(column)
        return "" if place is None or place >= len(cells) else cells[place]

    def shape(self) -> TableShape:
        """Return which columns tell a workout, and which a set."""
        return TableShape(
            self.n_columns,
            workout=self._places(OF_THE_WORKOUT),
            set=self._places(OF_THE_SET),
            number=self.columns.get(Column.ORDER, NOWHERE),
            note=self.columns.get(Column.NOTES, NOWHERE),
        )

    def _places(self, columns: Iterable[Column]) -> tuple[int, ...]:
        return tuple(self.columns[it] for it in columns if it in self.columns)


def layout_of(sample: Sequence[Record]) -> Layout | None:
    """Return the layout of a file; `None` when it is no export of Strong.

    Args:
        sample: The first records of the file, header included where there is one.
    """
    if not sample:
        return None
    first = sample[0].cells
    has_header = not any(moment(cell, DateOrder.DAY_FIRST) for cell in first[:2])
    rows = [record.cells for record in sample[has_header:]]
    named = _by_name(first) if has_header else {}
    columns = named if named.keys() >= NEEDED else _by_shape(rows, len(first))
    if not columns or not (rows or named):
        return None
    if not has_header:
        return Layout(columns, len(first), has_header=False)
    unit = _header_word(first, columns.get(Column.WEIGHT), UNIT_NAMES)
    metres = _header_word(first, columns.get(Column.DISTANCE), METRES_IN)
    return Layout(columns, len(first), has_header=True, unit=unit, metres=metres)


def _by_name(header: Sequence[str]) -> dict[Column, int]:
    names = [BRACKETS.sub("", cell).casefold().replace("_", " ") for cell in header]
    return {
        column: names.index(found)
        for column in Column
        if (found := next((it for it in _names(column) if it in names), ""))
    }


def _names(column: Column) -> list[str]:
    others = OTHER_NAMES.get(column, "").split()
    return [column.value, *(name.replace("_", " ") for name in others)]


def _by_shape(rows: Sequence[tuple[str, ...]], arity: int) -> dict[Column, int]:
    candidates = [
        [LETTERS[letter] for letter in layout]
        for layout in LAYOUTS
        if len(layout) == arity
    ]
    for layout in candidates:
        fitting = sum(_fits(cells, layout) for cells in rows)
        if rows and fitting >= MATCH_SHARE * len(rows):
            return {column: place for place, column in enumerate(layout)}
    return {}


def _fits(cells: Sequence[str], layout: Sequence[Column]) -> bool:
    return len(cells) == len(layout) and all(
        SHAPES[column](cell)
        for cell, column in zip(cells, layout, strict=True)
        if column in SHAPES
    )


def _header_word(
    header: Sequence[str], place: int | None, words: dict[str, Word]
) -> Word | None:
    if place is None:
        return None
    name = header[place].casefold()
    bracketed = BRACKETS.search(name)
    return words.get(bracketed[1] if bracketed else name)


def _is_order(cell: str) -> bool:
    return number(cell) is not None or cell[:1].isalpha()


SHAPES: dict[Column, Callable[[str], bool]] = {
    Column.NUMBER: lambda cell: cell.isdecimal(),
    Column.DATE: lambda cell: moment(cell, DateOrder.DAY_FIRST) is not None,
    Column.DURATION: lambda cell: not cell or duration_s(cell) is not None,
    Column.EXERCISE: lambda cell: bool(cell) and number(cell) is None,
    Column.ORDER: _is_order,
    Column.WEIGHT: is_number_or_blank,
    Column.WEIGHT_UNIT: lambda cell: not cell or cell.casefold() in UNIT_NAMES,
    Column.REPS: is_number_or_blank,
    Column.RPE: is_number_or_blank,
    Column.DISTANCE: is_number_or_blank,
    Column.SECONDS: is_number_or_blank,
}
"""What the cells of a column look like, whatever the language of its header."""
