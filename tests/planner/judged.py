"""Programs in the notation, read for the rules that judge them."""

from liftwright import read_program
from liftwright.catalog import catalog
from liftwright.planner.program_rules.rule import ProgramReading
from liftwright.planner.request import PlanRequest
from liftwright.planner.rules.rule import Violation
from planner_requests import wanted


def judged(
    *days: str, head: str = "week", by: PlanRequest | None = None
) -> ProgramReading:
    """Return a program as its rules read it.

    Args:
        days: What stands under each day; the days are Monday, Wednesday and Friday.
        head: The line over the days, such as `weeks 1-2`.
        by: Whom it is judged for.
    """
    names = ("Monday", "Wednesday", "Friday")
    body = "\n".join(
        f"day {name}\n{day}" for name, day in zip(names, days, strict=False)
    )
    program = read_program(f'program "Tried"\n{head}\n{body}\n')
    return ProgramReading(program, catalog(), by or wanted())


def said(violations: "list[Violation]") -> str:
    """Return every message, one a line."""
    return "\n".join(it.message for it in violations)
