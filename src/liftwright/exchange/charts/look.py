"""How charts look: colours, letters, and the frame that all of them share.

Size is amber and strength blue wherever they stand side by side: a pair that people
with any kind of colour vision can tell apart.
"""

from collections.abc import Iterable, Mapping

from liftwright.exchange.json_text import Json

Spec = dict[str, Json]
"""A Vega-Lite specification or a part of one."""

SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"

SIZE = "#b4540a"
STRENGTH = "#2456c8"
INK = "#16191d"
MUTED = "#565e68"
GRID = "#e3e5e8"
PAPER = "#ffffff"
FONT = "Liberation Sans, Arial, Helvetica, sans-serif"


def chart(title: str, subtitle: str | list[str], body: Mapping[str, Json]) -> Spec:
    """Return a whole chart.

    Args:
        title: What it shows, in a few words.
        subtitle: How to read it, in one line or several.
        body: Data, marks and encodings.
    """
    said = subtitle if isinstance(subtitle, str) else " ".join(subtitle)
    return {
        "$schema": SCHEMA,
        "title": {"text": title, "subtitle": subtitle},
        "description": f"{title}. {said}",
        "background": PAPER,
        **body,
        "config": CONFIG,
    }


def bare(spec: Spec, font: str) -> Spec:
    """Return a chart without title and ground, for a page that has its own.

    Args:
        spec: The chart.
        font: Font of the page.
    """
    kept = {key: it for key, it in spec.items() if key not in {"title", "background"}}
    return {**kept, "padding": 2, "config": {**CONFIG, "font": font, "padding": 2}}


def values(rows: Iterable[Mapping[str, Json]]) -> Spec:
    """Return data that lies within the chart."""
    return {"values": list(rows)}


CONFIG: Spec = {
    "font": FONT,
    "view": {"stroke": None},
    "axis": {
        "domainColor": GRID,
        "gridColor": GRID,
        "labelColor": MUTED,
        "labelFontSize": 12,
        "tickColor": GRID,
        "titleColor": MUTED,
        "titleFontSize": 12,
        "titleFontWeight": "normal",
        "titlePadding": 10,
    },
    "axisY": {"domain": False, "ticks": False},
    "legend": {"labelColor": INK, "labelFontSize": 12, "title": None},
    "text": {"color": INK, "fontSize": 12},
    "title": {
        "anchor": "start",
        "color": INK,
        "fontSize": 16,
        "frame": "group",
        "offset": 14,
        "subtitleColor": MUTED,
        "subtitleFontSize": 12,
        "subtitlePadding": 6,
    },
    "padding": 16,
}
