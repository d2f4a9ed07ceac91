"""Writes a plan in the format that is wanted; each format is loaded when it is."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from importlib import import_module

from liftwright.planner.plan import Plan

WRITERS = {
    "json": ("liftwright.exchange.plan_json", "as_json"),
    "html": ("liftwright.exchange.plan_html", "as_html"),
    "pdf": ("liftwright.exchange.plan_pdf", "as_pdf"),
    "csv": ("liftwright.exchange.plan_csv", "as_csv"),
}
"""Module and function of each format that needs nothing but the plan."""

FORMATS = ("text", "liftwright", "ics", *WRITERS)

ENDINGS: Mapping[str, str] = {
    ".txt": "text",
    ".liftwright": "liftwright",
    ".htm": "html",
    ".ics": "ics",
    **{f".{name}": name for name in WRITERS},
}

NEEDS_DATES = frozenset({"ics"})


def written_plan(plan: Plan, wanted: str) -> str | bytes:
    """Return a plan in one of the formats that are files.

    Args:
        plan: The plan.
        wanted: One of `FORMATS` but `text`.

    Raises:
        MissingExtraError: If the format needs an optional part that is not there.
    """
    if wanted == "liftwright":
        from liftwright.programs.notation import format_program

        return format_program(plan.program)
    if wanted == "ics":
        from liftwright.exchange.plan_ics import as_ics

        return as_ics(plan, now=datetime.now(tz=UTC))
    module, function = WRITERS[wanted]
    write: Callable[[Plan], str | bytes] = getattr(import_module(module), function)
    return write(plan)
