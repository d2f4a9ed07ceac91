"""Writes what `--help` shows."""

from liftwright import __version__
from liftwright.cli.command import Command, Option
from liftwright.cli.commands import BY_NAME, SECTIONS
from liftwright.cli.page import Column, Page
from liftwright.cli.signs import DOT
from liftwright.cli.terminal import Look

ANYWHERE = Option("--help", "", "show this", short="-h")
OPTION_COLUMNS = (Column(style="accent"), Column(wraps=True))
EXIT_CODES = {
    0: "fine",
    1: "what was judged has faults, or differs",
    2: "bad input",
    3: "wishes that exclude each other",
    5: "no reading or writing the journal",
    130: "stopped without a plan",
}


def overview(look: Look) -> str:
    """Return what `liftwright --help` shows."""
    page = Page(look)
    page.title(f"Liftwright {__version__}")
    page.say("Strength and hypertrophy plans, proven and explained.")
    page.heading("Usage")
    page.say("liftwright COMMAND [OPTIONS]", indent=2)
    for title, names in SECTIONS:
        page.heading(title)
        rows = [(name, BY_NAME[name].about) for name in names]
        width = max(len(name) for name in BY_NAME)
        page.pairs((name.ljust(width), about) for name, about in rows)
    page.heading("Begin with")
    page.pairs(
        (
            ("liftwright plan", "a few questions, then your plan"),
            ("liftwright COMMAND --help", "what a command takes"),
        )
    )
    page.space()
    codes = f" {DOT} ".join(f"{code} {meaning}" for code, meaning in EXIT_CODES.items())
    page.say(f"Exit codes: {codes}", style="dim")
    return str(page)


def manual(command: Command, look: Look) -> str:
    """Return what `liftwright COMMAND --help` shows."""
    page = Page(look)
    page.title(f"liftwright {command.name}")
    page.say(command.about[0].upper() + command.about[1:] + ".")
    page.heading("Usage")
    words = f"{command.words} " if command.words else ""
    page.say(f"liftwright {command.name} {words}[OPTIONS]", indent=2)
    if command.details:
        page.space()
        page.say(command.details)
    for group in command.groups:
        page.heading(group.title)
        page.table(OPTION_COLUMNS, [_row(option) for option in group.options])
    if command.examples:
        page.heading("Examples")
        for call, about in command.examples:
            page.say(call, indent=2, style="accent")
            if about:
                page.say(about, indent=6)
    return str(page)


def _row(option: Option) -> tuple[str, str]:
    names = f"{option.short}, {option.name}" if option.short else option.name
    repeated = " (repeatable)" if option.repeats else ""
    return f"{names} {option.value}".rstrip(), option.about + repeated
