"""Writes advice: what each change is worth."""

from collections.abc import Sequence

from liftwright.cli.amounts import capital
from liftwright.cli.assumptions import add_assumed
from liftwright.cli.json_text import json_text
from liftwright.cli.page import Column, Page, bar
from liftwright.cli.terminal import Look
from liftwright.planner.advise import Advice

BAR_COLUMNS = 16
LEAST_GAIN = 0.005
"""Gains that would be shown as 0.00 are no gains."""

DETECTABLE = 1.0
"""Effects from which a gain can be told from none."""

COLUMNS = (
    Column(wraps=True),
    Column("gain", is_right=True, style="accent"),
    Column("", is_right=True),
    Column(style="dim"),
)


def advice_text(
    found: Sequence[Advice], look: Look, assumed: Sequence[str] = ()
) -> str:
    """Return advice as text, the most helpful first."""
    page = Page(look)
    page.title("What would help most")
    add_assumed(page, assumed)
    helpful = [it for it in found if it.gain_sdes >= LEAST_GAIN]
    rest = [it for it in found if it.gain_sdes < LEAST_GAIN]
    page.space()
    if not helpful or helpful[0].gain_sdes < DETECTABLE:
        page.say("No single change would add anything that can be measured.")
        page.space()
    if helpful:
        most = max(DETECTABLE, helpful[0].gain_sdes)
        page.table(COLUMNS, [_row(it, most) for it in helpful])
        page.space()
    page.say(_legend(helpful), style="dim")
    if rest:
        page.section("No gain")
        for advice in rest:
            page.item(capital(advice.change))
    return str(page)


def advice_json(found: Sequence[Advice]) -> str:
    """Return advice as JSON text."""
    listed = [
        {
            "change": it.change,
            "gain_sdes": round(it.gain_sdes, 4),
            "gain_percent": round(it.gain_percent, 2),
            "doubt_sdes": round(it.doubt_sdes, 4),
        }
        for it in found
    ]
    return json_text("advice", {"advice": listed})


def _legend(helpful: Sequence[Advice]) -> str:
    below = any(it.gain_sdes < DETECTABLE for it in helpful)
    small = " Below 1.00 a gain is too small to be measured." if below else ""
    return (
        "gain: in smallest detectable effects, and in percent of what the plan gives"
        f" now.{small} Each change was planned again in full."
    )


def _row(advice: Advice, most: float) -> tuple[str, ...]:
    return (
        capital(advice.change),
        f"{advice.gain_sdes:+.2f}",
        f"{advice.gain_percent:+.1f}%",
        bar(advice.gain_sdes / most, BAR_COLUMNS),
    )
