"""`liftwright adopt`: begins a program."""

import os
from dataclasses import replace
from datetime import date

from liftwright.app.dates import day_of_calendar, monday_from
from liftwright.app.given import Given
from liftwright.app.person_file import PersonFile
from liftwright.app.places import PATH_SIGNS
from liftwright.app.training.adopting import adopt, read_adoption
from liftwright.app.training.coming import coming_session
from liftwright.app.training.describing import describe
from liftwright.catalog import preset_names
from liftwright.cli.arguments import Arguments
from liftwright.cli.diary import Diary, opened
from liftwright.cli.files import read_text
from liftwright.cli.givens import flag
from liftwright.cli.output import deliver, say
from liftwright.cli.person import person_said
from liftwright.cli.terminal import look_for
from liftwright.cli.today_text import today_text
from liftwright.domain.program import Program
from liftwright.errors import InputError, NotationError
from liftwright.programs import library


def run(arguments: Arguments) -> int:
    """Begin a program."""
    name, *rest = arguments.words
    try:
        adoption = read_adoption(_text(name))
    except NotationError as error:
        raise InputError(f"{name}: {error}") from error
    for remark in adoption.remarks:
        say(f"{name}: {remark}")
    person = _with_whole_paths(person_said(arguments, "".join(rest)))
    with opened() as diary:
        start = _start(arguments, adoption.program, diary)
        describe(person, diary.journal, diary.clock, read_text)
        adopt(adoption, start, diary.journal, diary.clock)
        trainee = diary.trainee()
    look = look_for("")
    deliver(f"Begun: {adoption.program.name}.\n\n")
    deliver(today_text(coming_session(trainee), trainee, look))
    return 0


def _text(name: str) -> str:
    """Return the text of a known program, or of a file."""
    if name in library.names():
        return library.text(name)
    if name == "-" or os.path.exists(name) or any(it in name for it in PATH_SIGNS):  # noqa: PTH110 - as everywhere on the command line
        return read_text(name)
    return library.text(name)


def _start(arguments: Arguments, program: Program, diary: Diary) -> date:
    said = flag(arguments, "start")
    if said:
        return day_of_calendar(said)
    today = diary.clock.today()
    if program.start and program.start >= today:
        return program.start
    return monday_from(today) if _has_weekdays(program) else today


def _has_weekdays(program: Program) -> bool:
    days = (day for week in program.weeks for day in week.days)
    return any(day.weekday is not None for day in days)


def _with_whole_paths(person: PersonFile) -> PersonFile:
    """Return what was said with the whole path of an equipment file.

    It is read again on another day, from another folder.
    """
    (given,) = person.wishes.get("equipment", (None,))
    if given is None or given.text.lower() in preset_names():
        return person
    path = os.path.abspath(os.path.join(given.folder, given.text))  # noqa: PTH100, PTH118 - as everywhere on the command line
    whole = {**person.wishes, "equipment": (Given(given.name, path),)}
    return replace(person, wishes=whole)
