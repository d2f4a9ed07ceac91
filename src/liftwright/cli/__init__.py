"""The command line: one door to the house."""

import sys
from collections.abc import Sequence


def main(words: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code.

    Args:
        words: The words behind `liftwright`; those it was called with by default.
    """
    from liftwright.cli.entry import run

    return run(sys.argv[1:] if words is None else words)
