"""Puts flags and a person file together."""

import sys
from datetime import UTC, date, datetime
from pathlib import Path

from liftwright.app.defaults import assumed
from liftwright.app.given import Given, overruled
from liftwright.app.person_file import FIELDS, PersonFile, person_in
from liftwright.app.plan_request import Sources
from liftwright.cli.arguments import Arguments
from liftwright.cli.files import read_text
from liftwright.cli.givens import flags
from liftwright.cli.output import say
from liftwright.domain.person import KnownLift
from liftwright.errors import InputError
from liftwright.quantities import Unit


def person_said(arguments: Arguments, path: str = "") -> PersonFile:
    """Return what flags and person file say together; flags win.

    Args:
        arguments: The call.
        path: Person file that stands among the words of the call; empty for none.

    Raises:
        InputError: If two person files are named, or one cannot be read.
    """
    named = arguments.one("person")
    if named and path:
        raise InputError(f"two person files: {path} and {named}. Give one.")
    file = named or path
    said = person_in(read_text(file), file) if file else PersonFile()
    given = flags(arguments, FIELDS)
    if "lift" in given:
        given["lift"] = (*said.wishes.get("lift", ()), *given["lift"])
    whole = PersonFile(overruled(said.wishes, given), said.screening)
    if "from-log" not in whole.wishes:
        return whole
    from liftwright.cli.own_log import is_own, with_own_words

    return with_own_words(whole) if is_own(whole.wishes) else whole


def world() -> Sources:
    """Return the files, the logs and the date that requests are read with."""
    today = datetime.now(tz=UTC).astimezone().date()
    return Sources(read_text, lambda given, unit: _lifts(given, unit, today), today)


def says_nothing(person: PersonFile) -> bool:
    """Return whether nothing at all was said."""
    return not person.wishes and person.screening is None


def taken_for_granted(person: PersonFile) -> tuple[str, ...]:
    """Return in words what is assumed because nobody said it."""
    return assumed(person.wishes)


def can_ask() -> bool:
    """Return whether there is somebody at a terminal to be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def _lifts(given: Given, unit: Unit | None, today: date) -> tuple[KnownLift, ...]:
    from liftwright.app.log_lifts import lifts_of_log
    from liftwright.cli.own_log import JOURNAL, own_lifts
    from liftwright.exchange.log_file import LogFile

    if given.text.lower() == JOURNAL:
        return own_lifts(today)
    path = Path(given.folder, given.text)
    found = lifts_of_log(LogFile.of(path), unit, today)
    for note in found.notes:
        say(note)
    return found.lifts
