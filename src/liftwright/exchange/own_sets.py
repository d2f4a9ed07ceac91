"""A set out of a row of the table that a journal is exported as."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from liftwright.domain.session import Pain, PerformedSet
from liftwright.domain.work import (
    Contacts,
    Distance,
    Done,
    Hold,
    MiniSets,
    Reps,
    SetKind,
    SideReps,
    Tempo,
)
from liftwright.exchange.cells import bounded
from liftwright.exchange.rows import RowError
from liftwright.quantities import (
    Basis,
    Effort,
    EffortScale,
    Load,
    LoadKind,
    Mass,
    Unit,
)

Cells = Mapping[str, str]
"""The cells of a row by column; empty ones are empty texts."""

Word = TypeVar("Word", bound=StrEnum)


def set_of(cells: Cells) -> PerformedSet:
    """Return the set of a row.

    Raises:
        RowError: If a cell holds what the table never has there.
        ValueError: If the vocabulary refuses what it says.
    """
    return PerformedSet(
        _done(cells),
        _load(cells),
        word_of(SetKind, cells, "kind"),
        _effort(cells),
        _tempo(cells["tempo"]),
        count_of(cells, "rest_before_s"),
        _pain(cells),
        cells["note"],
    )


def count_of(cells: Cells, column: str) -> int | None:
    """Return the whole number of a cell; `None` where it is empty."""
    number = _number(cells, column)
    if number is not None and number != int(number):
        raise RowError(f"{column} is {cells[column]!r}, which is no whole number")
    return None if number is None else int(number)


def mass_of(cells: Cells, column: str) -> Mass | None:
    """Return the mass of a cell, in the unit that stands beside it; `None` for none."""
    number = _number(cells, column)
    if number is None:
        return None
    return Mass.of(number, word_of(Unit, cells, f"{column}_unit"))


def word_of(words: type[Word], cells: Cells, column: str) -> Word:
    """Return which of some words a cell has."""
    try:
        return words(cells[column])
    except ValueError:
        known = ", ".join(words)
        raise RowError(
            f"{column} is {cells[column]!r}, which is none of {known}"
        ) from None


def _number(cells: Cells, column: str) -> float | None:
    cell = cells[column]
    number = bounded(cell)
    if cell and number is None:
        raise RowError(f"{column} is {cell!r}, which is no usable number")
    return number


def _done(cells: Cells) -> Done:
    reps, seconds = count_of(cells, "reps"), count_of(cells, "seconds")
    left, right = count_of(cells, "reps_left"), count_of(cells, "reps_right")
    metres, contacts = _number(cells, "metres"), count_of(cells, "contacts")
    if cells["parts"]:
        return MiniSets(_parts(cells["parts"]), count_of(cells, "pause_s"))
    if left is not None and right is not None:
        return SideReps(left, right)
    if metres is not None:
        return Distance(metres, seconds)
    if reps is not None:
        return Reps(reps)
    if seconds is not None:
        return Hold(seconds)
    if contacts is not None:
        return Contacts(contacts)
    raise RowError("no repetitions, time, distance or contacts")


def _parts(written: str) -> tuple[int, ...]:
    parts = written.split("+")
    if not all(it.isdecimal() for it in parts):
        raise RowError(f"parts is {written!r}, which is not written like 8+3+2")
    return tuple(map(int, parts))


def _load(cells: Cells) -> Load:
    mass = mass_of(cells, "load")
    basis = Basis.TOTAL if mass is None else word_of(Basis, cells, "load_counts")
    return Load(word_of(LoadKind, cells, "load_kind"), mass, basis, cells["band"])


def _effort(cells: Cells) -> Effort | None:
    for scale in EffortScale:
        number = _number(cells, scale.value.casefold())
        if number is not None:
            return Effort(scale, number)
    return None


def _tempo(written: str) -> Tempo | None:
    return Tempo.parse(written) if written else None


def _pain(cells: Cells) -> Pain | None:
    score = count_of(cells, "pain")
    return None if score is None else Pain(score, cells["pain_site"])
