"""Reads a lifter's meets out of a CSV of OpenPowerlifting."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from liftwright.domain.session import PerformedSet
from liftwright.domain.work import Reps, SetKind
from liftwright.errors import FieldError, UnknownNameError
from liftwright.exchange.cells import bounded
from liftwright.exchange.columns import Columns
from liftwright.exchange.csv_text import header_of, rows
from liftwright.exchange.load_units import LoadUnits
from liftwright.exchange.log_book import LogBook, Workout, finished
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.moments import DateOrder, date_order, start_of
from liftwright.exchange.params import SAMPLE_ROWS
from liftwright.exchange.reader import NO_ANSWERS, Answers, ReadLog, Resolve
from liftwright.exchange.rows import RowError, skipped_rows
from liftwright.exchange.set_parts import amount, load
from liftwright.quantities import Mass, Unit

NAME = "OpenPowerlifting CSV"
KEY = "openpowerlifting"

NEEDED = frozenset({"name", "equipment", "totalkg", "place"})
LIFTS = ("squat", "bench", "deadlift")
ATTEMPTS = (1, 2, 3, 4)
FOURTH = 4
OF_THE_MEET = (
    "federation",
    "place",
    "division",
    "equipment",
    "event",
    "weightclasskg",
    "age",
    "totalkg",
    "dots",
    "wilks",
    "glossbrenner",
    "goodlift",
    "tested",
    "meetcountry",
    "meetstate",
    "meettown",
)
"""What is kept in the words of the session."""

MOST_NAMED = 5


def recognises(file: LogFile) -> bool:
    """Return whether the file looks like results of OpenPowerlifting."""
    names = set(header_of(file))
    return names >= NEEDED and any(it.startswith("best") for it in names)


def read_file(
    file: LogFile, resolve: Resolve, answers: Answers = NO_ANSWERS
) -> ReadLog:
    """Return the meets of one lifter, a meet a session and an attempt a set.

    Args:
        file: The results.
        resolve: Finds the exercise of a name.
        answers: The lifter, where the file has several.

    Raises:
        UnreadableFileError: If the file is damaged.
        FieldError: If there are several lifters and none is named.
        UnknownNameError: If nobody of that name is in the file.
    """
    columns = Columns.of(file, NEEDED, "OpenPowerlifting results")
    name = columns.place("name")
    lifter = _lifter(file, name, answers.lifter)
    found = [
        (line, cells)
        for line, cells in islice(rows(file), 1, None)
        if len(cells) > name and cells[name].strip() == lifter
    ]
    date = columns.place("date")
    sample = (cells[date] for _, cells in found[:SAMPLE_ROWS] if len(cells) > date)
    reading = _Reading(
        columns,
        date_order(sample),
        LogBook(resolve),
        LoadUnits(file.name, Unit.KG, None),
    )
    skipped = skipped_rows(found, reading.take)
    notes = (f"Meets of {lifter}; failed attempts count as no repetition.",)
    return finished(file, reading.book, skipped, reading.units.note(), notes)


def _lifter(file: LogFile, name: int, wanted: str) -> str:
    lifters = Counter(
        cells[name].strip()
        for _, cells in islice(rows(file), 1, None)
        if len(cells) > name and cells[name].strip()
    )
    if not wanted:
        if len(lifters) > 1:
            some = ", ".join(it for it, _ in lifters.most_common(MOST_NAMED))
            raise FieldError(
                "--name",
                f"a file of {len(lifters)} lifters",
                "one lifter at a time",
                f"Say whose meets to take, such as {some}.",
            )
        return next(iter(lifters), "")
    by_name = {it.casefold(): it for it in lifters}
    if wanted.casefold() not in by_name:
        raise UnknownNameError("lifter", wanted, list(by_name))
    return by_name[wanted.casefold()]


class _Reading:
    """One file being read, row by row."""

    def __init__(
        self, columns: Columns, order: DateOrder, book: LogBook, units: LoadUnits
    ) -> None:
        self.book = book
        self.units = units
        self._columns = columns
        self._order = order

    def take(self, line: int, raw: list[str]) -> None:
        """Put a meet into the book; one that cannot be taken raises `RowError`."""
        if len(raw) != len(self._columns.names):
            raise RowError(f"{len(raw)} fields instead of {len(self._columns.names)}")
        cells = [cell.strip() for cell in raw]
        sets = [(lift, it) for lift in LIFTS for it in self._attempts(cells, lift)]
        if not sets:
            place = self._cell(cells, "place")
            raise RowError(f"no attempts{f', place {place}' if place else ''}")
        self._turn_to(cells, line)
        for lift, (attempt, kg, note) in sets:
            did = Reps(0 if kg < 0 else 1)
            mass, source = self.units.mass(abs(kg), None, line)
            lifted = load(mass, self.book.exercise(lift), lift)
            performed = PerformedSet(did, lifted, SetKind.TOP, note=note)
            self.book.add(lift, performed, attempt)
            self.units.count(source)

    def _cell(self, cells: Sequence[str], name: str) -> str:
        return self._columns.cell(cells, name)

    def _turn_to(self, cells: Sequence[str], line: int) -> None:
        day = start_of(self._cell(cells, "date"), self._order)
        mass = bounded(self._cell(cells, "bodyweightkg"))
        said = (
            f"{name} {self._cell(cells, name)}"
            for name in OF_THE_MEET
            if self._cell(cells, name)
        )
        self.book.turn_to(
            Workout(
                day,
                self._cell(cells, "meetname") or "Meet",
                f"line {line}",
                has_time=False,
            ),
            note="; ".join(said),
            body_mass=Mass.of(mass, Unit.KG) if mass and mass > 0 else None,
        )

    def _attempts(
        self, cells: Sequence[str], lift: str
    ) -> Iterator[tuple[int, float, str]]:
        """Yield attempts with their number, load (below zero: failed) and words."""
        n_found = 0
        for number in ATTEMPTS:
            kg = amount(self._cell(cells, f"{lift}{number}kg"), f"{lift} {number}")
            if kg:
                n_found += 1
                extra = ", for a record" if number == FOURTH else ""
                yield number, kg, f"attempt {number}{extra}"
        best = self._best(cells, lift)
        if not n_found and best:
            yield 1, best, "best attempt; the others are not in the file"

    def _best(self, cells: Sequence[str], lift: str) -> float:
        names = (f"best3{lift}kg", f"best{lift}kg")
        written = next(filter(None, (self._cell(cells, it) for it in names)), "")
        return amount(written, f"best {lift}")
