"""Finds out from another app's log what a lifter can do now."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from liftwright.adaptation.recent import RecentLifts, recent_lifts
from liftwright.catalog import resolve
from liftwright.domain.person import KnownLift
from liftwright.exchange.detection import detect
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.reader import Answers, ReadLog
from liftwright.exchange.sheet.names import counted, date_words, exercise_name
from liftwright.quantities import Unit

MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class LoggedLifts:
    """What a log says of a lifter.

    Args:
        lifts: One lift per exercise, with its doubt.
        notes: What was counted and what was not, in sentences.
    """

    lifts: tuple[KnownLift, ...]
    notes: tuple[str, ...]


def lifts_of_log(file: LogFile, unit: Unit | None, today: date) -> LoggedLifts:
    """Return current lifts from the last weeks of a log.

    Args:
        file: The log.
        unit: Unit of its loads, where the file does not say it.
        today: Date of today; what lies after it does not count.

    Raises:
        UnreadableFileError: If it is no log that can be read.
    """
    log = detect(file).read_file(file, resolve, Answers(unit=unit))
    found = recent_lifts(log.sessions, today=today)
    return LoggedLifts(found.lifts, tuple(_notes(file.name, log, found)))


def _notes(name: str, log: ReadLog, found: RecentLifts) -> Iterator[str]:
    yield (
        f"{name}: {counted(len(log.sessions), 'session')} read;"
        f" {counted(len(found.lifts), 'current lift')} from"
        f" {date_words(found.since)} to {date_words(found.until)}."
    )
    yield from _of_skipped(name, log)
    for doubted in found.set_aside:
        lift = f"{exercise_name(doubted.exercise)} on {date_words(doubted.day)}"
        yield f"{name}: {lift} does not count: {doubted.reason}."
    if found.unresolved:
        named = ", ".join(found.unresolved[:MOST_NAMED])
        more = len(found.unresolved) - MOST_NAMED
        rest = f" and {more} more" if more > 0 else ""
        yield f"{name}: exercises that nothing here is called: {named}{rest}."


def _of_skipped(name: str, log: ReadLog) -> Iterator[str]:
    """Yield which rows were passed over and why; many of one reason as one sentence."""
    lines: dict[tuple[str, str], list[int]] = {}
    for row in log.skipped:
        lines.setdefault((row.reason, row.counted_in), []).append(row.line)
    for (reason, what), numbers in sorted(lines.items(), key=lambda it: len(it[1])):
        named = ", ".join(map(str, numbers[:MOST_NAMED]))
        more = len(numbers) - MOST_NAMED
        rest = f" and {more} more" if more > 0 else ""
        word = what if len(numbers) == 1 else f"{what}s"
        yield f"{name}: passed over {word} {named}{rest}: {reason.rstrip('.')}."
