"""Reads what the API of wger gives: pages of `workoutlog`, with or without the rest.

A file is one page or list of workout logs, or an object that has several of
`workoutlog`, `workoutsession`, `exerciseinfo` and `routine`, each a page or a list.
Exercises are numbers there, so their names come from `exerciseinfo`.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime

from liftwright.domain.session import PerformedSet
from liftwright.domain.work import SetKind
from liftwright.errors import UnreadableFileError
from liftwright.exchange.json_parts import (
    Object,
    amount,
    an_object,
    keys_of,
    objects,
    skipped_sets,
    text,
)
from liftwright.exchange.json_text import Json
from liftwright.exchange.load_units import LoadUnits
from liftwright.exchange.log_book import LogBook, Workout, finished
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.moments import local_start, moment
from liftwright.exchange.reader import NO_ANSWERS, Answers, ReadLog, Resolve
from liftwright.exchange.rows import RowError
from liftwright.exchange.set_parts import Counts, done, load, reserve
from liftwright.quantities import Effort, Unit

NAME = "wger JSON"
KEY = "wger"

LOG_KEYS = frozenset({"exercise", "repetitions", "weight", "date"})
ENGLISH = 2
REPETITIONS, UNTIL_FAILURE, MAX_REPS = 1, 2, 7
SECONDS_IN = {3: 1.0, 4: 60.0}
METRES_IN = {5: 1609.344, 6: 1000.0, 8: 1.0}
WEIGHT_UNITS = {1: Unit.KG, 2: Unit.LB}
BODY_WEIGHT = 3
OTHER_WEIGHTS = {4: "plates", 5: "km/h", 6: "mph"}
IMPRESSIONS = {"1": "discontent", "2": "neutral", "3": "good"}


def recognises(file: LogFile) -> bool:
    """Return whether the file looks like pages of the API of wger."""
    if not file.is_json:
        return False
    if "workoutlog" in keys_of(file):
        return True
    first = next(iter(_results(_json(file))), {})
    return first.keys() >= LOG_KEYS


def read_file(
    file: LogFile, resolve: Resolve, answers: Answers = NO_ANSWERS
) -> ReadLog:
    """Return the sessions of a file.

    Args:
        file: The pages.
        resolve: Finds the exercise of a name.
        answers: The zone, for times with an offset; the unit, for loads without one.

    Raises:
        UnreadableFileError: If the file is damaged, or a load has no unit and none is
            given.
    """
    top = an_object(file.json)
    logs = _results(top.get("workoutlog", file.json))
    names = {
        text(it, "id"): _name(it)
        for key in ("exerciseinfo", "exercise")
        for it in _results(top.get(key))
    }
    sessions = {text(it, "id"): it for it in _results(top.get("workoutsession"))}
    reading = _Reading(LogBook(resolve), LoadUnits(file.name, None, answers.unit))
    reading.zone, reading.names, reading.sessions = answers.zone, names, sessions
    skipped = skipped_sets(_in_order(logs), reading.take)
    notes = ["More pages follow: `next` is not empty."] * bool(text(top, "next"))
    return finished(file, reading.book, skipped, reading.units.note(), notes)


def _json(file: LogFile) -> Json:
    try:
        return file.json
    except UnreadableFileError:
        return None


def _results(value: Json) -> list[Object]:
    """Return the records of a page, of a list, or of a list of pages."""
    if isinstance(value, dict):
        return objects(value.get("results"))
    found = objects(value)
    if found and all("results" in it for it in found):
        return [record for page in found for record in objects(page["results"])]
    return found


def _name(exercise: Object) -> str:
    translations = objects(exercise.get("translations"))
    english = [it for it in translations if it.get("language") == ENGLISH]
    first = next(iter([*english, *translations]), {})
    return text(exercise, "name") or text(first, "name")


def _in_order(logs: list[Object]) -> Iterator[Object]:
    """Yield the sets by time, each drop behind the set that it belongs to."""
    by_time = sorted(logs, key=lambda it: text(it, "date"))
    waiting = {text(it, "id") or f"#{n}": it for n, it in enumerate(by_time)}
    drops = {text(it, "next_log") for it in by_time} & waiting.keys()
    for first in [*(it for it in waiting if it not in drops), *waiting]:
        key, is_drop = first, False
        while key in waiting:
            log = waiting.pop(key)
            yield {**log, "is_drop": is_drop}
            key, is_drop = text(log, "next_log"), True


class _Reading:
    """One file being read, set by set."""

    def __init__(self, book: LogBook, units: LoadUnits) -> None:
        self.book = book
        self.units = units
        self.zone = ""
        self.names: Mapping[str, str] = {}
        self.sessions: Mapping[str, Object] = {}

    def take(self, number: int, log: Object) -> None:
        """Put a set into the book; one that cannot be taken raises `RowError`."""
        key = text(log, "exercise")
        if not key:
            raise RowError("no exercise")
        name = self.names.get(key) or f"wger exercise {key}"
        performed, source = self._performed(log, name, number)
        self._turn_to(log)
        self.book.add(name, performed)
        self.units.count(source)

    def _turn_to(self, log: Object) -> None:
        start, zone = local_start(text(log, "date"), self.zone)
        key = text(log, "session")
        session = self.sessions.get(key, {})
        day = text(session, "date") or f"{start:%Y-%m-%d}"
        began, ended = text(session, "time_start"), text(session, "time_end")
        at = moment(f"{day} {began or '00:00'}") or start.replace(hour=0, minute=0)
        mood = IMPRESSIONS.get(text(session, "impression").removesuffix(".0"), "")
        words = (text(session, "notes"), f"impression: {mood}" if mood else "")
        self.book.turn_to(
            Workout(_whole(at), "", key, has_time=bool(began), zone=zone),
            note="; ".join(filter(None, words)),
            duration_s=_seconds(at, moment(f"{day} {ended}") if ended else None),
        )

    def _performed(
        self, log: Object, name: str, number: int
    ) -> tuple[PerformedSet, str]:
        weight, unit, as_written = _weight(log)
        mass, source = self.units.mass(weight, unit, number, "set")
        did, unplaced = done(_counts(log))
        said, misfit = _effort(log)
        rest = amount(log, "rest")
        words = (*as_written, *unplaced, *misfit, *_planned(log))
        performed = PerformedSet(
            did,
            load(mass, self.book.exercise(name), name),
            _kind(log),
            said,
            rest_before_s=round(rest) if rest and rest > 0 else None,
            note="; ".join(words),
        )
        return performed, source


def _kind(log: Object) -> SetKind:
    if log.get("is_drop"):
        return SetKind.DROP
    unit = amount(log, "repetitions_unit")
    return SetKind.AMRAP if unit in {UNTIL_FAILURE, MAX_REPS} else SetKind.WORK


def _weight(log: Object) -> tuple[float, Unit | None, tuple[str, ...]]:
    weight = amount(log, "weight") or 0.0
    unit = int(amount(log, "weight_unit") or 0)
    if unit in OTHER_WEIGHTS:
        return 0.0, None, (f"{weight:g} {OTHER_WEIGHTS[unit]}",)
    if unit == BODY_WEIGHT:
        return 0.0, None, ()
    return weight, WEIGHT_UNITS.get(unit), ()


def _counts(log: Object) -> Counts:
    count = amount(log, "repetitions") or 0.0
    unit = int(amount(log, "repetitions_unit") or REPETITIONS)
    if unit in SECONDS_IN:
        return Counts(reps=0, seconds=count * SECONDS_IN[unit])
    if unit in METRES_IN:
        return Counts(reps=0, metres=count * METRES_IN[unit])
    return Counts(reps=count)


def _effort(log: Object) -> tuple[Effort | None, tuple[str, ...]]:
    said = amount(log, "rir")
    return (None, ()) if said is None else reserve(f"{said:g}")


def _planned(log: Object) -> Iterator[str]:
    """Yield in words what was planned, where something else was done."""
    for key, what in (
        ("repetitions", "repetitions"),
        ("weight", "weight"),
        ("rir", "RIR"),
        ("rest", "s of rest"),
    ):
        target = amount(log, f"{key}_target")
        if target is not None and target != amount(log, key):
            yield f"planned {target:g} {what}"


def _whole(at: datetime) -> datetime:
    return at.replace(second=0, microsecond=0)


def _seconds(start: datetime, end: datetime | None) -> int | None:
    seconds = round((end - start).total_seconds()) if end else -1
    return seconds if seconds >= 0 else None
