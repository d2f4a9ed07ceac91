"""`liftwright evidence`: the findings that plans rest on, searched by words."""

from itertools import groupby

from liftwright.cli.arguments import Arguments
from liftwright.cli.finding_text import add_finding, numbers
from liftwright.cli.givens import listing_format
from liftwright.cli.output import deliver
from liftwright.cli.page import Page
from liftwright.cli.terminal import look_for
from liftwright.errors import InputError
from liftwright.evidence import Finding, findings

MOST_WORDS = 400
"""Letters of a search; nobody means more."""


def run(arguments: Arguments) -> int:
    """List the findings that words describe."""
    wanted = listing_format(arguments)
    query = " ".join(arguments.words)[:MOST_WORDS]
    found = findings(query)
    if not found:
        raise InputError(
            f"no finding is about {query!r}. `liftwright evidence` lists them all."
        )
    if wanted == "json":
        from liftwright.exchange.listings_json import evidence_as_json

        text = evidence_as_json(found)
    else:
        page = Page(look_for(arguments.one("output")))
        _add(page, query, found)
        text = str(page)
    deliver(text, arguments.one("output"))
    return 0


def _add(page: Page, query: str, found: tuple[Finding, ...]) -> None:
    if len(found) == 1:
        add_finding(page, found[0])
        return
    about = f" about {query}" if query else ""
    page.title(f"{len(found)} findings{about}")
    if query:
        _add_statements(page, found)
    else:
        _add_topics(page, found)
    page.space()
    page.say(
        "`liftwright why KEY` shows one with its doubt and its source.", style="dim"
    )


def _add_statements(page: Page, found: tuple[Finding, ...]) -> None:
    for one in found:
        page.space()
        page.say(one.key, style="accent")
        page.say(one.statement, indent=2)
        if shown := numbers(one):
            page.say(shown, indent=2, style="dim")


def _add_topics(page: Page, found: tuple[Finding, ...]) -> None:
    by_topic = sorted(found, key=lambda one: (one.topic, one.key))
    for topic, members in groupby(by_topic, key=lambda one: one.topic):
        page.heading(topic)
        page.pairs((one.key, one.title) for one in members)
