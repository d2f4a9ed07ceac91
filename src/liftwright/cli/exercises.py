"""`liftwright exercises`: exercises found by words, place or ladder."""

from liftwright.app.places import inventory_given
from liftwright.catalog import exercises, ladder, ladders, resolve
from liftwright.cli.arguments import Arguments
from liftwright.cli.exercise_text import add_card, add_ladder, add_ladders, add_list
from liftwright.cli.files import read_text
from liftwright.cli.givens import flag, listing_format
from liftwright.cli.output import deliver
from liftwright.cli.page import Page
from liftwright.cli.terminal import look_for
from liftwright.domain.equipment import Inventory
from liftwright.domain.exercise import Exercise
from liftwright.errors import InputError
from liftwright.quantities import Unit

MOST_LETTERS = 400
"""Letters of a search; nobody means more."""


def run(arguments: Arguments) -> int:
    """List exercises, or show one."""
    wanted = listing_format(arguments)
    if arguments.one("ladders"):
        return _ladders(arguments, wanted)
    query = " ".join(arguments.words)[:MOST_LETTERS]
    rungs = arguments.one("ladder")
    found = _found(query, rungs, _place(arguments))
    if wanted == "json":
        from liftwright.exchange.listings_json import exercises_as_json

        text = exercises_as_json(found)
    else:
        page = Page(look_for(arguments.one("output")))
        exact = resolve(query) if query else None
        if rungs:
            add_ladder(page, rungs, found)
        elif exact in found and exact is not None:
            add_card(page, exact, [it for it in found if it.id != exact.id])
        else:
            add_list(page, query, found)
        text = str(page)
    deliver(text, arguments.one("output"))
    return 0


def _ladders(arguments: Arguments, wanted: str) -> int:
    if wanted == "json":
        from liftwright.exchange.listings_json import exercises_as_json

        text = exercises_as_json(it for rungs in ladders().values() for it in rungs)
    else:
        page = Page(look_for(arguments.one("output")))
        add_ladders(page, ladders())
        text = str(page)
    deliver(text, arguments.one("output"))
    return 0


def _place(arguments: Arguments) -> Inventory | None:
    place = flag(arguments, "equipment")
    return inventory_given(place, Unit.KG, read_text) if place else None


def _found(query: str, rungs: str, place: Inventory | None) -> tuple[Exercise, ...]:
    chosen = ladder(rungs) if rungs else exercises(query)
    if place is not None:
        chosen = tuple(it for it in chosen if place.has(it.equipment))
    if not chosen:
        where = f" at: {place.name}" if place else ""
        raise InputError(
            f"no exercise matches {query or rungs or 'all'}{where}. Fewer words find"
            " more; `liftwright exercises` lists them all."
        )
    return chosen
