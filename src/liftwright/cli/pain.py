"""`liftwright pain`: reports a pain, or that it is gone; shows those that stand."""

from liftwright.app.aims import body_parts_called
from liftwright.app.given import Given
from liftwright.app.training.measuring import pain_given
from liftwright.app.training.recording import record
from liftwright.app.training.trainee import Trainee
from liftwright.cli.arguments import Arguments
from liftwright.cli.diary import opened
from liftwright.cli.output import deliver
from liftwright.cli.page import Page
from liftwright.cli.terminal import Look, look_for
from liftwright.errors import FieldError, InputError
from liftwright.exchange.sheet.names import date_words

USAGE = "Write the place and a number from 0 (gone) to 10: liftwright pain shoulder 4."


def run(arguments: Arguments) -> int:
    """Report a pain, or show those that stand."""
    words = arguments.words
    with opened() as diary:
        if words:
            if not words[-1].isdecimal() or len(words) < 2:  # noqa: PLR2004 - a place and a number
                raise InputError(f"pain: {' '.join(words)!r} is no report. {USAGE}")
            site = " ".join(words[:-1])
            _refuse_unknown(site)
            score = Given("pain", words[-1])
            said = pain_given(site, score, arguments.one("note"))
            record(diary.journal, said, diary.clock.today(), diary.clock)
        trainee = diary.trainee()
    deliver(pain_text(trainee, look_for("")))
    return 0


def _refuse_unknown(site: str) -> None:
    if not body_parts_called(site):
        raise FieldError(
            "pain",
            site,
            "a body part such as shoulder, knee, hip, lower back, elbow or wrist",
        )


def pain_text(trainee: Trainee, look: Look) -> str:
    """Return the pains that are not over."""
    page = Page(look)
    if not trainee.pains:
        page.say("No pain stands.")
        return str(page)
    for pain in trainee.pains:
        page.say(f"{pain.part}: {pain.score} of 10, since {date_words(pain.since)}")
        page.say(pain.text, indent=2, style="dim")
    page.space()
    page.say(
        "Sharp pain, swelling, pain at night or numbness: stop, and have it looked at."
        " This is training software, not medical advice.",
        style="dim",
    )
    return str(page)
