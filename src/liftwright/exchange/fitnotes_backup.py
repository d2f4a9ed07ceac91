"""Reads the backup of FitNotes on Android: SQLite, with every load in kilograms."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing

from liftwright.domain.session import PerformedSet
from liftwright.errors import UnreadableFileError
from liftwright.exchange.json_parts import Object, amount, skipped_sets, text
from liftwright.exchange.load_units import LoadUnits
from liftwright.exchange.log_book import LogBook, Workout, finished
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.moments import start_of
from liftwright.exchange.reader import NO_ANSWERS, Answers, ReadLog, Resolve
from liftwright.exchange.rows import RowError
from liftwright.exchange.set_parts import Counts, done, load
from liftwright.quantities import Unit

NAME = "FitNotes backup"
KEY = "fitnotes-backup"

MAGIC = b"SQLite format 3\x00"
TABLES = frozenset({"training_log", "exercise"})
COMMENT_OF_A_SET = 1
SETS = """
    SELECT log.*, exercise.name AS exercise_name
    FROM training_log AS log
    LEFT JOIN exercise ON exercise._id = log.exercise_id
    ORDER BY log.date, log._id
"""


def recognises(file: LogFile) -> bool:
    """Return whether the file is an SQLite file with the tables of FitNotes."""
    if not file.content.startswith(MAGIC):
        return False
    try:
        with closing(_opened(file)) as store:
            return _tables(store) >= TABLES
    except (sqlite3.Error, ValueError):
        return False


def read_file(
    file: LogFile,
    resolve: Resolve,
    answers: Answers = NO_ANSWERS,  # noqa: ARG001 - the backup says its unit
) -> ReadLog:
    """Return the sessions of a backup, one for each day.

    Args:
        file: The backup.
        resolve: Finds the exercise of a name.
        answers: Not needed, as the backup is always in kilograms.

    Raises:
        UnreadableFileError: If the file is damaged.
    """
    try:
        with closing(_opened(file)) as store:
            sets = list(_sets(store))
    except (sqlite3.Error, ValueError) as error:
        raise UnreadableFileError(
            f"{file.name}: damaged backup ({error}). Make the backup again in the app."
        ) from error
    reading = _Reading(LogBook(resolve), LoadUnits(file.name, Unit.KG, None))
    skipped = skipped_sets(sets, reading.take)
    return finished(file, reading.book, skipped, reading.units.note())


def _opened(file: LogFile) -> sqlite3.Connection:
    store = sqlite3.connect(":memory:")
    try:
        store.deserialize(file.content)
        store.row_factory = sqlite3.Row
        store.text_factory = lambda text: text.decode("utf-8", "replace")
        store.execute("PRAGMA trusted_schema = OFF")
    except (sqlite3.Error, OverflowError, ValueError):
        store.close()
        raise
    return store


def _tables(store: sqlite3.Connection) -> frozenset[str]:
    found = store.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return frozenset(str(row[0]).casefold() for row in found)


def _sets(store: sqlite3.Connection) -> Iterator[Object]:
    comments = _comments(store)
    for row in store.execute(SETS):
        found = {str(key).casefold(): row[key] for key in row.keys()}  # noqa: SIM118 - a row is no dict
        if not found.get("is_pending_update"):
            yield {**found, "comment": comments.get(found.get("_id"), "")}


def _comments(store: sqlite3.Connection) -> Mapping[object, str]:
    if "comment" not in _tables(store):
        return {}
    found = store.execute(
        "SELECT owner_id, comment FROM Comment WHERE owner_type_id = ?",
        (COMMENT_OF_A_SET,),
    )
    return {row[0]: str(row[1] or "") for row in found}


class _Reading:
    """One backup being read, set by set."""

    def __init__(self, book: LogBook, units: LoadUnits) -> None:
        self.book = book
        self.units = units

    def take(self, number: int, row: Object) -> None:
        """Put a set into the book; one that cannot be taken raises `RowError`."""
        name = text(row, "exercise_name")
        if not name:
            raise RowError("no exercise")
        day = start_of(text(row, "date"))
        kg = amount(row, "metric_weight") or 0.0
        did, unplaced = done(
            Counts(
                reps=amount(row, "reps") or 0.0,
                seconds=amount(row, "duration_seconds") or 0.0,
                metres=amount(row, "distance") or 0.0,
            )
        )
        mass, source = self.units.mass(kg, None, number, "set")
        note = "; ".join(filter(None, (text(row, "comment"), *unplaced)))
        lifted = load(mass, self.book.exercise(name), name)
        performed = PerformedSet(did, lifted, note=note)
        self.book.turn_to(Workout(day, "", has_time=False))
        self.book.add(name, performed)
        self.units.count(source)
