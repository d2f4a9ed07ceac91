"""Keeps what a person says of themselves: level, lifts, equipment, unit."""

from liftwright.app.defaults import completed
from liftwright.app.given import overruled
from liftwright.app.person_file import PersonFile
from liftwright.app.person_toml import person_as_toml
from liftwright.app.places import ReadText, inventory_given
from liftwright.app.plan_request import gym_unit, person_given
from liftwright.app.training.clock import Clock
from liftwright.app.training.recording import record
from liftwright.app.training.trainee import described
from liftwright.domain.fact import PersonDescribed
from liftwright.journal.port import Journal
from liftwright.journal.standing import standing


def describe(
    person: PersonFile, journal: Journal, clock: Clock, read_text: ReadText
) -> None:
    """Keep what was said of a person; what was said before and not now stays.

    Args:
        person: What was said; nothing said keeps nothing.
        journal: Where it is written.
        clock: What time it is.
        read_text: Opens the file that lists the equipment, where one is named.

    Raises:
        InputError: If any of it cannot be used; then nothing is kept.
    """
    if not person.wishes and person.screening is None:
        return
    before = described(standing(journal.facts()))
    answers = before.screening if person.screening is None else person.screening
    whole = PersonFile(overruled(before.wishes, person.wishes), answers)
    wishes = completed(whole.wishes)
    who = person_given(wishes, lambda _, __: ())
    inventory_given(wishes["equipment"][0], gym_unit(wishes, who), read_text)
    record(journal, PersonDescribed(person_as_toml(whole)), clock.today(), clock)
