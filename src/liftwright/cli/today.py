"""`liftwright today`: the session that comes next."""

from liftwright.app.training.coming import coming_session
from liftwright.cli.arguments import Arguments
from liftwright.cli.diary import opened
from liftwright.cli.givens import listing_format
from liftwright.cli.output import deliver
from liftwright.cli.terminal import look_for
from liftwright.cli.today_text import today_text


def run(arguments: Arguments) -> int:
    """Show the session that comes next."""
    wanted = listing_format(arguments)
    with opened() as diary:
        trainee = diary.trainee()
    session = coming_session(trainee)
    if wanted == "json":
        from liftwright.cli.today_json import today_json

        text = today_json(session)
    else:
        text = today_text(session, trainee, look_for(arguments.one("output")))
    deliver(text, arguments.one("output"))
    return 0
