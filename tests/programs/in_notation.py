"""Short ways from a line of the notation to its value."""

from datetime import date

from liftwright.domain.prescription import SetPrescription
from liftwright.domain.program import Day, Program, Slot, Week
from liftwright.domain.session import PerformedSet
from liftwright.errors import Problem
from liftwright.programs.notation import (
    format_program,
    parse_program,
    parse_session,
    read_program,
    read_session,
)

PROGRAM = 'program "Test"\nday A\nback-squat\n'
SESSION = "session 2026-11-22\nback-squat\n"
DAY = date(2026, 11, 22)


def slot(body: str) -> Slot:
    """The exercise that these lines say, under a day."""
    return read_program(f'program "Test"\nday A\n{body}').weeks[0].days[0].slots[0]


def planned(line: str) -> tuple[SetPrescription, ...]:
    """The sets that a line of a program asks for."""
    return slot(f"back-squat\n{line}").sets


def done(line: str) -> tuple[PerformedSet, ...]:
    """The sets that a line of a session reports."""
    return read_session(SESSION + line).blocks[0].sets


def program_of(*slots: Slot) -> Program:
    """A program of one day."""
    return Program("Test", (Week((Day("A", slots),)),))


def slot_text(slot: Slot) -> str:
    """The lines that a slot is written as."""
    lines = format_program(program_of(slot)).splitlines()
    return "\n".join(line[4:] for line in lines[5:])


def problem_of_line(line: str) -> Problem:
    """The one problem of a line under an exercise of a program, its line counted 1."""
    (problem,) = parse_program(PROGRAM + line).problems
    return _from_first_line(problem, PROGRAM)


def problem_of_done(line: str) -> Problem:
    """The one problem of a line under an exercise of a session, its line counted 1."""
    (problem,) = parse_session(SESSION + line).problems
    return _from_first_line(problem, SESSION)


def _from_first_line(problem: Problem, before: str) -> Problem:
    return Problem(
        problem.line - before.count("\n"),
        problem.column,
        problem.message,
        problem.expected,
        problem.remedy,
        problem.is_error,
    )
