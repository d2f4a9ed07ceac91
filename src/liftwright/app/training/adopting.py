"""Begins a program: a known one, a file, or a plan that was just made."""

from dataclasses import dataclass
from datetime import date

from liftwright import catalog
from liftwright.app.training.clock import Clock
from liftwright.app.training.recording import record
from liftwright.domain.fact import Fact, ProgramAdopted
from liftwright.domain.program import Program
from liftwright.errors import NotationError, Problem
from liftwright.journal.port import Journal
from liftwright.programs.notation import check_program, format_program


@dataclass(frozen=True, slots=True)
class Adoption:
    """A program that is about to be begun.

    Args:
        program: The program, its exercises by id.
        remarks: What in its text can be read but is hardly meant.
    """

    program: Program
    remarks: tuple[Problem, ...]


def read_adoption(text: str) -> Adoption:
    """Return the program of a text, ready to be begun.

    Raises:
        NotationError: If it cannot be used; every fault is told.
    """
    checked = check_program(text, catalog)
    if checked.value is None or not any(it.days for it in checked.value.weeks):
        faults = [it for it in checked.problems if it.is_error]
        empty = Problem(1, 1, "this program has no training day", ("day Monday",))
        raise NotationError(faults or [empty])
    return Adoption(checked.value, checked.problems)


def adopt(adoption: Adoption, start: date, journal: Journal, clock: Clock) -> Fact:
    """Begin a program; the one before ends with it.

    Args:
        adoption: The program.
        start: Date of its first day.
        journal: Where it is written down.
        clock: What time it is.
    """
    text = format_program(adoption.program)
    return record(journal, ProgramAdopted(text, start), clock.today(), clock)
