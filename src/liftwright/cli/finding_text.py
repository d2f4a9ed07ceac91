"""Writes findings for people."""

from collections.abc import Iterator

from liftwright.cli.page import Page
from liftwright.cli.signs import DOT, TO
from liftwright.evidence import Certainty, Confidence, Finding, Interval, source

CERTAINTIES = {
    Certainty.EXACT: "exact: right by definition or agreement",
    Certainty.WELL_ESTIMATED: "well estimated: pooled from studies that agree",
    Certainty.HETEROGENEOUS: "an average that people differ from widely",
    Certainty.CONVENTION: "a convention: a default that anyone may change",
    Certainty.NOT_SUPPORTED: "not supported by the evidence: told, not used",
}
CONFIDENCES = {
    Confidence.A: "read in the paper or the official document",
    Confidence.A2: "read through a review or another second hand",
    Confidence.B: "written from memory, not looked up again",
    Confidence.C: "unverified, contested or our own inference",
    Confidence.D: "computed by us; the limits say how",
}
NO_UNIT = "none"


def add_finding(page: Page, found: Finding) -> None:
    """Add all that is known of a finding to a page."""
    page.title(found.title)
    page.say(f"{found.key} {DOT} {found.topic}", style="dim")
    page.space()
    page.say(found.statement)
    page.space()
    page.pairs(_facts(found))
    page.heading("Sources" if len(found.sources) > 1 else "Source")
    for key in found.sources:
        _add_source(page, key)


def numbers(found: Finding) -> str:
    """Return the numbers of a finding in one line; empty where it has none."""
    unit = "" if found.unit == NO_UNIT else f" {found.unit}"
    if found.value is not None:
        return f"{found.value:g}{_range(found.interval)}{unit}"
    parts = (
        f"{name.replace('_', ' ')} {number:g}{_range(found.intervals.get(name))}"
        for name, number in found.values.items()
    )
    listed = ", ".join(parts)
    return f"{listed} ({found.unit})" if unit and listed else listed


def _facts(found: Finding) -> Iterator[tuple[str, str]]:
    if shown := numbers(found):
        yield "number" if found.value is not None else "numbers", shown
    yield "certainty", CERTAINTIES[found.certainty]
    yield "how read", CONFIDENCES[found.confidence]
    if found.population:
        yield "measured in", found.population
    if found.limits:
        yield "limits", found.limits


def _range(interval: Interval | None) -> str:
    if interval is None:
        return ""
    return f" [{interval.low:g}{TO}{interval.high:g}, {interval.kind}]"


def _add_source(page: Page, key: str) -> None:
    cited = source(key)
    page.item(cited.citation)
    if cited.doi:
        page.say(f"doi:{cited.doi}", indent=4, style="dim")
    if cited.note:
        page.say(cited.note, indent=4, style="dim")
