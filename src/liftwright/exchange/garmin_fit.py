"""Reads the sets of strength activities out of FIT files of watches."""

from collections.abc import Iterator
from datetime import datetime

from liftwright.domain.bounds import MAX_SECONDS
from liftwright.domain.session import PerformedSet
from liftwright.errors import UnreadableFileError
from liftwright.exchange.entered_mass import KG_IN
from liftwright.exchange.fit_activity import Activity, WatchSet, read_activity
from liftwright.exchange.fit_names import exercise_name, is_hold
from liftwright.exchange.load_units import LoadUnits, SaidMass
from liftwright.exchange.log_book import LogBook, Workout, finished
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.reader import NO_ANSWERS, Answers, ReadLog, Resolve, SkippedRow
from liftwright.exchange.rows import RowError
from liftwright.exchange.set_parts import Counts, done, load
from liftwright.exchange.zones import NO_ZONE_SAID, local, zone_note
from liftwright.quantities import Mass, Unit

NAME = "FIT activity"
KEY = "fit"

MAGIC = b".FIT"
MAGIC_AT = 8
POUND = "pound"
LOST_COUNT_S = 60
"""One repetition that took so long is a set whose repetitions the watch missed."""


def recognises(file: LogFile) -> bool:
    """Return whether the file is a FIT file."""
    return file.content[MAGIC_AT : MAGIC_AT + len(MAGIC)] == MAGIC


def read_file(
    file: LogFile, resolve: Resolve, answers: Answers = NO_ANSWERS
) -> ReadLog:
    """Return the sessions of a file; what was not strength training has no sets.

    Args:
        file: The activity.
        resolve: Finds the exercise of a name.
        answers: The zone turns UTC times into local ones, where the file does not.

    Raises:
        UnreadableFileError: If the file is damaged, or has no sets.
        MissingExtraError: If FIT files cannot be read here yet.
    """
    activity = read_activity(file)
    if not activity.sets:
        raise UnreadableFileError(
            f"{file.name} holds no sets: it is no strength activity. Record one with"
            " the watch's strength profile."
        )
    reading = _Reading(
        activity,
        LogBook(resolve),
        LoadUnits(file.name, Unit.KG, None),
        answers.zone,
    )
    skipped = [*reading.skipped()]
    notes = zone_note(answers.zone) if activity.offset is None else ()
    return finished(file, reading.book, skipped, reading.units.note(), notes)


class _Reading:
    """One activity being read, set by set."""

    def __init__(
        self, activity: Activity, book: LogBook, units: LoadUnits, zone: str
    ) -> None:
        self.book = book
        self.units = units
        self._activity = activity
        self._zone = zone

    def skipped(self) -> Iterator[SkippedRow]:
        """Take every set, and yield those that could not be taken."""
        number = 0
        for found in self._activity.sets:
            if found.is_rest:
                self._rest(found, number)
                continue
            number += 1
            try:
                self._take(found, number)
            except (RowError, ValueError, OverflowError) as error:
                yield SkippedRow(number, str(error), "set")

    def _rest(self, found: WatchSet, number: int) -> None:
        seconds = round(found.seconds)
        if number and 0 < seconds <= MAX_SECONDS:
            self.book.add_rest(seconds, number)

    def _take(self, found: WatchSet, number: int) -> None:
        name = exercise_name(found.categories, found.subtypes)
        reps, seconds = found.reps or 0, found.seconds
        if not reps and not is_hold(found.categories):
            raise RowError(f"0 repetitions in {seconds:.0f} s")
        if reps == 1 and not found.kg and seconds >= LOST_COUNT_S:
            raise RowError(f"1 repetition in {seconds:.0f} s: the watch lost count")
        mass, source = self._mass(found, number)
        did, _ = done(Counts(reps=reps, seconds=0 if reps else seconds))
        exercise = self.book.exercise(name)
        took = f"took {seconds:.0f} s" if reps and seconds else ""
        missing = "" if found.kg else "load not entered"
        performed = PerformedSet(
            did,
            load(mass, exercise, name),
            note="; ".join(filter(None, (took, missing))),
        )
        self._turn_to(found)
        self.book.add(name, performed)
        self.units.count(source)

    def _mass(self, found: WatchSet, number: int) -> SaidMass:
        """Return the load; in pounds where the watch showed it in pounds.

        Files hold sixteenths of a kilogram, so that a load in pounds is off by up to
        0.07: the nearest half pound is the one that was entered.
        """
        if found.shown_in == POUND and found.kg > 0:
            halves = round(found.kg / KG_IN[Unit.LB] * 2)
            return SaidMass(Mass.of(halves / 2, Unit.LB), "lb as the watch shows")
        return self.units.mass(found.kg, None, number, "set")

    def _turn_to(self, found: WatchSet) -> None:
        if found.start is None:
            raise RowError("no time")
        begun = [it for it in self._activity.starts if it[0] <= found.start]
        start, seconds, sport = begun[-1] if begun else (found.start, 0.0, "")
        first = self._activity.sets[0].start
        if not begun and first is not None:
            start = min(first, found.start)
        at, zone = self._local(start)
        length = round(seconds)
        self.book.turn_to(
            Workout(
                at.replace(microsecond=0), self._activity.title or sport, zone=zone
            ),
            duration_s=length if 0 < length <= MAX_SECONDS else None,
        )

    def _local(self, moment: datetime) -> tuple[datetime, str]:
        if self._zone or self._activity.offset is None:
            return local(moment, self._zone), self._zone or NO_ZONE_SAID
        return (moment + self._activity.offset).replace(tzinfo=None), ""
