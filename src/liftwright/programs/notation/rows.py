"""Lays lines out: indented, and broken at commas where they grow too wide."""

from collections.abc import Iterable, Iterator

from liftwright.programs.notation.params import GOES_ON_INDENT, TEXT_WIDTH, WIDTH
from liftwright.programs.notation.quoting import pieces, quoted
from liftwright.programs.notation.sentences import is_plain_key

Parts = tuple[str, ...]
"""One line as the parts that commas join."""


def rows(indent: int, parts: Parts) -> Iterator[str]:
    """Yield a line, broken after commas where it is wider than a screen."""
    row = " " * indent + parts[0]
    for part in parts[1:]:
        if len(row) + len(part) + len(", ,") > WIDTH:
            yield f"{row},"
            row = " " * (indent + GOES_ON_INDENT) + part
        else:
            row = f"{row}, {part}"
    yield row


def text_lines(keyword: str, text: str) -> list[Parts]:
    """Return the lines of a text under its keyword; none for an empty text."""
    if not text:
        return []
    return [(f"{keyword} {quoted(piece)}",) for piece in pieces(text, TEXT_WIDTH)]


def remark_parts(note: str) -> Parts:
    """Return a note as parts of a line of sets."""
    return tuple(map(quoted, pieces(note, TEXT_WIDTH))) if note else ()


def why_parts(keys: Iterable[str]) -> Parts:
    """Return the keys of findings as `why` and as many as fit, again and again."""
    parts: list[str] = []
    for key in keys:
        text = key if is_plain_key(key) else quoted(key)
        if parts and len(parts[-1]) + len(text) < TEXT_WIDTH:
            parts[-1] += f" {text}"
        else:
            parts.append(f"why {text}")
    return tuple(parts)
