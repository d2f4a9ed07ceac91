"""The top of the page: title, what was asked, what to expect, how good it is."""

from liftwright.exchange.page.figures import emphasis_gauge
from liftwright.exchange.page.tags import Element, tag
from liftwright.exchange.sheet.names import capital
from liftwright.exchange.sheet.sheets import Opening, Promise


def masthead(opening: Opening) -> Element:
    """Return the header of the page."""
    return tag(
        "header",
        tag("p", "Liftwright", tag("span", " training plan"), class_="brand"),
        tag("h1", opening.title),
        tag("p", opening.about, class_="lead") if opening.about else None,
        tag(
            "div",
            tag(
                "div",
                emphasis_gauge(opening.emphasis, opening.emphasis_words),
                tag("p", capital(opening.emphasis_words), class_="gauge-words"),
                class_="aim",
            ),
            tag("dl", [_fact(it.label, it.text) for it in opening.facts]),
            class_="asked",
        ),
        class_="masthead",
    )


def _fact(label: str, text: str) -> Element:
    return tag("div", tag("dt", label), tag("dd", capital(text)))


def warning(opening: Opening) -> Element | None:
    """Return what a doctor should say first, where somebody's health asks for it."""
    if not opening.warning:
        return None
    return tag(
        "section",
        tag("h2", "Before you start", id="before"),
        tag("p", opening.warning),
        class_="warning",
        aria_labelledby="before",
    )


def outcome(opening: Opening) -> Element:
    """Return what the plan promises, and what is proven about it."""
    mark = "\N{CHECK MARK}" if opening.is_proven else "\N{ALMOST EQUAL TO}"
    title = f" {opening.proof_title}"
    proof = tag(
        "div",
        tag("h3", "Proof"),
        tag("p", tag("span", mark, aria_hidden="true"), title, class_="amount"),
        tag("p", opening.proof),
        class_="tile proof",
    )
    return tag(
        "section",
        tag("h2", "In short", id="short"),
        tag(
            "div",
            [_tile(it) for it in opening.promises],
            proof,
            class_="tiles",
        ),
        aria_labelledby="short",
    )


def _tile(promise: Promise) -> Element:
    kind = "strength" if promise.label == "Strength" else "size"
    return tag(
        "div",
        tag("h3", promise.label),
        tag("p", promise.amount, class_="amount"),
        tag("p", promise.text),
        class_=f"tile {kind}",
    )
