"""Lays text out: paragraphs, lists, tables and bars that fit any terminal."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple
from unicodedata import combining, east_asian_width, normalize

from liftwright.cli.signs import BULLET, EMPTY, FULL, LINE, PLAIN
from liftwright.cli.terminal import Look

STYLES = {
    "bold": "1",
    "dim": "2",
    "accent": "36",
    "title": "1;36",
    "good": "32",
    "warning": "33",
    "bad": "31",
}
GAP = "  "
NARROWEST_CELL = 12
WIDTHS_KEPT = 2048
"""Texts whose width is kept: a page measures the same words again and again."""

CONTROLS = dict.fromkeys((*range(32), *range(127, 160)))
"""Signs that would move the cursor or recolour the screen are not passed on."""


class Column(NamedTuple):
    """A column of a table.

    Args:
        heading: What stands above it; empty for nothing.
        is_right: Whether its cells end at the same place, as numbers do.
        style: How its cells look.
        wraps: Whether its cells may take several lines where the page is narrow.
    """

    heading: str = ""
    is_right: bool = False
    style: str = ""
    wraps: bool = False


class Page:
    """Text in the making, for one look.

    Args:
        look: What can be shown.
    """

    def __init__(self, look: Look) -> None:
        self.look = look
        self._lines: list[str] = []

    def __str__(self) -> str:
        return "\n".join(line.rstrip() for line in self._lines) + "\n"

    def title(self, text: str) -> None:
        """Add the headline of a page."""
        self.say(text, style="title")

    def section(self, text: str) -> None:
        """Add the heading of a large part: a line across the page leads the eye."""
        self.space()
        words = shown(text, self.look)
        rule = shown(LINE, self.look) * (self.look.width - columns_of(words) - 1)
        styled_words = styled(words, "title", self.look)
        self._lines.append(f"{styled_words} {styled(rule, 'dim', self.look)}")

    def heading(self, text: str) -> None:
        """Add a heading, with a blank line above it."""
        self.space()
        self.say(text, style="bold")

    def space(self) -> None:
        """Add a blank line where there is none yet."""
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def say(
        self, text: str, *, indent: int = 0, lead: str = "", style: str = ""
    ) -> None:
        """Add a paragraph.

        Args:
            text: Its text.
            indent: Columns before it.
            lead: What its first line begins with; later lines stand under its end.
            style: How it looks.
        """
        margin = " " * indent
        lead = shown(lead, self.look)
        lines = wrapped(shown(text, self.look), self.look.width - indent - len(lead))
        for number, line in enumerate(lines):
            start = lead if number == 0 else " " * len(lead)
            self._lines.append(margin + start + styled(line, style, self.look))

    def item(self, text: str, *, indent: int = 2) -> None:
        """Add one entry of a list."""
        self.say(text, indent=indent, lead=f"{BULLET} ")

    def pairs(self, rows: Iterable[tuple[str, str]], *, indent: int = 2) -> None:
        """Add names with what they stand for, side by side."""
        columns = (Column(style="accent"), Column(wraps=True))
        self.table(columns, list(rows), indent=indent)

    def table(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[str]],
        *,
        indent: int = 2,
    ) -> None:
        """Add a table.

        Args:
            columns: Its columns.
            rows: Cells, row by row.
            indent: Columns of the page before it.
        """
        self.tables(columns, [("", rows)], indent=indent)

    def tables(
        self,
        columns: Sequence[Column],
        parts: Sequence[tuple[str, Sequence[Sequence[str]]]],
        *,
        indent: int = 2,
    ) -> None:
        """Add tables with the same columns, one below the other.

        Args:
            columns: Their columns.
            parts: The heading (empty for none) and the cells of each. A row of one
                cell is a remark: it stands under the second column, in dim.
            indent: Columns of the page before them.
        """
        shown_parts = [
            (heading, [[shown(cell, self.look) for cell in row] for row in rows])
            for heading, rows in parts
        ]
        tops = [shown(column.heading, self.look) for column in columns]
        full = [row for _, rows in shown_parts for row in rows if len(row) > 1]
        widths = _widths(columns, [tops, *full], self.look.width - indent)
        for heading, rows in shown_parts:
            if heading:
                self.heading(heading)
            if any(tops):
                self._row(columns, tops, widths, indent=indent, style="dim")
            for row in rows:
                if len(row) > 1:
                    self._row(columns, row, widths, indent=indent)
                else:
                    self.say(row[0], indent=indent + widths[0] + len(GAP), style="dim")

    def _row(
        self,
        columns: Sequence[Column],
        cells: Sequence[str],
        widths: Sequence[int],
        *,
        indent: int,
        style: str = "",
    ) -> None:
        stacks = [
            wrapped(cell, width) if column.wraps else [cell]
            for column, cell, width in zip(columns, cells, widths, strict=True)
        ]
        for number in range(max(len(stack) for stack in stacks)):
            line = [
                styled(
                    _padded(_nth(stack, number), width, is_right=column.is_right),
                    style or column.style,
                    self.look,
                )
                for column, stack, width in zip(columns, stacks, widths, strict=True)
            ]
            self._lines.append(" " * indent + GAP.join(line))


def shown(text: str, look: Look) -> str:
    """Return text without signs that a place cannot show or must not obey."""
    clean = text.replace("\n", " ").replace("\t", " ").translate(CONTROLS)
    if look.has_signs or clean.isascii():
        return clean
    apart = normalize("NFKD", clean.translate(PLAIN))
    letters = "".join(sign for sign in apart if not combining(sign))
    return letters.encode("ascii", "replace").decode("ascii")


def styled(text: str, style: str, look: Look) -> str:
    """Return text in a style, where the place can show it."""
    if not style or not look.has_colour or not text.strip():
        return text
    return f"\x1b[{STYLES[style]}m{text}\x1b[0m"


def bar(share: float, columns: int) -> str:
    """Return a bar that fills a share of so many columns."""
    n_full = round(max(0.0, min(1.0, share)) * columns)
    return FULL * n_full + EMPTY * (columns - n_full)


@lru_cache(maxsize=WIDTHS_KEPT)
def columns_of(text: str) -> int:
    """Return how many columns a text takes on a screen."""
    if text.isascii():
        return len(text)
    return sum(
        0 if combining(sign) else 2 if east_asian_width(sign) in "WF" else 1
        for sign in text
    )


def wrapped(text: str, width: int) -> list[str]:
    """Return text in lines of so many columns."""
    lines: list[list[str]] = [[]]
    used = 0
    for word in text.split():
        columns = columns_of(word)
        if lines[-1] and used + 1 + columns > width:
            lines.append([])
        used = used + 1 + columns if lines[-1] else columns
        lines[-1].append(word)
    return [" ".join(line) for line in lines]


def _widths(
    columns: Sequence[Column], rows: Sequence[Sequence[str]], room: int
) -> list[int]:
    widths = [
        max((columns_of(row[number]) for row in rows), default=0)
        for number in range(len(columns))
    ]
    over = sum(widths) + len(GAP) * (len(columns) - 1) - room
    wrapping = [number for number, column in enumerate(columns) if column.wraps]
    while over > 0 and any(widths[number] > NARROWEST_CELL for number in wrapping):
        widest = max(wrapping, key=lambda number: widths[number])
        widths[widest] -= 1
        over -= 1
    return widths


def _padded(text: str, width: int, *, is_right: bool) -> str:
    blank = " " * max(0, width - columns_of(text))
    return blank + text if is_right else text + blank


def _nth(stack: Sequence[str], number: int) -> str:
    return stack[number] if number < len(stack) else ""
