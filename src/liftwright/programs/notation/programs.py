"""Reads a text as a program."""

from liftwright.domain.program import Program
from liftwright.errors import NotationError, Problem
from liftwright.programs.notation.building import built
from liftwright.programs.notation.drafts import ProgramDraft
from liftwright.programs.notation.parsed import (
    Parsed,
    Problems,
    TooManyProblemsError,
)
from liftwright.programs.notation.program_draft import ProgramReading
from liftwright.programs.notation.statements import read_each


def parse_program(text: str) -> Parsed[Program]:
    """Return the program that a text says, or what is wrong with the text.

    Args:
        text: A program in the notation.
    """
    problems = Problems()
    program = None
    try:
        draft = read_draft(text, problems)
        if not problems.has_errors:
            program = built(draft, problems)
    except TooManyProblemsError:
        pass
    return Parsed(None if problems.has_errors else program, problems.in_order())


def read_draft(text: str, problems: Problems) -> ProgramDraft:
    """Return what a text says, sentence by sentence, as far as it can be read.

    Args:
        text: A program in the notation.
        problems: Where problems are noted.
    """
    reading = ProgramReading()
    read_each(text, problems, reading.take, reading.recover)
    if reading.draft.name is None:
        problems.add(
            Problem(1, 1, "the program has no name", ('program "My program"',))
        )
    return reading.draft


def read_program(text: str) -> Program:
    """Return the program that a text says.

    Args:
        text: A program in the notation.

    Raises:
        NotationError: If it cannot be read, with every problem and its place.
    """
    parsed = parse_program(text)
    if parsed.value is None:
        raise NotationError(parsed.problems)
    return parsed.value
