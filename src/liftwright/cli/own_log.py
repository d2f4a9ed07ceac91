"""What the person's own journal says, where a plan is to be made from it."""

from datetime import date

from liftwright.adaptation.recent import recent_lifts
from liftwright.app.given import Given, Wishes, overruled
from liftwright.app.person_file import PersonFile
from liftwright.app.training.trainee import described
from liftwright.cli.diary import opened
from liftwright.cli.output import say
from liftwright.coaching.pain import PainStep
from liftwright.domain.person import KnownLift
from liftwright.exchange.sheet.names import counted, date_words
from liftwright.journal import standing

JOURNAL = "journal"
"""The word for one's own journal in place of the file of a log."""

TAKEN_FROM = "your journal"


def is_own(wishes: Wishes) -> bool:
    """Return whether a plan is to be made from the person's own journal."""
    return any(it.text.lower() == JOURNAL for it in wishes.get("from-log", ()))


def with_own_words(said: PersonFile) -> PersonFile:
    """Return what was said with what the journal knows of the person besides.

    What is said now counts first. Parts that hurt are spared.

    Args:
        said: What was said now.

    Raises:
        JournalError: If the journal cannot be read.
    """
    with opened() as diary:
        known = described(standing(diary.journal.facts()))
        trainee = diary.trainee()
    wishes = overruled(known.wishes, said.wishes)
    sore = [it.part for it in trainee.pains if it.step is PainStep.STOP]
    if sore:
        spared = tuple(Given(TAKEN_FROM, part) for part in sore)
        wishes = {**wishes, "avoid": (*wishes.get("avoid", ()), *spared)}
        say(f"{TAKEN_FROM}: spared until it is reported as fine: {', '.join(sore)}.")
    mass = trainee.person.body_mass
    if mass is not None and "body-mass" not in said.wishes:
        wishes = {**wishes, "body-mass": (Given(TAKEN_FROM, str(mass)),)}
    screening = known.screening if said.screening is None else said.screening
    return PersonFile(wishes, screening)


def own_lifts(today: date) -> tuple[KnownLift, ...]:
    """Return current lifts out of the journal, and say what they rest on.

    Args:
        today: Date of today.

    Raises:
        JournalError: If the journal cannot be read.
    """
    with opened() as diary:
        sessions = [it.session for it in diary.trainee().sessions]
    found = recent_lifts(sessions, today=today)
    say(
        f"{TAKEN_FROM}: {counted(len(found.lifts), 'current lift')} from"
        f" {date_words(found.since)} to {date_words(found.until)}."
    )
    return found.lifts
