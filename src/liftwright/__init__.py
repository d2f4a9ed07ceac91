"""Liftwright: strength and hypertrophy plans, proven and explained.

The names below are what most programs need; each is loaded when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from liftwright.app.library import request_for
    from liftwright.errors import InfeasibleError, InputError, LiftwrightError
    from liftwright.planner.advise import advise
    from liftwright.planner.audit import audit
    from liftwright.planner.frontier import frontier
    from liftwright.planner.make import make_plan
    from liftwright.programs.notation import format_program, read_program

__version__ = "0.1.0"

__all__ = [
    "InfeasibleError",
    "InputError",
    "LiftwrightError",
    "advise",
    "audit",
    "format_program",
    "frontier",
    "make_plan",
    "read_program",
    "request_for",
]

ROOMS = {
    "InfeasibleError": "errors",
    "InputError": "errors",
    "LiftwrightError": "errors",
    "advise": "planner.advise",
    "audit": "planner.audit",
    "format_program": "programs.notation",
    "frontier": "planner.frontier",
    "make_plan": "planner.make",
    "read_program": "programs.notation",
    "request_for": "app.library",
}


def __getattr__(name: str) -> object:
    """Load a public name from its room on its first use; few programs need all."""
    if name not in ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{ROOMS[name]}"), name)
