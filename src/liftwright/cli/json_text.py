"""Writes results as JSON, each with its kind and the version of its shape."""

import json
from collections.abc import Mapping

VERSION = 1


def json_text(kind: str, content: Mapping[str, object]) -> str:
    """Return a result as JSON text.

    Args:
        kind: What it is, such as `evidence`; `liftwright schema KIND` prints its shape.
        content: What it holds, in numbers, text, lists and mappings.
    """
    whole = {"format": f"liftwright.{kind}", "version": VERSION, **content}
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"
