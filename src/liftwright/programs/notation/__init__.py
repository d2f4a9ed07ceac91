"""Programs and sessions as plain text: what is written reads back the same."""

from liftwright.programs.notation.parsed import Parsed
from liftwright.programs.notation.program_writer import format_program
from liftwright.programs.notation.programs import parse_program, read_program
from liftwright.programs.notation.sessions import (
    format_session,
    parse_session,
    read_session,
)

__all__ = [
    "Parsed",
    "format_program",
    "format_session",
    "parse_program",
    "parse_session",
    "read_program",
    "read_session",
]
