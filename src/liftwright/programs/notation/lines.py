"""Cuts a text into sentences: comments off, continued lines joined, places kept."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from liftwright.programs.notation.parsed import Place

_CODE = re.compile(r'"(?:\\.|[^"\\])*(?:"|$)|“[^”]*(?:”|$)|(?<!\S)//.*')
_GOES_ON = re.compile(r"(?:,|\||(?<!\S)or)\s*$", re.IGNORECASE)
_QUOTED = re.compile(r'"(?:\\.|[^"\\\n])*(?:"|\\?$)', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of the text, which may go on over several lines of it.

    Args:
        text: The sentence from its first visible character, without comments.
        place: Where that character stands.
    """

    text: str
    place: Place


def lines(text: str) -> Iterator[Line]:
    """Yield the sentences of a text; empty lines and comments are none."""
    rows = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    pending: list[str] = []
    start = Place(1, 1)
    for number, row in enumerate(rows.split("\n"), start=1):
        code = _CODE.sub(_without_comment, row).rstrip()
        if pending:
            pending.append(code)
        elif code:
            bare = code.lstrip()
            start = Place(number, len(code) - len(bare) + 1)
            pending.append(bare)
        is_only_comment = not code and bool(row.strip())
        if pending and not is_only_comment and not _GOES_ON.search(code):
            yield Line("\n".join(pending).rstrip(), start)
            pending = []
    if pending:
        yield Line("\n".join(pending).rstrip(), start)


def _without_comment(match: re.Match[str]) -> str:
    return "" if match[0].startswith("//") else match[0]


def outside_quotes(text: str) -> str:
    """Return a line without what stands in quotes; an open quote stays."""
    return _QUOTED.sub(_only_if_open, text)


def _only_if_open(match: re.Match[str]) -> str:
    is_closed = len(match[0]) > 1 and match[0].endswith('"')
    return "" if is_closed else match[0]


def comment_lines(text: str) -> list[int]:
    """Return the numbers of the lines of a text that hold a comment, from 1."""
    rows = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return [
        number
        for number, row in enumerate(rows, start=1)
        if any(it[0].startswith("//") for it in _CODE.finditer(row))
    ]
