"""`liftwright history`: what was lifted, the latest first."""

from collections.abc import Iterable

from liftwright.app.choices import whole_number
from liftwright.app.training.changing import named_in
from liftwright.app.training.trainee import Logged, Trainee
from liftwright.catalog import exercise
from liftwright.cli.arguments import Arguments
from liftwright.cli.diary import opened
from liftwright.cli.givens import flag, listing_format
from liftwright.cli.json_text import json_text
from liftwright.cli.log_text import add_session
from liftwright.cli.output import deliver
from liftwright.cli.page import Page
from liftwright.cli.terminal import Look, look_for
from liftwright.cli.today_text import done_words
from liftwright.exchange.sheet.names import date_words
from liftwright.planner.params import Bound
from liftwright.programs.notation import format_session

USUAL = 10
LAST = Bound(1, 100_000, "sessions")
NOTHING = (
    "Nothing was written down yet. `liftwright log` does it, `liftwright import` brings"
    " it from another app."
)


def run(arguments: Arguments) -> int:
    """Show sessions, or the sets of one exercise."""
    wanted, given = listing_format(arguments), flag(arguments, "last")
    most = whole_number(given, LAST) if given else USUAL
    name = " ".join(arguments.words)
    only = exercise(name).id if name else ""
    with opened() as diary:
        trainee = diary.trainee()
    found = [it for it in trainee.sessions if not only or _has(it, only)]
    shown = found[::-1][:most]
    if wanted == "json":
        text = history_json(shown, trainee)
    else:
        look = look_for(arguments.one("output"))
        text = history_text(shown, len(found), trainee, look, only)
    deliver(text, arguments.one("output"))
    return 0


def _has(logged: Logged, exercise_id: str) -> bool:
    return any(it.exercise == exercise_id for it in logged.session.blocks)


def history_text(
    shown: list[Logged], n_found: int, trainee: Trainee, look: Look, only: str
) -> str:
    """Return sessions for reading.

    Args:
        shown: The sessions to show, the latest first.
        n_found: How many there are.
        trainee: Who trained.
        look: What can be shown.
        only: Id of the one exercise to show; empty for all.
    """
    page = Page(look)
    if not shown:
        page.say(NOTHING)
        return str(page)
    for logged in shown:
        session = logged.session
        if only:
            blocks = (it for it in session.blocks if it.exercise == only)
            sets = "; ".join(done_words(it.sets) for it in blocks)
            page.pairs([(date_words(session.day), sets)], indent=0)
            continue
        place = logged.place
        of = f"week {place.week} day {place.day}" if place else ""
        title = ", ".join(filter(None, (session.title, of)))
        called = named_in(trainee, logged.fact)
        page.heading(f"{date_words(session.day)} ({called})  {title}".rstrip())
        add_session(page, session)
    if n_found > len(shown):
        page.space()
        page.say(f"{n_found - len(shown)} more: --last {n_found}.", style="dim")
    return str(page)


def history_json(shown: Iterable[Logged], trainee: Trainee) -> str:
    """Return sessions as JSON, each also as text in the notation."""
    sessions = [
        {
            "id": str(it.fact.id),
            "called": named_in(trainee, it.fact),
            "day": it.session.day.isoformat(),
            "program_week": it.place.week if it.place else None,
            "program_day": it.place.day if it.place else None,
            "source": it.fact.source or None,
            "text": format_session(it.session),
        }
        for it in shown
    ]
    return json_text("history", {"sessions": sessions})
