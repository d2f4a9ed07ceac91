"""The trade between size and strength: every best plan as a point."""

from collections.abc import Sequence
from typing import Protocol

from liftwright.exchange.charts.drawing import png, svg
from liftwright.exchange.charts.look import (
    INK,
    MUTED,
    SIZE,
    STRENGTH,
    Spec,
    chart,
    values,
)

WIDTH, HEIGHT = 560, 380
ARROW = "\N{RIGHTWARDS ARROW}"
LEAST_SPAN = 12
"""Percent an axis spans at least, so that nothing looks large that is small."""


class TradeOff(Protocol):
    """A best plan between size and strength, such as the planner's frontier has."""

    @property
    def emphasis(self) -> float:
        """0 all size, 1 all strength."""

    @property
    def size(self) -> float:
        """What it gives in size, in any unit that is the same for all points."""

    @property
    def strength(self) -> float:
        """What it gives in strength, likewise."""


def frontier_spec(points: Sequence[TradeOff], *, chosen: float | None = None) -> Spec:
    """Return the chart of the trade between size and strength.

    Both axes are percent of the most this person can get, so that a point reads
    "this plan keeps 97% of the size and 92% of the strength".

    Args:
        points: Best plans, at least one.
        chosen: Emphasis that was asked for; the plan nearest to it is marked.

    Raises:
        ValueError: If there is no point.
    """
    if not points:
        raise ValueError("a frontier needs at least one point")
    ordered = sorted(points, key=lambda it: (it.strength, -it.size, it.emphasis))
    rows = _rows(ordered, chosen)
    strength = _axis("strength", f"Stronger {ARROW} percent of the most strength", rows)
    size = _axis("size", f"Bigger {ARROW} percent of the most size", rows)
    return chart(
        "What more strength costs in size",
        _subtitle(rows),
        {
            "width": WIDTH,
            "height": HEIGHT,
            "data": values(rows),
            "encoding": {"x": strength, "y": size},
            "layer": [
                {"mark": {"type": "line", "color": MUTED, "strokeWidth": 1.5}},
                DOTS,
                RING,
                _words("datum.end == 'most size'", "left", 4, -16),
                _words("datum.end == 'most strength'", "right", -14, 4),
                _words("datum.is_chosen", "right", -16, 16),
            ],
        },
    )


DOTS: Spec = {
    "mark": {"type": "point", "filled": True, "size": 130},
    "encoding": {
        "color": {
            "field": "emphasis",
            "type": "quantitative",
            "scale": {
                "domain": [0, 1],
                "range": [SIZE, STRENGTH],
                "interpolate": "lab",
            },
            "legend": None,
        },
        "opacity": {"value": 1},
    },
}
RING: Spec = {
    "transform": [{"filter": "datum.is_chosen"}],
    "mark": {
        "type": "point",
        "filled": False,
        "size": 420,
        "stroke": INK,
        "strokeWidth": 2.5,
        "opacity": 1,
    },
}


def frontier_svg(points: Sequence[TradeOff], *, chosen: float | None = None) -> str:
    """Return the chart of the trade as an SVG image; `frontier_spec` explains it.

    Raises:
        MissingExtraError: If the optional part `charts` is not installed.
    """
    return svg(frontier_spec(points, chosen=chosen))


def frontier_png(points: Sequence[TradeOff], *, chosen: float | None = None) -> bytes:
    """Return the chart of the trade as a PNG image; `frontier_spec` explains it.

    Raises:
        MissingExtraError: If the optional part `charts` is not installed.
    """
    return png(frontier_spec(points, chosen=chosen))


def _rows(points: Sequence[TradeOff], chosen: float | None) -> list[Spec]:
    most_size = max(it.size for it in points) or 1.0
    most_strength = max(it.strength for it in points) or 1.0
    mine = _nearest(points, chosen)
    return [
        {
            "emphasis": it.emphasis,
            "size": round(100 * it.size / most_size, 2),
            "strength": round(100 * it.strength / most_strength, 2),
            "is_chosen": it is mine,
            **_labels(points, it, is_mine=it is mine),
        }
        for it in points
    ]


def _nearest(points: Sequence[TradeOff], chosen: float | None) -> TradeOff | None:
    if chosen is None:
        return None
    return min(points, key=lambda it: abs(it.emphasis - chosen))


def _labels(points: Sequence[TradeOff], point: TradeOff, *, is_mine: bool) -> Spec:
    """Return which end a point is, and what is written beside it."""
    end = ""
    if len(points) > 1:
        end = {id(points[0]): "most size", id(points[-1]): "most strength"}.get(
            id(point), ""
        )
    if is_mine:
        return {"end": "", "label": ", ".join(filter(None, ("your plan", end)))}
    return {"end": end, "label": end}


def _subtitle(rows: Sequence[Spec]) -> str:
    chosen = next((row for row in rows if row["is_chosen"]), None)
    if chosen is None:
        return "Each point is the best plan for its place between size and strength."
    return (
        f"Your plan gets {chosen['size']:.0f}% of the size and"
        f" {chosen['strength']:.0f}% of the strength that your time allows."
    )


def _axis(field: str, title: str, rows: Sequence[Spec]) -> Spec:
    low = min(float(str(row[field])) for row in rows)
    floor = max(0.0, min(low, 100 - LEAST_SPAN))
    margin = (100 - floor) / 10
    return {
        "field": field,
        "type": "quantitative",
        "title": title,
        "scale": {"domain": [max(0.0, floor - margin), 100 + margin], "nice": False},
        "axis": {"format": "d", "tickCount": 6, "labelExpr": _NOT_ABOVE_ALL},
    }


_NOT_ABOVE_ALL = "datum.value > 100 ? '' : datum.label + '%'"


def _words(test: str, align: str, dx: int, dy: int) -> Spec:
    return {
        "transform": [{"filter": test}],
        "mark": {
            "type": "text",
            "color": INK,
            "fontSize": 13,
            "fontWeight": "bold",
            "align": align,
            "dx": dx,
            "dy": dy,
        },
        "encoding": {"text": {"field": "label"}},
    }
