"""Values as JSON text that is the same on every run."""

import json
from collections.abc import Mapping, Sequence

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]
"""What JSON can hold."""

Record = dict[str, Json]
"""One object of JSON, its keys in the order they are written."""

DECIMALS = 6
"""Decimals of computed numbers: more would be noise of the arithmetic."""


def json_text(record: Record) -> str:
    """Return a record as indented text with a line feed at its end.

    Raises:
        ValueError: If it holds a number that is not finite.
    """
    return json.dumps(record, ensure_ascii=False, allow_nan=False, indent=2) + "\n"


def number(computed: float) -> int | float:
    """Return a computed number to six decimals, whole ones without a point."""
    rounded = round(computed, DECIMALS)
    return int(rounded) if rounded == int(rounded) else rounded
