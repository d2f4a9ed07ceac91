"""`liftwright diff`: what changes for the lifter from one program to another."""

from dataclasses import asdict
from itertools import groupby

from liftwright.cli.arguments import Arguments
from liftwright.cli.givens import listing_format
from liftwright.cli.output import deliver
from liftwright.cli.page import Page
from liftwright.cli.program_given import program_given
from liftwright.cli.terminal import Look, look_for
from liftwright.programs.differences import Difference, differences

SAME, DIFFERENT = 0, 1


def run(arguments: Arguments) -> int:
    """Compare two programs."""
    wanted = listing_format(arguments)
    before, after = map(program_given, arguments.words)
    found = differences(before, after)
    path = arguments.one("output")
    if wanted == "json":
        from liftwright.cli.json_text import json_text

        text = json_text("changes", {"changes": [asdict(it) for it in found]})
    else:
        text = _text(found, before.name, after.name, look_for(path))
    deliver(text, path)
    return DIFFERENT if found else SAME


def _text(found: tuple[Difference, ...], before: str, after: str, look: Look) -> str:
    page = Page(look)
    page.title(f"From {before} to {after}")
    if not found:
        page.say("Nothing changes.")
    # Changes of one place stand together, places in the order they first come.
    places = list(dict.fromkeys(it.where for it in found))
    ordered = sorted(found, key=lambda it: places.index(it.where))
    for where, members in groupby(ordered, key=lambda it: it.where):
        page.heading(where or "The whole program")
        for it in members:
            page.item(_in_words(it))
    return str(page)


def _in_words(it: Difference) -> str:
    subject = f"{it.exercise}: " if it.exercise else ""
    if it.what in {"exercise", "day", "week"} and not it.before:
        return f"{subject}new, {it.after}"
    if it.what in {"exercise", "day", "week"} and not it.after:
        return f"{subject}gone ({it.before})"
    what = "" if it.what == "sets" else f"{it.what}: "
    return f"{subject}{what}{it.before or 'none'} becomes {it.after or 'none'}"
