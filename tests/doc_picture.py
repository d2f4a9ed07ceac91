"""Draws the picture of a plan that the README opens with.

    .venv/bin/python tests/doc_picture.py

Text as the command prints it, in a frame; light or dark as the reader's screen is.
"""

import io
from contextlib import redirect_stderr, redirect_stdout
from html import escape
from pathlib import Path

from liftwright.cli import main

PICTURE = Path(__file__).resolve().parent.parent / "docs" / "images" / "plan.svg"
WORDS = ["plan", "--days", "3", "--minutes", "60", "--level", "intermediate"]
LIFTS = {"squat": "300lb", "bench": "225lb", "deadlift": "365lb"}
FIRST_HEADING = "Your week"
LAST_HEADING = "How it moves"
RULE = "──"

SIZE, LINE, MARGIN = 14, 19, 24
LETTER = 8.43
STYLE = """
    .page { fill: #fbfaf7; stroke: #d8d4c8; }
    text { fill: #26241f; font: 14px ui-monospace, Menlo, Consolas, monospace;
           white-space: pre; }
    .strong { font-weight: 600; }
    .heading { fill: #9a4a12; font-weight: 600; }
    .quiet { fill: #6d685c; }
    @media (prefers-color-scheme: dark) {
      .page { fill: #1c1b19; stroke: #3a3833; }
      text { fill: #e8e4da; }
      .heading { fill: #f0a25e; }
      .quiet { fill: #a39d8f; }
    }
"""


def words() -> list[str]:
    """Return the command that the picture shows."""
    lifts = [word for it in LIFTS.items() for word in ("--lift", " ".join(it))]
    return [*WORDS, *lifts]


class Screen(io.StringIO):
    """A screen that knows every letter."""

    encoding = "utf-8"


def printed() -> list[str]:
    """Return the lines of the week that the command prints."""
    output = Screen()
    with redirect_stdout(output), redirect_stderr(io.StringIO()):
        assert main(words()) == 0
    lines = output.getvalue().splitlines()
    first = _place(lines, FIRST_HEADING)
    return lines[first : _place(lines, LAST_HEADING) - 1]


def drawn(lines: list[str]) -> str:
    """Return lines of text as a picture in SVG."""
    width = round(80 * LETTER) + 2 * MARGIN
    height = len(lines) * LINE + 2 * MARGIN
    rows = "\n".join(
        f'  <text x="{MARGIN}" y="{MARGIN + SIZE + place * LINE}"'
        f' class="{_kind(line)}" xml:space="preserve">{escape(line)}</text>'
        for place, line in enumerate(lines)
        if line
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"'
        f' width="{width}" height="{height}" role="img">\n'
        f"  <title>A week of a plan, as the command line prints it</title>\n"
        f"  <style>{STYLE}  </style>\n"
        f'  <rect class="page" x="1" y="1" width="{width - 2}"'
        f' height="{height - 2}" rx="8"/>\n{rows}\n</svg>\n'
    )


def _place(lines: list[str], heading: str) -> int:
    return next(i for i, line in enumerate(lines) if line.startswith(heading))


def _kind(line: str) -> str:
    if RULE in line:
        return "heading"
    if line[:1].isalpha():
        return "strong"
    return "quiet" if line.lstrip().startswith(("warm up", "first loosen")) else "plain"


if __name__ == "__main__":
    PICTURE.write_text(drawn(printed()), encoding="utf-8")
