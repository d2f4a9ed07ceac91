"""Writes a text the way that all are written, for editors that format."""

from liftwright.editor.faults import is_session
from liftwright.programs.notation import (
    format_program,
    format_session,
    parse_program,
    parse_session,
)
from liftwright.programs.notation.lines import comment_lines

FAULTY = "it has faults; mend them first."
COMMENTED = (
    "comments are not kept when a text is written again, and line {} has one."
    " Make it a note."
)


class NotWrittenError(Exception):
    """A text that cannot be written again without loss."""


def written(text: str) -> str:
    """Return a program or session as all are written.

    Raises:
        NotWrittenError: If it cannot be read, or has comments, which would be lost.
    """
    commented = comment_lines(text)
    if commented:
        raise NotWrittenError(COMMENTED.format(commented[0]))
    if is_session(text):
        session = parse_session(text).value
        fresh = format_session(session) if session else None
    else:
        program = parse_program(text).value
        fresh = format_program(program) if program else None
    if fresh is None:
        raise NotWrittenError(FAULTY)
    return fresh
