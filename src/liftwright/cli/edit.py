"""`liftwright edit`: puts other sets in the place of a session's."""

from dataclasses import replace

from liftwright.app.training.changing import retract, session_called
from liftwright.app.training.coming import coming_session
from liftwright.app.training.logging import SaidWith, correct_session, session_said
from liftwright.cli.arguments import Arguments
from liftwright.cli.diary import opened
from liftwright.cli.files import read_text
from liftwright.cli.log import refuse_doubts
from liftwright.cli.log_text import logged_text
from liftwright.cli.output import deliver
from liftwright.cli.terminal import look_for
from liftwright.programs.notation import format_session


def run(arguments: Arguments) -> int:
    """Correct a session, take it back, or show it as text to be edited."""
    name, *words = arguments.words
    text, path = " ".join(words), arguments.one("file")
    with opened() as diary:
        trainee = diary.trainee()
        old = session_called(name, trainee.sessions)
        if arguments.one("delete"):
            retract(old.fact, diary.journal, diary.clock, "deleted")
            deliver(f"Taken back: {name}. `liftwright undo` brings it again.\n")
            return 0
        if not text and not path:
            deliver(format_session(old.session))
            return 0
        was = old.session
        said = SaidWith(was.day, was.start, was.duration_s, was.note)
        session = session_said(read_text(path) if path else text, said, trainee)
        if not arguments.one("yes"):
            others = tuple(it for it in trainee.sessions if it is not old)
            refuse_doubts(session, replace(trainee, sessions=others))
        fact = correct_session(old, session, diary.journal, diary.clock)
        after = diary.trainee()
    deliver(logged_text(fact, trainee, after, coming_session(after), look_for("")))
    return 0
