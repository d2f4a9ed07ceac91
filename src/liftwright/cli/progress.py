"""Shows how a search goes on, and lets Ctrl-C end it without losing what it found."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Self

from liftwright.cli.output import say

ERASE_LINE = "\r\x1b[K"


class Waiting:
    """A line on a terminal that says how far a search is."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._is_shown = sys.stderr.isatty()

    def __enter__(self) -> Self:
        self._show(f"{self._what}...")
        return self

    def __exit__(self, *_: object) -> None:
        self._show("")

    def tell(self, objective: float, bound: float) -> None:
        """Show the best so far and how much better any other could be."""
        gap = max(0.0, bound - objective)
        self._show(
            f"{self._what}: best so far {objective:.2f}, at most {gap:.2f} better is"
            " possible. Ctrl-C takes it."
        )

    def _show(self, text: str) -> None:
        if self._is_shown:
            sys.stderr.write(f"{ERASE_LINE}{text}")
            sys.stderr.flush()


class Stop:
    """Whether somebody asked to stop."""

    def __init__(self) -> None:
        self.is_asked = False

    def ask(self, _number: int, _frame: FrameType | None) -> None:
        """Note the wish; a second one stops at once."""
        if self.is_asked:
            raise KeyboardInterrupt
        self.is_asked = True
        say("\nliftwright: finishing with the best plan so far; Ctrl-C again stops.")


@contextmanager
def stopping_gently() -> Iterator[Stop]:
    """Let the first Ctrl-C end a search softly and the second one for good."""
    stop = Stop()
    before = signal.signal(signal.SIGINT, stop.ask)
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)
