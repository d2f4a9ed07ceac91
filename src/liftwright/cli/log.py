"""`liftwright log`: writes down what was lifted."""

import sys
from datetime import date, timedelta

from liftwright.app.choices import whole_number
from liftwright.app.dates import day_of_calendar
from liftwright.app.given import Given
from liftwright.app.training.coming import coming_session
from liftwright.app.training.doubting import session_doubts
from liftwright.app.training.logging import (
    SaidWith,
    as_planned,
    log_session,
    session_said,
)
from liftwright.app.training.trainee import Trainee
from liftwright.cli.arguments import Arguments
from liftwright.cli.diary import opened
from liftwright.cli.files import read_text
from liftwright.cli.givens import flag
from liftwright.cli.log_text import logged_text
from liftwright.cli.output import deliver
from liftwright.cli.terminal import look_for
from liftwright.domain.bounds import MAX_SECONDS
from liftwright.domain.session import WALL_TIME, Session
from liftwright.errors import InputError
from liftwright.planner.params import Bound

SECONDS_PER_MINUTE = 60
RELATIVE = {"today": 0, "yesterday": 1}
"""Words for days, and how many days ago they are."""

MINUTES = Bound(1, MAX_SECONDS // SECONDS_PER_MINUTE, "minutes")


def run(arguments: Arguments) -> int:
    """Write a session down."""
    with opened() as diary:
        trainee = diary.trainee()
        said = _said(arguments, diary.clock.today())
        session = _session(arguments, said, trainee)
        if not arguments.one("yes"):
            refuse_doubts(session, trainee)
        fact = log_session(session, trainee, diary.journal, diary.clock, said)
        after = diary.trainee()
    deliver(logged_text(fact, trainee, after, coming_session(after), look_for("")))
    return 0


def _said(arguments: Arguments, today: date) -> SaidWith:
    on, start, minutes, note = (
        flag(arguments, it) for it in ("on", "start", "minutes", "note")
    )
    day = _day(on, today) if on else today
    if start and not WALL_TIME.fullmatch(start.text):
        raise start.refused("a time such as 18:05")
    seconds = whole_number(minutes, MINUTES) * SECONDS_PER_MINUTE if minutes else None
    return SaidWith(
        day=day,
        start=start.text if start else "",
        duration_s=seconds,
        note=note.text if note else "",
        is_free=bool(arguments.one("free")),
    )


def refuse_doubts(session: Session, trainee: Trainee) -> None:
    """Ask about what is hardly meant, by refusing it until it is said again.

    Raises:
        InputError: If anything of the session looks like a slip of the thumb.
    """
    found = session_doubts(session, trainee)
    if found:
        raise InputError(
            f"is this right? {'; '.join(found)}. Nothing was written down: correct it,"
            " or say it again with --yes."
        )


def _day(on: Given, today: date) -> date:
    word = on.text.lower()
    if word in RELATIVE:
        return today - timedelta(days=RELATIVE[word])
    day = day_of_calendar(on)
    if day > today:
        raise on.refused(f"a date up to today, {today}", "Log it once it is done.")
    return day


def _session(arguments: Arguments, said: SaidWith, trainee: Trainee) -> Session:
    text, path = " ".join(arguments.words), arguments.one("file")
    if text and path:
        raise InputError("give sets, or --file: one of the two.")
    if arguments.one("as-planned"):
        told = text or (read_text(path) if path else "")
        session = session_said(told, said, trainee) if told else None
        return as_planned(trainee, said, session)
    if path:
        return session_said(read_text(path), said, trainee)
    if text:
        return session_said(text, said, trainee)
    if sys.stdin.isatty() and sys.stderr.isatty():
        from liftwright.cli.log_dialogue import ask_sets

        return ask_sets(trainee, said)
    return session_said(read_text("-"), said, trainee)
