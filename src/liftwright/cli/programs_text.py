"""Writes known programs for people."""

from collections.abc import Iterator, Sequence

from liftwright.app.known_programs import KnownProgram
from liftwright.cli.page import Column, Page
from liftwright.cli.signs import DOT
from liftwright.cli.terminal import Look
from liftwright.domain.program import Day
from liftwright.exchange.sheet.names import exercise_name

COLUMNS = (
    Column(style="accent"),
    Column("aim"),
    Column("level"),
    Column("days", is_right=True),
    Column("min", is_right=True),
    Column("weeks", is_right=True),
)


def programs_list(found: Sequence[KnownProgram], look: Look) -> str:
    """Return programs as a list."""
    page = Page(look)
    noun = "program" if len(found) == 1 else "programs"
    page.title(f"{len(found)} known {noun}")
    page.space()
    page.table(COLUMNS, [_row(it) for it in found])
    page.space()
    page.say("`liftwright programs NAME` shows one.", style="dim")
    return str(page)


def _row(it: KnownProgram) -> tuple[str, ...]:
    weeks = f"{it.weeks}{' +' if it.program.repeats else ''}"
    return (it.name, it.aim, it.level, str(it.days), str(it.minutes), weeks)


def program_card(it: KnownProgram, look: Look) -> str:
    """Return what there is to know of a program."""
    page = Page(look)
    program = it.program
    page.title(program.name)
    page.say(f"{it.name} {DOT} {program.author}", style="dim")
    page.space()
    page.say(program.about)
    page.space()
    page.pairs(_facts(it))
    if program.weeks:
        first = max(program.weeks, key=lambda week: len(week.days))
        page.heading("A week")
        page.pairs((day.name, _exercises(day)) for day in first.days)
    page.space()
    page.say(
        f"`liftwright simulate {it.name}` shows where it leads,"
        f" `liftwright programs {it.name} -o FILE.liftwright` writes it out.",
        style="dim",
    )
    return str(page)


def _facts(it: KnownProgram) -> Iterator[tuple[str, str]]:
    yield "aim", it.aim or "not said"
    yield "level", it.level or "not said"
    yield "equipment", it.equipment or "not said"
    yield "days a week", str(it.days)
    yield "minutes", f"up to {it.minutes}"
    again = ", again and again" if it.program.repeats else ""
    yield "weeks", f"{it.weeks}{again}"
    yield "source", it.program.source


def _exercises(day: Day) -> str:
    return ", ".join(dict.fromkeys(exercise_name(it.exercise) for it in day.slots))
