"""Known programs as a person looks for them: for what aim, level, days and minutes."""

from dataclasses import dataclass
from functools import cache
from math import ceil

from liftwright.catalog import catalog
from liftwright.coaching.clock import session_seconds
from liftwright.domain.program import Program
from liftwright.programs import library

MINUTE_S = 60
SIZE_BELOW, STRENGTH_FROM = 0.4, 0.6
"""Emphases from where a program is for size, for strength, or between for both."""


@dataclass(frozen=True, slots=True)
class KnownProgram:
    """What a list of programs says of one.

    Args:
        name: The name that commands take.
        program: The program.
        aim: `size`, `both` or `strength`; empty where it does not say.
        level: `novice`, `intermediate` or `advanced`; empty where it does not say.
        equipment: Where it can be trained; empty where it does not say.
        days: Training days of its fullest week.
        weeks: Its weeks; they repeat where the program does.
        minutes: Minutes of its longest session.
    """

    name: str
    program: Program
    aim: str
    level: str
    equipment: str
    days: int
    weeks: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a program should be; what is empty or 0 does not matter.

    Args:
        words: Words that its name, author or description should have.
        aim: `size`, `both` or `strength`.
        level: `novice`, `intermediate` or `advanced`.
        days: Training days a week.
        minutes: Most minutes of a session.
    """

    words: tuple[str, ...] = ()
    aim: str = ""
    level: str = ""
    days: int = 0
    minutes: int = 0


def known_programs(wanted: Wanted | None = None) -> tuple[KnownProgram, ...]:
    """Return the known programs that fit, by name."""
    every = map(known_program, library.names())
    return tuple(it for it in every if wanted is None or _fits(it, wanted))


@cache
def known_program(name: str) -> KnownProgram:
    """Return one known program.

    Raises:
        UnknownProgramError: If there is none of that name.
    """
    program = library.read(name)
    said = dict(program.made_for)
    return KnownProgram(
        name,
        program,
        _aim(said.get("emphasis", "")),
        said.get("level", ""),
        said.get("equipment", ""),
        max((len(week.days) for week in program.weeks), default=0),
        len(program.weeks),
        _minutes(program),
    )


def _aim(emphasis: str) -> str:
    try:
        share = float(emphasis)
    except ValueError:
        return emphasis
    if share < SIZE_BELOW:
        return "size"
    return "strength" if share >= STRENGTH_FROM else "both"


def _minutes(program: Program) -> int:
    days = [day for week in program.weeks for day in week.days]
    longest_s = max((session_seconds(day, catalog()) for day in days), default=0)
    return ceil(longest_s / MINUTE_S)


def _fits(known: KnownProgram, wanted: Wanted) -> bool:
    program = known.program
    said = f"{known.name} {program.name} {program.author} {program.about}".lower()
    return (
        all(word.lower() in said for word in wanted.words)
        and wanted.aim in {"", known.aim}
        and wanted.level in {"", known.level}
        and wanted.days in {0, known.days}
        and (not wanted.minutes or known.minutes <= wanted.minutes)
    )
