"""`liftwright programs`: known programs by what they are for, or one in full."""

from liftwright.app.choices import chosen, whole_number
from liftwright.app.known_programs import (
    KnownProgram,
    Wanted,
    known_program,
    known_programs,
)
from liftwright.cli.arguments import Arguments
from liftwright.cli.givens import flag, format_wanted
from liftwright.cli.output import deliver
from liftwright.cli.programs_text import program_card, programs_list
from liftwright.cli.terminal import look_for
from liftwright.domain.level import Level
from liftwright.errors import InputError
from liftwright.planner.params import BOUNDS
from liftwright.programs import library

FORMATS = ("text", "json", "liftwright")
ENDINGS = {".txt": "text", ".json": "json", ".liftwright": "liftwright"}
AIMS = ("size", "both", "strength")
LEVELS = tuple(it.name.lower() for it in Level)


def run(arguments: Arguments) -> int:
    """List known programs, or show one."""
    output = format_wanted(arguments, FORMATS, ENDINGS)
    query = " ".join(arguments.words)
    found = _found(arguments, query)
    path = arguments.one("output")
    if output == "liftwright":
        deliver(_text_of(found, query), path)
    elif output == "json":
        deliver(_json(found), path)
    elif query in library.names():
        deliver(program_card(found[0], look_for(path)), path)
    else:
        deliver(programs_list(found, look_for(path)), path)
    return 0


def _found(arguments: Arguments, query: str) -> tuple[KnownProgram, ...]:
    if query in library.names():
        return (known_program(query),)
    aim, level = flag(arguments, "aim"), flag(arguments, "level")
    days, minutes = flag(arguments, "days"), flag(arguments, "minutes")
    wanted = Wanted(
        tuple(query.split()),
        chosen(aim, {it: it for it in AIMS}) if aim else "",
        chosen(level, {it: it for it in LEVELS}) if level else "",
        whole_number(days, BOUNDS["days"]) if days else 0,
        whole_number(minutes, BOUNDS["minutes"]) if minutes else 0,
    )
    found = known_programs(wanted)
    if not found and len(wanted.words) == 1:
        library.text(query)  # offers the nearest names
    if not found:
        raise InputError(
            "no known program is like that. Fewer words or wishes find more;"
            " `liftwright programs` lists them all."
        )
    return found


def _text_of(found: tuple[KnownProgram, ...], query: str) -> str:
    if len(found) > 1:
        names = ", ".join(it.name for it in found[:5])
        raise InputError(
            f"{query or 'this'} means {len(found)} programs: {names}. The notation"
            " holds one: give its name."
        )
    return library.text(found[0].name)


def _json(found: tuple[KnownProgram, ...]) -> str:
    from liftwright.cli.json_text import json_text

    listed = [
        {
            "name": it.name,
            "title": it.program.name,
            "author": it.program.author,
            "source": it.program.source,
            "about": it.program.about,
            "aim": it.aim,
            "level": it.level,
            "equipment": it.equipment,
            "days": it.days,
            "weeks": it.weeks,
            "repeats": it.program.repeats,
            "minutes": it.minutes,
        }
        for it in found
    ]
    return json_text("programs", {"programs": listed})
