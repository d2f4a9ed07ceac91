"""The session that comes next: which day of the program it is, and what it holds."""

from dataclasses import dataclass
from datetime import date, timedelta

from liftwright.app.training.dressing import ComingExercise, Dresser
from liftwright.app.training.gym import replay_settings
from liftwright.app.training.params import AWAY_DAYS
from liftwright.app.training.trainee import Adopted, Trainee
from liftwright.catalog import catalog
from liftwright.coaching.clock import session_walk
from liftwright.domain.program import Day, Weekday, WeekKind
from liftwright.programs.replay import NextDay, state

DAYS_PER_WEEK = 7


@dataclass(frozen=True, slots=True)
class ComingSession:
    """The session that comes next.

    Args:
        program: Name of the program.
        week: Running number of its week, from 1.
        n_weeks: How many weeks the program has; 0 where it repeats.
        day: Number of the day in its week, from 1.
        kind: What the week is for.
        name: What the day is called.
        planned: Date that it was planned for; `None` where the program has no weekday.
        minutes: How long it takes; `None` where an exercise is not in the catalog.
        note: What the program says of the day.
        exercises: Its exercises, in order.
    """

    program: str
    week: int
    n_weeks: int
    day: int
    kind: WeekKind
    name: str
    planned: date | None
    minutes: float | None
    note: str
    exercises: tuple[ComingExercise, ...]


def coming_day(trainee: Trainee, adopted: Adopted) -> NextDay | None:
    """Return the day of a program that comes next; `None` when it is over."""
    settings = replay_settings(trainee, adopted)
    return state(adopted.program, trainee.done, settings).next


def days_away(trainee: Trainee, today: date) -> int:
    """Return the days since the last session; 0 where there was none, or of late.

    Args:
        trainee: Who trains.
        today: The date.
    """
    last = max((it.session.day for it in trainee.sessions), default=today)
    days = (today - last).days
    return days if days > AWAY_DAYS else 0


def coming_session(trainee: Trainee) -> ComingSession | None:
    """Return the session that comes next; `None` without a program, or at its end.

    Args:
        trainee: Who trains.
    """
    adopted = trainee.adopted
    day = coming_day(trainee, adopted) if adopted else None
    if adopted is None or day is None:
        return None
    program = adopted.program
    return ComingSession(
        program=program.name,
        week=day.week,
        n_weeks=0 if program.repeats else len(program.weeks),
        day=day.day,
        kind=day.kind,
        name=day.written.name,
        planned=planned_date(adopted.start, day.week, day.written.weekday),
        minutes=_minutes(day.resolved),
        note=day.written.note,
        exercises=Dresser(trainee).dressed(day),
    )


def planned_date(start: date, week: int, weekday: Weekday | None) -> date | None:
    """Return the date that a day was planned for; `None` without a weekday.

    Args:
        start: Date of the program's first day.
        week: Running number of the week, from 1.
        weekday: The weekday.
    """
    if weekday is None:
        return None
    monday = start - timedelta(days=start.weekday())
    return monday + timedelta(days=DAYS_PER_WEEK * (week - 1) + int(weekday))


def _minutes(day: Day) -> float | None:
    if any(slot.exercise not in catalog() for slot in day.slots):
        return None
    return session_walk(day, catalog()).minutes
