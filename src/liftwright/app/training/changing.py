"""Changes what was written down: takes it back, or says what is to hold instead."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from liftwright.app.training.clock import Clock
from liftwright.app.training.recording import new_fact
from liftwright.app.training.taking_back import last_written, taken_back
from liftwright.app.training.trainee import Logged, Trainee
from liftwright.domain.fact import (
    DayMissed,
    Fact,
    ProgramPlace,
    Retracted,
    SessionDone,
)
from liftwright.domain.program import MissedDays
from liftwright.errors import FieldError, InputError
from liftwright.journal.port import Journal

NUMBER = "#"
LAST = "last"


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back.

    Args:
        facts: The facts that hold no longer.
    """

    facts: tuple[Fact, ...]


def undo(journal: Journal, clock: Clock) -> Undone:
    """Take back the last thing that was written down.

    An import is one thing, however many sessions it brought. Taking back a correction
    brings back what it corrected. Nothing is ever deleted, so all can be had again.

    Args:
        journal: Where it was written.
        clock: What time it is.

    Raises:
        InputError: If there is nothing to take back.
    """
    together = last_written(journal.facts())
    if not together:
        raise InputError("nothing was written down yet, so there is nothing to undo.")
    journal.append([taken_back(it, clock) for it in together])
    return Undone(tuple(place[-1] for place in together))


def session_called(name: str, sessions: Sequence[Logged]) -> Logged:
    """Return a session by its date; `last` is the latest.

    Args:
        name: `last`, a date such as `2026-11-22`, or `2026-11-22#2` for the second
            session of that day.
        sessions: Every session, oldest first.

    Raises:
        FieldError: If there is none, or several.
    """
    if not sessions:
        raise InputError("no session was written down yet. `liftwright log` does it.")
    if name == LAST:
        return sessions[-1]
    day, _, number = name.partition(NUMBER)
    of_day = [it for it in sessions if it.session.day.isoformat() == day]
    place = int(number) if number.isdecimal() else 1
    if not of_day or (number and not 1 <= place <= len(of_day)):
        days = ", ".join(dict.fromkeys(_days(sessions[-3:])))
        raise FieldError("session", name, f"last, or a date such as {days}")
    if len(of_day) > 1 and not number:
        options = ", ".join(f"{day}{NUMBER}{n + 1}" for n in range(len(of_day)))
        raise FieldError("session", name, f"one of the {len(of_day)}: {options}")
    return of_day[place - 1]


def _days(sessions: Iterable[Logged]) -> Iterable[str]:
    return (it.session.day.isoformat() for it in sessions)


def retract(fact: Fact, journal: Journal, clock: Clock, reason: str) -> None:
    """Take back one fact.

    Args:
        fact: What holds no longer.
        journal: Where it was written.
        clock: What time it is.
        reason: Why.
    """
    taken = new_fact(Retracted(reason), fact.day, clock, corrects=fact.id)
    journal.append([taken])


def miss(
    place: ProgramPlace, then: MissedDays, day: date, journal: Journal, clock: Clock
) -> None:
    """Write down that a day of the program was missed.

    Args:
        place: The day.
        then: Whether it waits or the program moves on.
        day: Date that it is about.
        journal: Where it is written.
        clock: What time it is.
    """
    journal.append([new_fact(DayMissed(place, then), day, clock)])


def named_in(trainee: Trainee, fact: Fact) -> str:
    """Return what a session is called in lists: its date, and a number of that day."""
    same_day = [it for it in trainee.sessions if it.session.day == fact.day]
    if not isinstance(fact.body, SessionDone) or len(same_day) < 2:  # noqa: PLR2004 - one needs no number
        return fact.day.isoformat()
    at = next(n for n, it in enumerate(same_day, start=1) if it.fact.id == fact.id)
    return f"{fact.day.isoformat()}{NUMBER}{at}"
