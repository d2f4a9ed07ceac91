"""The program that a call names: a known one, or a file in the notation."""

import os

from liftwright import catalog
from liftwright.cli.files import read_text
from liftwright.cli.output import say
from liftwright.domain.program import Program
from liftwright.errors import InputError, NotationError


def program_given(word: str) -> Program:
    """Return a program by its name or file; what looks odd in it is said.

    Args:
        word: The name of a known program, a path, or `-` for standard input. Where
            both a file and a known program have the name, the file counts.

    Raises:
        InputError: If it cannot be read, with every fault and its place.
    """
    from liftwright.programs.checking import checked

    found = checked(text_given(word), catalog)
    for problem in found.problems:
        if not problem.is_error:
            say(f"{word}: {problem}")
    if found.value is None:
        faults = [it for it in found.problems if it.is_error]
        raise InputError(f"{word}: {NotationError(faults)}")
    return found.value


def text_given(word: str) -> str:
    """Return the text of a known program or of a file.

    Raises:
        UnreadableFileError: If there is a file that cannot be read.
        UnknownProgramError: If there is neither; the nearest names are offered.
    """
    if word == "-" or os.path.exists(word) or _looks_like_a_path(word):  # noqa: PTH110 - pathlib would cost the quick commands a tenth of their time
        return read_text(word)
    from liftwright.programs import library

    return library.text(word)


def _looks_like_a_path(word: str) -> bool:
    return os.sep in word or "." in word
