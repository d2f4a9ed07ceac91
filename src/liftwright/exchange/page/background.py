"""Food, reasons, health and sources: what stands behind the plan."""

from collections.abc import Iterable, Sequence
from urllib.parse import quote

from liftwright.exchange.page.tags import Child, Element, tag
from liftwright.exchange.page.whys import anchor, why_list
from liftwright.exchange.sheet.sheets import FindingSheet, PlanSheet, SourceSheet


def food(sheet: PlanSheet) -> Element | None:
    """Return what to eat and what training burns."""
    return _list("food", "Food and energy", sheet.food)


def whys(sheet: PlanSheet) -> Element | None:
    """Return why the plan is as it is, and what gave way."""
    if not (sheet.reasons or sheet.relaxed or sheet.notes):
        return None
    parts: list[Child] = []
    if sheet.notes:
        parts.append(tag("ul", [tag("li", it) for it in sheet.notes], class_="notes"))
    if sheet.relaxed:
        parts += [
            tag("h3", "What gave way to your wishes"),
            why_list(sheet.relaxed),
        ]
    if sheet.reasons:
        parts += [tag("h3", "Why it is as it is"), why_list(sheet.reasons)]
    return tag(
        "section",
        tag("h2", "Good to know", id="why"),
        parts,
        aria_labelledby="why",
    )


def health(sheet: PlanSheet) -> Element:
    """Return what to mind for health, with who has the last word."""
    *signs, last_word = sheet.health
    return tag(
        "section",
        tag("h2", "Your health", id="health"),
        tag("ul", [tag("li", it) for it in signs]),
        tag("p", tag("strong", last_word)),
        class_="health",
        aria_labelledby="health",
    )


def evidence(sheet: PlanSheet) -> Element | None:
    """Return the findings the plan rests on, and their sources."""
    if not sheet.findings:
        return None
    return tag(
        "section",
        tag("h2", "What it rests on", id="evidence"),
        tag(
            "details",
            tag("summary", f"{len(sheet.findings)} findings"),
            tag("dl", [_finding(it) for it in sheet.findings], class_="findings"),
        ),
        tag("h3", "Sources"),
        tag("ol", [_source(it) for it in sheet.sources], class_="sources"),
        aria_labelledby="evidence",
    )


def _finding(finding: FindingSheet) -> Element:
    numbers = [
        tag("a", f"[{number}]", href=f"#source-{number}") for number in finding.sources
    ]
    return tag(
        "div",
        tag("dt", finding.title),
        tag("dd", finding.statement, " ", numbers),
        tag("dd", f"{finding.certainty}; ", tag("code", finding.key), class_="sure"),
        id=anchor(finding.key),
    )


def _source(source: SourceSheet) -> Element:
    address = f"https://doi.org/{quote(source.doi, safe='/')}"
    link = tag("a", f"doi:{source.doi}", href=address) if source.doi else None
    note = tag("small", source.note) if source.note else None
    return tag("li", source.citation, " ", link, note, id=f"source-{source.number}")


def _list(name: str, title: str, texts: Sequence[str]) -> Element | None:
    if not texts:
        return None
    return tag(
        "section",
        tag("h2", title, id=name),
        tag("ul", [tag("li", it) for it in texts]),
        aria_labelledby=name,
    )


def contents(parts: Iterable[tuple[str, str]]) -> Element:
    """Return links to the parts of the page."""
    return tag(
        "nav",
        tag("ul", [tag("li", tag("a", name, href=f"#{to}")) for to, name in parts]),
        aria_label="On this page",
        class_="screen",
    )
