"""The weeks side by side: loads as curves, and every exercise in a table a day."""

from collections.abc import Iterable, Sequence

from liftwright.exchange.charts.loads import LoadPath
from liftwright.exchange.page.figures import load_plot
from liftwright.exchange.page.tags import Element, tag
from liftwright.exchange.sheet.sheets import (
    Block,
    Cell,
    Fact,
    ProgressRow,
    ProgressTable,
)

FEWEST_WEEKS = 2
"""A curve needs this many points."""


def week_by_week(
    change: str, paths: Iterable[LoadPath], blocks: Sequence[Block]
) -> Element | None:
    """Return how the plan moves over its weeks, where it has several.

    Args:
        change: How it changes, in a sentence.
        paths: Loads of the main lifts.
        blocks: The weeks in blocks.
    """
    if not blocks:
        return None
    drawn = [_curve(it) for it in paths if len(it.weeks) >= FEWEST_WEEKS]
    return tag(
        "section",
        tag("h2", "Week by week", id="weeks"),
        tag("p", change, class_="hint"),
        tag("div", drawn, class_="plots") if drawn else None,
        [_block(it) for it in blocks],
        aria_labelledby="weeks",
    )


def _curve(path: LoadPath) -> Element:
    unit = path.heaviest.unit
    return tag(
        "figure",
        tag("figcaption", tag("b", path.name), f" heaviest work set, {unit}"),
        load_plot(path),
        class_="plot-card",
    )


def _block(block: Block) -> Element:
    return tag(
        "div",
        tag("h3", block.title),
        [_table(it, block) for it in block.days],
        class_="block",
    )


def _table(table: ProgressTable, block: Block) -> Element:
    title = f"{table.title}, {block.title.lower()}"
    return tag(
        "div",
        tag(
            "table",
            tag("caption", table.title),
            tag(
                "thead",
                tag("tr", tag("th", "Exercise", scope="col"), _heads(block.weeks)),
            ),
            tag("tbody", [_row(it) for it in table.rows]),
            class_="progress",
        ),
        class_="scroll",
        role="region",
        tabindex=0,
        aria_label=title,
    )


def _heads(weeks: Sequence[Fact]) -> list[Element]:
    return [
        tag(
            "th",
            it.label,
            tag("small", it.text) if it.text else None,
            scope="col",
            class_="easy" if it.text else None,
        )
        for it in weeks
    ]


def _row(row: ProgressRow) -> Element:
    return tag(
        "tr",
        tag("th", row.exercise, scope="row"),
        [tag("td", _cell(it)) for it in row.cells],
    )


def _cell(cell: Cell) -> list[Element]:
    return [
        tag("span", it, class_="sets" if number == 0 else None)
        for number, it in enumerate(cell.lines)
    ] or [tag("span", "\N{EN DASH}", class_="none")]
