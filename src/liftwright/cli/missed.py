"""`liftwright missed`: says what becomes of a day that was missed."""

from liftwright.app.choices import chosen
from liftwright.app.given import Given
from liftwright.app.training.changing import miss
from liftwright.app.training.coming import coming_day, coming_session
from liftwright.cli.arguments import Arguments
from liftwright.cli.diary import opened
from liftwright.cli.output import deliver
from liftwright.cli.terminal import look_for
from liftwright.cli.today_text import today_text
from liftwright.domain.fact import ProgramPlace
from liftwright.domain.program import MissedDays
from liftwright.errors import InputError

WORDS = {
    "wait": MissedDays.WAIT,
    "move on": MissedDays.MOVE_ON,
    "move-on": MissedDays.MOVE_ON,
    "skip": MissedDays.MOVE_ON,
}


def run(arguments: Arguments) -> int:
    """Write down that the next day was missed."""
    said = " ".join(arguments.words)
    with opened() as diary:
        trainee = diary.trainee()
        adopted = trainee.adopted
        day = coming_day(trainee, adopted) if adopted else None
        if adopted is None or day is None:
            raise InputError("no program is running. `liftwright adopt` begins one.")
        then = adopted.program.missed_days
        then = chosen(Given("missed", said), WORDS) if said else then
        place = ProgramPlace(adopted.id, day.week, day.day)
        miss(place, then, diary.clock.today(), diary.journal, diary.clock)
        after = diary.trainee()
    name = day.written.name or f"Day {day.day}"
    what = "waits for you" if then is MissedDays.WAIT else "is passed over"
    deliver(f"{name} of week {day.week} {what}.\n\n")
    deliver(today_text(coming_session(after), after, look_for("")))
    return 0
