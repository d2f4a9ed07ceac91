"""`liftwright undo`: takes back the last thing that was written down."""

from liftwright.app.training.changing import undo
from liftwright.cli.arguments import Arguments
from liftwright.cli.diary import opened
from liftwright.cli.output import deliver
from liftwright.domain.fact import (
    BodyMeasured,
    CheckedIn,
    DayMissed,
    ExerciseNamed,
    Fact,
    PainReported,
    PersonDescribed,
    ProgramAdopted,
    SessionDone,
)
from liftwright.exchange.sheet.names import date_words

CALLED: dict[type, str] = {
    SessionDone: "session",
    BodyMeasured: "body measurement",
    CheckedIn: "check-in",
    PainReported: "report of pain",
    ProgramAdopted: "start of a program",
    DayMissed: "missed day",
    PersonDescribed: "description of yourself",
    ExerciseNamed: "name of an exercise",
}


def run(arguments: Arguments) -> int:  # noqa: ARG001 - every command is called alike
    """Take back the last thing."""
    with opened() as diary:
        undone = undo(diary.journal, diary.clock)
    deliver(f"Taken back: {_words(undone.facts)}.\n")
    return 0


def _words(facts: tuple[Fact, ...]) -> str:
    first = facts[0]
    what = CALLED.get(type(first.body), "entry")
    if len(facts) == 1:
        change = "the change to the " if first.corrects else "the "
        return f"{change}{what} of {date_words(first.day)}"
    return f"an import of {len(facts)} entries"
