"""`liftwright why`: one finding with its number, doubt, source and limits."""

from liftwright.cli.arguments import Arguments
from liftwright.cli.finding_text import add_finding
from liftwright.cli.givens import listing_format
from liftwright.cli.output import deliver
from liftwright.cli.page import Page
from liftwright.cli.terminal import look_for
from liftwright.errors import InputError
from liftwright.evidence import Finding, UnknownFindingError, finding

HOW_TO_SEARCH = "`liftwright evidence WORDS` searches all findings."


def run(arguments: Arguments) -> int:
    """Show one finding."""
    wanted = listing_format(arguments)
    found = _named(arguments.words[0].strip("[]"))
    if wanted == "json":
        from liftwright.exchange.listings_json import evidence_as_json

        text = evidence_as_json([found])
    else:
        page = Page(look_for(arguments.one("output")))
        add_finding(page, found)
        text = str(page)
    deliver(text, arguments.one("output"))
    return 0


def _named(key: str) -> Finding:
    try:
        return finding(key)
    except UnknownFindingError as error:
        raise InputError(f"{error} {HOW_TO_SEARCH}") from error
