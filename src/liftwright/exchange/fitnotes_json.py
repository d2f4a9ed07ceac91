"""Reads the workouts that FitNotes on the iPhone shares as JSON."""

from collections.abc import Iterator

from liftwright.domain.session import PerformedSet
from liftwright.domain.work import SetKind
from liftwright.errors import UnreadableFileError
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
from liftwright.exchange.moments import has_clock, local_start
from liftwright.exchange.reader import NO_ANSWERS, Answers, ReadLog, Resolve
from liftwright.exchange.rows import RowError
from liftwright.exchange.set_parts import Counts, done, effort, load, reserve
from liftwright.quantities import Unit

NAME = "FitNotes JSON"
KEY = "fitnotes-json"

WEIGHTS = {"weightKg": Unit.KG, "weightLbs": Unit.LB}
METRES_BY_CODE = {
    1: 0.01,
    2: 1.0,
    3: 1000.0,
    4: 0.0254,
    5: 0.3048,
    6: 0.9144,
    7: 1609.344,
}
"""What the numbers of `distanceUnit` stand for: cm, m, km, in, ft, yd, mi."""


def recognises(file: LogFile) -> bool:
    """Return whether the file looks like a workout of FitNotes."""
    return any(_is_workout(it) for it in _workouts(file)) if file.is_json else False


def read_file(
    file: LogFile, resolve: Resolve, answers: Answers = NO_ANSWERS
) -> ReadLog:
    """Return the sessions of a file: one workout or a list of them.

    Args:
        file: The log.
        resolve: Finds the exercise of a name.
        answers: The zone, for times in UTC.

    Raises:
        UnreadableFileError: If the file is damaged.
    """
    reading = _Reading(LogBook(resolve), LoadUnits(file.name, None, answers.unit))
    reading.zone = answers.zone
    skipped = skipped_sets(_sets(_workouts(file)), reading.take)
    return finished(file, reading.book, skipped, reading.units.note())


def _workouts(file: LogFile) -> list[Object]:
    if keys_of(file):
        top = an_object(file.json)
        return objects(top.get("workouts")) or [top]
    try:
        return objects(file.json)
    except UnreadableFileError:
        return []


def _is_workout(it: Object) -> bool:
    return it.get("type") == "workout" and "exercises" in it


def _sets(workouts: list[Object]) -> Iterator[Object]:
    for workout in workouts:
        for exercise in objects(workout.get("exercises")):
            for performed in objects(exercise.get("sets")):
                yield {"workout": workout, "exercise": exercise, "set": performed}


class _Reading:
    """One file being read, set by set."""

    def __init__(self, book: LogBook, units: LoadUnits) -> None:
        self.book = book
        self.units = units
        self.zone = ""

    def take(self, number: int, found: Object) -> None:
        """Put a set into the book; one that cannot be taken raises `RowError`."""
        block, performed = an_object(found["exercise"]), an_object(found["set"])
        exercise = an_object(block.get("exercise"))
        name = text(exercise, "name") or text(block, "name")
        if not name:
            raise RowError("no exercise")
        read, source = self._performed(performed, exercise, name, number)
        self._turn_to(an_object(found["workout"]))
        self.book.add(name, read, None, text(block, "superset"))
        self.units.count(source)
        self.book.add_note(text(block, "notes"))

    def _turn_to(self, workout: Object) -> None:
        written = text(workout, "startTime", "start", "date")
        start, zone = local_start(written, self.zone)
        self.book.turn_to(
            Workout(
                start,
                text(workout, "name", "title"),
                has_time=has_clock(written),
                zone=zone,
            ),
            note=text(workout, "notes", "comment"),
        )

    def _performed(
        self, it: Object, exercise: Object, name: str, number: int
    ) -> tuple[PerformedSet, str]:
        kg, unit = next(
            ((kg, unit) for key, unit in WEIGHTS.items() if (kg := amount(it, key))),
            (0.0, None),
        )
        mass, source = self.units.mass(kg, unit, number, "set")
        did, unplaced = done(_counts(it))
        said, misfit = effort(text(it, "rpe"))
        if said is None:
            said, more = reserve(text(it, "rir"))
            misfit = (*misfit, *more)
        known = self.book.exercise(name)
        category = text(an_object(exercise.get("category")), "name")
        unknown = (f"category {category}",) if category and not known else ()
        note = "; ".join(
            filter(None, (text(it, "notes"), *unplaced, *misfit, *unknown))
        )
        kind = SetKind.WARM_UP if flag(it, "isWarmup") else SetKind.WORK
        return PerformedSet(did, load(mass, known, name), kind, said, note=note), source


def _counts(it: Object) -> Counts:
    distance = amount(it, "distance") or 0.0
    code = amount(it, "distanceUnit")
    metres = METRES_BY_CODE.get(int(code)) if code is not None else None
    return Counts(
        reps=amount(it, "reps") or 0.0,
        seconds=amount(it, "time") or 0.0,
        metres=distance * (metres or 0.0),
        unplaced=f"{distance:g}" if distance and metres is None else "",
    )
