"""What every reader of another app's log takes and gives."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from liftwright.domain.exercise import Exercise
from liftwright.domain.session import Session
from liftwright.exchange.log_file import LogFile
from liftwright.quantities import Unit

Resolve = Callable[[str], Exercise | None]
"""Finds the exercise of a name; `None` where no exercise surely answers to it."""


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that was not taken.

    Args:
        line: Line it begins on, from 1.
        reason: Why it was not taken, in plain words.
    """

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class ReadLog:
    """A log as read.

    Args:
        sessions: Sessions, oldest first.
        skipped: Every row that was not taken, in the order of the file.
        unit_note: Which unit the loads are in, and how that is known.
        unresolved: Exercise names that no exercise of ours answers to, as written.
    """

    sessions: tuple[Session, ...]
    skipped: tuple[SkippedRow, ...]
    unit_note: str
    unresolved: tuple[str, ...] = ()

    @property
    def n_sets(self) -> int:
        """How many sets were read."""
        return sum(
            len(block.sets) for session in self.sessions for block in session.blocks
        )


class Reader(Protocol):
    """A format that can be read; a module with these three names is one."""

    NAME: str

    def recognises(self, file: LogFile) -> bool:
        """Return whether the file looks like this format."""

    def read_file(
        self, file: LogFile, *, unit: Unit | None, resolve: Resolve
    ) -> ReadLog:
        """Return the sessions of a file.

        Args:
            file: The log.
            unit: Unit of the loads, used where the file itself does not say it.
            resolve: Finds the exercise of a name.

        Raises:
            UnreadableFileError: If the file is damaged, or says no unit and none
                is given; the message has the line and the remedy.
        """
