"""Reads the CSV export of StrongLifts, which has an exercise a row and wide sets."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import islice

from liftwright.domain.session import PerformedSet
from liftwright.domain.work import Done, Hold, Reps
from liftwright.errors import UnreadableFileError
from liftwright.exchange.cells import bounded, duration_s
from liftwright.exchange.columns import Columns
from liftwright.exchange.csv_text import header_of, rows, sample
from liftwright.exchange.load_units import NO_MASS, LoadUnits, SaidMass
from liftwright.exchange.log_book import LogBook, Workout, finished
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.moments import DateOrder, date_order, start_of
from liftwright.exchange.reader import (
    NO_ANSWERS,
    Answers,
    ReadLog,
    Resolve,
    SkippedRow,
)
from liftwright.exchange.rows import RowError, skipped_rows
from liftwright.exchange.set_parts import amount, load
from liftwright.exchange.unit_names import UNIT_NAMES
from liftwright.quantities import Mass

NAME = "StrongLifts CSV"
KEY = "stronglifts"

SET_COLUMN = re.compile(r"set (\d+) \(([^)]+)\)")
BODY_MASS = re.compile(r"body weight \((kg|lbs?)\)")
DATE = re.compile(r"date\b.*")
PLAIN = (
    "workout",
    "workout name",
    "program name",
    "exercise",
    "start time (h:mm)",
    "end time (h:mm)",
    "duration (hours)",
    "notes",
)
DERIVED = re.compile(r"top set.*|e1rm.*|reps|volume.*|workout volume.*|date\b.*")
"""Columns that are computed from the others."""

SECONDS_AN_HOUR = 3600


def recognises(file: LogFile) -> bool:
    """Return whether the file looks like an export of StrongLifts."""
    names = header_of(file)
    is_wide = any(SET_COLUMN.fullmatch(name) for name in names)
    return is_wide and "exercise" in names and any(map(DATE.fullmatch, names))


def read_file(
    file: LogFile, resolve: Resolve, answers: Answers = NO_ANSWERS
) -> ReadLog:
    """Return the sessions of a file.

    Args:
        file: The log.
        resolve: Finds the exercise of a name.
        answers: Not needed, as the header says the unit.

    Raises:
        UnreadableFileError: If the file is damaged.
    """
    columns = Columns.of(file, ["exercise"], "an export of StrongLifts")
    date = next((it for it in columns.names if DATE.fullmatch(it)), "")
    if not date:
        raise UnreadableFileError(
            f"{file.name} has no column of dates, as an export of StrongLifts has."
            " Export it again from the app."
        )
    place = columns.place(date)
    dates = [it.cells[place] for it in sample(file)[1:] if place < len(it.cells)]
    units = LoadUnits(file.name, None, answers.unit)
    reading = _Reading(columns, date_order(dates), LogBook(resolve), units)
    skipped = skipped_rows(islice(rows(file), 1, None), reading.take)
    return finished(
        file, reading.book, [*skipped, *reading.not_done], reading.units.note()
    )


class _Reading:
    """One file being read, row by row."""

    def __init__(
        self, columns: Columns, order: DateOrder, book: LogBook, units: LoadUnits
    ) -> None:
        self.book = book
        self.units = units
        self.not_done: list[SkippedRow] = []
        self._columns = columns
        self._order = order
        self._date = next(it for it in columns.names if DATE.fullmatch(it))
        self._sets = _set_columns(columns.names)

    def take(self, line: int, raw: list[str]) -> None:
        """Put a row into the book; a row that cannot be taken raises `RowError`."""
        cells = [cell.strip() for cell in raw]
        if len(cells) > len(self._columns.names):
            raise RowError(f"{len(cells)} fields instead of {len(self._columns.names)}")
        cells += [""] * (len(self._columns.names) - len(cells))
        name = self._cell(cells, "exercise")
        if not name:
            raise RowError("no exercise")
        sets = [*self._performed(cells, name, line)]  # a faulty row adds none of them
        self._turn_to(cells)
        for number, performed, source in sets:
            self.book.add(name, performed, number)
            self.units.count(source)
        self.book.add_note("; ".join(self._other(cells)))

    def _cell(self, cells: Sequence[str], name: str) -> str:
        return self._columns.cell(cells, name)

    def _turn_to(self, cells: Sequence[str]) -> None:
        day = start_of(self._cell(cells, self._date), self._order)
        clock = self._cell(cells, "start time (h:mm)")
        start = start_of(f"{day:%Y-%m-%d} {clock}") if clock else day
        number = self._cell(cells, "workout")
        hours = bounded(self._cell(cells, "duration (hours)"))
        ended = self._cell(cells, "end time (h:mm)")
        seconds = _seconds(start, ended, hours)
        words = (
            self._cell(cells, "notes"),
            f"program {self._cell(cells, 'program name')}"
            if self._cell(cells, "program name")
            else "",
            f"ended {ended}" if ended and seconds is None else "",
        )
        self.book.turn_to(
            Workout(
                start, self._cell(cells, "workout name"), number, has_time=bool(clock)
            ),
            note="; ".join(filter(None, words)),
            duration_s=seconds,
            body_mass=self._body_mass(cells),
        )

    def _body_mass(self, cells: Sequence[str]) -> Mass | None:
        for name in self._columns.names:
            found = BODY_MASS.fullmatch(name)
            mass = bounded(self._cell(cells, name)) if found else None
            if found and mass and mass > 0:
                return Mass.of(mass, UNIT_NAMES[found[1]])
        return None

    def _performed(
        self, cells: Sequence[str], name: str, line: int
    ) -> Iterator[tuple[int, PerformedSet, str]]:
        """Yield the sets; a zero with more after it failed, one at the end says not."""
        counts = {
            number: did
            for number in self._sets
            if (did := self._count(cells, number)) is not None
        }
        if not counts:
            raise RowError("no sets")
        last = max((number for number, did in counts.items() if _did(did)), default=0)
        for number, did in counts.items():
            if not _did(did) and number > last:
                why = f"set {number} of {name} has 0 repetitions: failed or skipped"
                self.not_done.append(SkippedRow(line, why))
                continue
            mass, source = self._load(cells, number, line)
            lifted = load(mass, self.book.exercise(name), name)
            yield number, PerformedSet(did, lifted), source

    def _count(self, cells: Sequence[str], number: int) -> Done | None:
        columns = self._sets[number]
        for word in ("reps", "time", "sec", "seconds"):
            written = self._cell(cells, columns.get(word, ""))
            if not written:
                continue
            if word == "reps":
                return Reps(int(amount(written, f"set {number}")))
            seconds = duration_s(written)
            if seconds is None:
                raise RowError(f"set {number} took {written!r}, which is no time")
            return Hold(seconds)
        return None

    def _load(self, cells: Sequence[str], number: int, line: int) -> SaidMass:
        for word, column in self._sets[number].items():
            written = self._cell(cells, column)
            if word in UNIT_NAMES and written:
                weight = amount(written, f"the load of set {number}")
                return self.units.mass(weight, UNIT_NAMES[word], line)
        return NO_MASS

    def _other(self, cells: Sequence[str]) -> Iterator[str]:
        """Yield what the remaining columns say, such as the sets that were planned."""
        for name, cell in zip(self._columns.names, cells, strict=True):
            is_known = name in PLAIN or SET_COLUMN.fullmatch(name)
            is_known = is_known or BODY_MASS.fullmatch(name) or DERIVED.fullmatch(name)
            if cell and not is_known:
                yield f"{name} {cell}"


def _did(did: Done) -> bool:
    return not isinstance(did, Reps) or did.count > 0


def _set_columns(names: Sequence[str]) -> dict[int, dict[str, str]]:
    columns: dict[int, dict[str, str]] = {}
    for name in names:
        found = SET_COLUMN.fullmatch(name)
        if found:
            columns.setdefault(int(found[1]), {})[found[2]] = name
    return dict(sorted(columns.items()))


def _seconds(start: datetime, ended: str, hours: float | None) -> int | None:
    """Return how long a workout took, by its hours or else by its end."""
    if hours is not None and hours > 0:
        return duration_s(f"{round(hours * SECONDS_AN_HOUR)}")
    if not ended:
        return None
    try:
        end = start_of(f"{start:%Y-%m-%d} {ended}")
    except RowError:
        return None
    seconds = round((end - start).total_seconds())
    return seconds if seconds >= 0 else None
