"""Writes a frontier as JSON, CSV or a chart."""

import csv
from io import StringIO

from liftwright.planner.frontier import FrontierPoint

COLUMNS = (
    "emphasis",
    "size_sdes",
    "strength_sdes",
    "size_share",
    "strength_share",
    "exercises",
    "sets_a_week",
    "is_between",
)


def frontier_json(points: tuple[FrontierPoint, ...]) -> str:
    """Return a frontier as JSON text, each point with its whole plan."""
    from liftwright.cli.json_text import json_text
    from liftwright.exchange.plan_record.plans import plan_record

    listed = [
        {
            "emphasis": point.emphasis,
            "size_sdes": round(point.size, 4),
            "strength_sdes": round(point.strength, 4),
            "is_between": point.is_between,
            "plan": plan_record(point.plan),
        }
        for point in points
    ]
    return json_text("frontier", {"points": listed})


def frontier_csv(points: tuple[FrontierPoint, ...]) -> str:
    """Return a frontier as rows of numbers."""
    text = StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(COLUMNS)
    most_size, most_strength = most(points)
    for point in points:
        slots = list(point.plan.template.slots())
        table.writerow(
            (
                f"{point.emphasis:g}",
                f"{point.size:.4f}",
                f"{point.strength:.4f}",
                f"{point.size / most_size:.4f}",
                f"{point.strength / most_strength:.4f}",
                len({slot.exercise.id for slot in slots}),
                sum(slot.n_sets for slot in slots),
                "yes" if point.is_between else "no",
            )
        )
    return text.getvalue()


def frontier_chart(
    points: tuple[FrontierPoint, ...], wanted: str, emphasis: float
) -> str | bytes:
    """Return a frontier as an image.

    Args:
        points: Its points.
        wanted: `svg` or `png`.
        emphasis: The emphasis that was asked for: its nearest point is marked.

    Raises:
        MissingExtraError: If the optional part `charts` is not installed.
    """
    from liftwright.exchange.charts import frontier_png, frontier_svg

    draw = frontier_svg if wanted == "svg" else frontier_png
    return draw(points, chosen=nearest(points, emphasis).emphasis)


def most(points: tuple[FrontierPoint, ...]) -> tuple[float, float]:
    """Return the most size and the most strength of all points."""
    size = max(point.size for point in points)
    strength = max(point.strength for point in points)
    return size or 1.0, strength or 1.0


def nearest(points: tuple[FrontierPoint, ...], emphasis: float) -> FrontierPoint:
    """Return the point that lies nearest to an emphasis."""
    return min(points, key=lambda point: abs(point.emphasis - emphasis))
