"""Known programs, written from what their authors have published.

Each is a text in the notation that names its author and source, and says in its
description what was inferred because the author leaves it open.
"""

from functools import cache
from pathlib import Path

from liftwright.domain.program import Program
from liftwright.errors import UnknownNameError
from liftwright.programs.notation import read_program

SUFFIX = ".liftwright"
FOLDER = Path(__file__).parent


class UnknownProgramError(UnknownNameError):
    """No known program answers to this name."""


@cache
def names() -> tuple[str, ...]:
    """Return the names of all known programs, in the order of the alphabet."""
    return tuple(sorted(path.stem for path in FOLDER.glob(f"*{SUFFIX}")))


def text(name: str) -> str:
    """Return a known program as text in the notation.

    Args:
        name: One of `names()`, such as `gzclp`.

    Raises:
        UnknownProgramError: If there is none; the message offers the nearest names.
    """
    if name not in names():
        raise UnknownProgramError("program", name, names())
    return (FOLDER / f"{name}{SUFFIX}").read_text(encoding="utf-8")


@cache
def read(name: str) -> Program:
    """Return a known program; its exercises are ids of the catalog.

    Args:
        name: One of `names()`, such as `gzclp`.

    Raises:
        UnknownProgramError: If there is none; the message offers the nearest names.
    """
    return read_program(text(name))
