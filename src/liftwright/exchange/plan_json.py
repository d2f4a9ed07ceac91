"""A plan as JSON, and the JSON Schema that it follows."""

import json
from importlib.resources import files
from importlib.resources.abc import Traversable

from liftwright.errors import UnknownNameError
from liftwright.exchange.json_text import Record, json_text
from liftwright.exchange.plan_record.plans import plan_record
from liftwright.planner.plan import Plan

SUFFIX = ".json"


def as_json(plan: Plan) -> str:
    """Return a plan as JSON; the same plan is the same text.

    Args:
        plan: The plan.

    Returns:
        UTF-8 text that follows `schema()`.
    """
    return json_text(plan_record(plan))


def schema(document: str = "plan") -> Record:
    """Return the JSON Schema (draft 2020-12) of a kind of document.

    Args:
        document: One of `schema_names()`.

    Raises:
        UnknownNameError: If there is no schema of that name.
    """
    names = schema_names()
    if document not in names:
        raise UnknownNameError(
            "schema", document, names, f"There are: {', '.join(names)}."
        )
    file = _folder() / f"{document}{SUFFIX}"
    published: Record = json.loads(file.read_text(encoding="utf-8"))
    return published


def schema_names() -> tuple[str, ...]:
    """Return the kinds of documents that have a published schema."""
    names = (it.name for it in _folder().iterdir() if it.name.endswith(SUFFIX))
    return tuple(sorted(name.removesuffix(SUFFIX) for name in names))


def _folder() -> Traversable:
    return files("liftwright.exchange") / "schemas"
