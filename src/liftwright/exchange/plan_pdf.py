"""A plan as a PDF to print: every session, with room to write down what was done."""

import ctypes
import json
from contextlib import suppress
from importlib.resources import files

from liftwright.errors import MissingExtraError
from liftwright.exchange.paper.data import paper_record
from liftwright.planner.plan import Plan


def as_pdf(plan: Plan) -> bytes:
    """Return a plan as a PDF; the same plan is the same file.

    The paper is letter where loads are in pounds, A4 otherwise. The file is tagged
    for screen readers.

    Args:
        plan: The plan.

    Raises:
        MissingExtraError: If the optional part `charts` is not installed.
    """
    try:
        import typst
    except ImportError as error:
        raise MissingExtraError("A PDF", "charts") from error

    _give_freed_memory_back()
    template = (files("liftwright.exchange") / "paper" / "plan.typ").read_bytes()
    data = {"sheet": json.dumps(paper_record(plan))}
    try:
        pages: bytes = typst.compile(
            template,
            format="pdf",
            sys_inputs=data,
            pdf_standards=["ua-1"],
            timestamp=0,
        )
    except typst.TypstError:
        # The standard allows no letter that no font has; a page with a blank does.
        pages = typst.compile(template, format="pdf", sys_inputs=data, timestamp=0)
    return pages


def _give_freed_memory_back() -> None:
    """Return what the solver freed to the system, where its C library can.

    The GNU library keeps it otherwise, and setting many pages needs as much again.
    """
    with suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)
