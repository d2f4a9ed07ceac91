"""Checks a text against a catalog: names that mean nothing, and what looks wrong."""

from liftwright.domain.program import Program
from liftwright.programs.notation.building import built
from liftwright.programs.notation.lints import lints, problems_with_names
from liftwright.programs.notation.names import Catalog, with_ids
from liftwright.programs.notation.parsed import (
    Parsed,
    Problems,
    TooManyProblemsError,
)
from liftwright.programs.notation.programs import read_draft


def check_program(text: str, catalog: Catalog) -> Parsed[Program]:
    """Return the program that a text says, its exercises by id, and every problem.

    Besides what `parse_program` finds, these are exercises that the catalog does not
    know, with the nearest that it does, and lints: what can be read but is hardly
    meant.

    Args:
        text: A program in the notation.
        catalog: Where names of exercises are looked up.
    """
    problems = Problems()
    program = None
    try:
        draft = read_draft(text, problems)
        if not problems.has_errors:
            program = built(draft, problems)
            problems.add_all(lints(draft, catalog))
        problems.add_all(problems_with_names(draft, catalog))
    except TooManyProblemsError:
        pass
    if program is None or problems.has_errors:
        return Parsed(None, problems.in_order())
    return Parsed(with_ids(program, catalog), problems.in_order())
