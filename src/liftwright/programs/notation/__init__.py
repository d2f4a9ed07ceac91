"""Programs and sessions as plain text: what is written reads back the same.

`parse_program(text)` gives the program or what is wrong with the text, line by line;
`format_program(program)` gives the text; `check_program(text, catalog)` also looks the
exercises up and says what looks odd. Sessions have the same. The reference with every
sentence of the language is docs/reference/notation.md.
"""

from liftwright.programs.notation.check import check_program
from liftwright.programs.notation.names import Catalog, session_with_ids, with_ids
from liftwright.programs.notation.parsed import Parsed
from liftwright.programs.notation.program_writer import format_program
from liftwright.programs.notation.programs import parse_program, read_program
from liftwright.programs.notation.sessions import (
    format_session,
    parse_session,
    read_session,
)

__all__ = [
    "Catalog",
    "Parsed",
    "check_program",
    "format_program",
    "format_session",
    "parse_program",
    "parse_session",
    "read_program",
    "read_session",
    "session_with_ids",
    "with_ids",
]
