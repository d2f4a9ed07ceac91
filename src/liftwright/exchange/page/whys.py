"""Reasons on the page, each with a way to its findings."""

from collections.abc import Iterable

from liftwright.exchange.page.tags import Element, tag
from liftwright.exchange.sheet.findings import known_finding
from liftwright.exchange.sheet.sheets import Why


def why_list(whys: Iterable[Why]) -> Element:
    """Return reasons as a list."""
    return tag("ul", [tag("li", it.text, references(it)) for it in whys])


def references(why: Why) -> list[Element]:
    """Return links to the findings behind a reason."""
    found = [it for it in map(known_finding, why.findings) if it]
    return [
        tag(
            "a",
            "evidence" if it.statement == why.text else it.title,
            href=f"#{anchor(it.key)}",
            class_="ref",
            aria_label=it.title,
        )
        for it in found
    ]


def anchor(key: str) -> str:
    """Return the name of a finding's place on the page."""
    return f"finding-{key}"
