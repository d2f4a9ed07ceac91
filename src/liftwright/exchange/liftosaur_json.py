"""Reads the JSON storage of Liftosaur, the full form of its log."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from liftwright.domain.bounds import MAX_SECONDS
from liftwright.domain.session import PerformedSet
from liftwright.domain.work import Done, SetKind, SideReps
from liftwright.exchange.json_parts import (
    Object,
    amount,
    an_object,
    flag,
    keys_of,
    objects,
    skipped_sets,
    text,
)
from liftwright.exchange.load_units import LoadUnits
from liftwright.exchange.log_book import LogBook, Workout, finished
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.moments import local_start
from liftwright.exchange.reader import NO_ANSWERS, Answers, ReadLog, Resolve
from liftwright.exchange.rows import RowError
from liftwright.exchange.set_parts import Counts, done, effort, load
from liftwright.exchange.unit_names import UNIT_NAMES
from liftwright.exchange.zones import NO_ZONE_SAID, local, zone_note

NAME = "Liftosaur JSON"
KEY = "liftosaur-json"

CAPITAL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
MILLI = 1000


def recognises(file: LogFile) -> bool:
    """Return whether the file looks like the storage of Liftosaur."""
    keys = keys_of(file)
    return "history" in keys and bool(keys & {"programs", "settings", "version"})


def read_file(
    file: LogFile, resolve: Resolve, answers: Answers = NO_ANSWERS
) -> ReadLog:
    """Return the sessions of a file.

    Args:
        file: The storage.
        resolve: Finds the exercise of a name.
        answers: The zone turns the file's UTC times into local ones.

    Raises:
        UnreadableFileError: If the file is damaged, or a load has no unit and none is
            given.
    """
    storage = an_object(file.json)
    settings = an_object(storage.get("settings"))
    names = {
        key: text(an_object(it), "name")
        for key, it in an_object(settings.get("exercises")).items()
    }
    default = UNIT_NAMES.get(text(settings, "units"))
    reading = _Reading(
        LogBook(resolve), LoadUnits(file.name, default, answers.unit), names
    )
    reading.zone = answers.zone
    skipped = skipped_sets(_sets(storage), reading.take)
    notes = zone_note(answers.zone)
    return finished(file, reading.book, skipped, reading.units.note(), notes)


def _sets(storage: Object) -> Iterator[Object]:
    for workout in objects(storage.get("history")):
        for entry in objects(workout.get("entries")):
            for key in ("warmupSets", "sets"):
                for it in objects(entry.get(key)):
                    yield {"workout": workout, "entry": entry, "set": it, "kind": key}


class _Reading:
    """One storage being read, set by set."""

    def __init__(self, book: LogBook, units: LoadUnits, names: dict[str, str]) -> None:
        self.book = book
        self.units = units
        self.zone = ""
        self._names = names

    def take(self, number: int, found: Object) -> None:
        """Put a set into the book; one that cannot be taken raises `RowError`."""
        entry, performed = an_object(found["entry"]), an_object(found["set"])
        if performed.get("completedReps") is None and not _held(performed):
            raise RowError("planned and not done")
        name = self._name(an_object(entry.get("exercise")))
        read, source = self._performed(
            performed, name, number, is_warm_up=found["kind"] == "warmupSets"
        )
        self._turn_to(an_object(found["workout"]))
        self.book.add(name, read, None, text(entry, "superset"))
        self.units.count(source)
        self.book.add_note(text(entry, "notes"))

    def _name(self, exercise: Object) -> str:
        key, equipment = text(exercise, "id"), text(exercise, "equipment")
        if not key:
            raise RowError("no exercise")
        if self._names.get(key):
            return self._names[key]
        words = CAPITAL.sub(" ", key).title()
        place = CAPITAL.sub(" ", equipment).title()
        return f"{words}, {place}" if place else words

    def _turn_to(self, workout: Object) -> None:
        began, ended = amount_ms(workout, "startTime"), amount_ms(workout, "endTime")
        if began is None:
            start, zone = local_start(text(workout, "date"), self.zone)
        else:
            moment = datetime.fromtimestamp(began / MILLI, tz=UTC)
            start, zone = local(moment, self.zone), self.zone or NO_ZONE_SAID
        seconds = round((ended - began) / MILLI) if ended and began else -1
        program = text(workout, "programName")
        words = (text(workout, "notes"), f"program {program}" if program else "")
        self.book.turn_to(
            Workout(start, text(workout, "dayName"), text(workout, "id"), zone=zone),
            note="; ".join(filter(None, words)),
            duration_s=seconds if 0 <= seconds <= MAX_SECONDS else None,
        )

    def _performed(
        self, it: Object, name: str, number: int, *, is_warm_up: bool
    ) -> tuple[PerformedSet, str]:
        planned = an_object(it.get("weight"))
        lifted = an_object(it.get("completedWeight")) or planned
        unit = UNIT_NAMES.get(text(lifted, "unit"))
        weight = amount(lifted, "value") or 0.0
        mass, source = self.units.mass(weight, unit, number, "set")
        did, unplaced = _done(it)
        said, misfit = effort(text(it, "completedRpe"))
        kind = SetKind.AMRAP if flag(it, "isAmrap") else SetKind.WORK
        words = (text(it, "label"), *unplaced, *misfit, *_planned(it, planned, lifted))
        performed = PerformedSet(
            did,
            load(mass, self.book.exercise(name), name),
            SetKind.WARM_UP if is_warm_up else kind,
            said,
            note="; ".join(filter(None, words)),
        )
        return performed, source


def amount_ms(record: Object, key: str) -> float | None:
    """Return a moment in milliseconds since 1970; `None` where it is none."""
    value = record.get(key)
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    return float(value) if 0 < value < LATEST_MS else None


LATEST_MS = 4e12
"""A moment in the year 2096; later ones are no moments."""


def _held(it: Object) -> bool:
    return bool(it.get("completedSetTimer"))


def _done(it: Object) -> tuple[Done, tuple[str, ...]]:
    reps = amount(it, "completedReps") or 0.0
    left = amount(it, "completedRepsLeft")
    seconds = amount(it, "completedSetTimer") or 0.0
    if left is not None:
        words = (f"{seconds:g} s",) if seconds else ()
        return SideReps(left=int(left), right=int(reps)), words
    return done(Counts(reps=reps, seconds=seconds))


def _planned(it: Object, planned: Object, lifted: Object) -> Iterator[str]:
    """Yield in words what was planned, where something else was done."""
    reps = text(it, "reps")
    is_same = planned == lifted and reps in {"", text(it, "completedReps")}
    if is_same and not text(it, "rpe"):
        return
    rest = f" x {text(planned, 'value')} {text(planned, 'unit')}" if planned else ""
    at = f" at RPE {text(it, 'rpe')}" if text(it, "rpe") else ""
    if reps:
        yield f"planned {reps}{rest}{at}"
