"""Values as JSON text that is the same on every run."""

import json
import re
from collections.abc import Mapping, Sequence

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]
"""What JSON can hold."""

Record = dict[str, Json]
"""One object of JSON, its keys in the order they are written."""

LEVELS = 7
"""Levels of a record that are laid out line by line: a plan has an exercise a line."""

INDENT = "  "
NESTED = (dict, list)

HALF_LETTERS = re.compile("[\ud800-\udfff]")
"""Halves of letters, which UTF-8 cannot hold but JSON can name."""

DECIMALS = 6
"""Decimals of computed numbers: more would be noise of the arithmetic."""


def json_text(record: Record) -> str:
    """Return a record as text, its upper levels indented, with a line feed at its end.

    What lies deeper, or holds nothing nested, is written on one line: indented too, it
    would be more than twice as long and take five times as long.

    Raises:
        ValueError: If it holds a number that is not finite.
    """
    return _without_half_letters(_laid_out(record, 0)) + "\n"


def _without_half_letters(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        return HALF_LETTERS.sub(lambda half: f"\\u{ord(half[0]):04x}", text)
    return text


def _laid_out(value: Json, level: int) -> str:
    if level == LEVELS or not value:
        return _on_one_line(value)
    if isinstance(value, dict) and any(isinstance(it, NESTED) for it in value.values()):
        parts = [
            f"{_on_one_line(key)}: {_laid_out(it, level + 1)}"
            for key, it in value.items()
        ]
        return _lines("{", parts, "}", level)
    if isinstance(value, list):
        return _lines("[", [_laid_out(it, level + 1) for it in value], "]", level)
    return _on_one_line(value)


def _lines(opening: str, parts: list[str], closing: str, level: int) -> str:
    outer = "\n" + level * INDENT
    inner = outer + INDENT
    return f"{opening}{inner}{f',{inner}'.join(parts)}{outer}{closing}"


_on_one_line = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def number(computed: float) -> int | float:
    """Return a computed number to six decimals, whole ones without a point."""
    rounded = round(computed, DECIMALS)
    return int(rounded) if rounded == int(rounded) else rounded
