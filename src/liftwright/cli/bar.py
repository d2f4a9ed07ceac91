"""Shows on a terminal how far some work is, as a bar."""

import os
import sys
from typing import Self

from liftwright.cli.page import bar
from liftwright.cli.progress import ERASE_LINE

COLUMNS = 30
STEPS = 100


class Bar:
    """A bar that fills while work goes on; nothing where there is no terminal.

    Args:
        what: What is being done.
    """

    def __init__(self, what: str) -> None:
        self._what = what
        is_dumb = os.environ.get("TERM", "dumb") == "dumb"
        self._is_shown = sys.stderr.isatty() and not is_dumb
        self._step = -1

    def __enter__(self) -> Self:
        self.tell(0, 1)
        return self

    def __exit__(self, *_: object) -> None:
        if self._is_shown:
            sys.stderr.write(ERASE_LINE)
            sys.stderr.flush()

    def tell(self, n_done: int, n_all: int) -> None:
        """Show how much is done; drawn anew only where one would see a difference.

        Args:
            n_done: How many parts are done.
            n_all: How many there are.
        """
        step = n_done * STEPS // max(1, n_all)
        if not self._is_shown or step == self._step:
            return
        self._step = step
        filled = bar(step / STEPS, COLUMNS)
        sys.stderr.write(f"{ERASE_LINE}{self._what} {filled:{COLUMNS}} {step}%")
        sys.stderr.flush()
