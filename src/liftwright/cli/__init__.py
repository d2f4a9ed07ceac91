"""The command line: one door to the house."""

import gc
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

STOPPED = 130
"""Exit code of what was interrupted, as shells have it."""


def main(words: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code.

    Args:
        words: The words behind `liftwright`; those it was called with by default.
    """
    try:
        from liftwright.cli.entry import run

        return run(sys.argv[1:] if words is None else words)
    except KeyboardInterrupt:  # while the command was being loaded, or was saying why
        sys.stderr.write("liftwright: stopped.\n")
        return STOPPED


def command_line() -> NoReturn:
    """Run the command that was called, as a whole process, and leave at once.

    Python would take everything apart first, piece by piece: a tenth of the time of a
    quick command, and not safe while a search that was given up is still running.
    """
    # Most commands end before anything is worth collecting; those that solve turn
    # the collector on again.
    gc.disable()
    code = main()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(code)
