"""`liftwright today`: the session that comes next."""

from liftwright.app.training.coming import ComingSession, coming_session, days_away
from liftwright.cli.arguments import Arguments
from liftwright.cli.diary import opened
from liftwright.cli.givens import LISTING_ENDINGS, LISTING_FORMATS, format_wanted
from liftwright.cli.output import deliver
from liftwright.cli.terminal import look_for
from liftwright.cli.today_text import NO_PROGRAM, today_text
from liftwright.domain.program import Day, Slot
from liftwright.errors import InputError

FORMATS = (*LISTING_FORMATS, "fit")
ENDINGS = {**LISTING_ENDINGS, ".fit": "fit"}


def run(arguments: Arguments) -> int:
    """Show the session that comes next."""
    wanted = format_wanted(arguments, FORMATS, ENDINGS)
    with opened() as diary:
        trainee = diary.trainee()
        now, today = diary.clock.now(), diary.clock.today()
    session = coming_session(trainee)
    if wanted == "fit":
        from liftwright.exchange.fit_workout import write

        deliver(write(_day(session), made=now), arguments.one("output"))
        return 0
    if wanted == "json":
        from liftwright.cli.today_json import today_json

        text = today_json(session)
    else:
        look = look_for(arguments.one("output"))
        text = today_text(session, trainee, look, days_away(trainee, today))
    deliver(text, arguments.one("output"))
    return 0


def _day(session: ComingSession | None) -> Day:
    """Return the session as a day of a program, warm-ups and loads in place."""
    if session is None:
        raise InputError(NO_PROGRAM)
    slots = (
        Slot((it.id,), (*it.warm_ups, *(work.sets for work in it.work)), it.group)
        for it in session.exercises
        if not it.is_spared
    )
    return Day(session.name or session.program, tuple(slots))
