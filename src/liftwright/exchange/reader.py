"""What every reader of another app's log takes and gives."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from liftwright.domain.exercise import Exercise
from liftwright.domain.session import Session
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.mapping import Mapping
from liftwright.quantities import Unit

Resolve = Callable[[str], Exercise | None]
"""Finds the exercise of a name; `None` where no exercise surely answers to it."""


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that was not taken.

    Args:
        line: Line it begins on, from 1.
        reason: Why it was not taken, in plain words.
        counted_in: What `line` counts, where a file has no lines: `set` or `entry`.
    """

    line: int
    reason: str
    counted_in: str = "line"


@dataclass(frozen=True, slots=True)
class ReadLog:
    """A log as read.

    Args:
        sessions: Sessions, oldest first.
        skipped: Every row that was not taken, in the order of the file.
        unit_note: Which unit the loads are in, and how that is known.
        unresolved: Exercise names that no exercise of ours answers to, as written.
        notes: What else should be known of how the file was read, in sentences.
        known_as: Ids of the facts that the sessions were exported from, one a session;
            empty for logs of other apps.
    """

    sessions: tuple[Session, ...]
    skipped: tuple[SkippedRow, ...]
    unit_note: str
    unresolved: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    known_as: tuple[UUID | None, ...] = ()

    @property
    def n_sets(self) -> int:
        """How many sets were read."""
        return sum(
            len(block.sets) for session in self.sessions for block in session.blocks
        )


@dataclass(frozen=True, slots=True)
class Answers:
    """What the person says where a file does not.

    Args:
        unit: Unit of the loads.
        zone: IANA zone that the person trains in, for files that have UTC times.
        lifter: Whose results to take from a file of many lifters.
        mapping: What the columns of a table mean, for a format of nobody else.
    """

    unit: Unit | None = None
    zone: str = ""
    lifter: str = ""
    mapping: Mapping | None = None


NO_ANSWERS = Answers()


class Reader(Protocol):
    """A format that can be read; a module with these names is one."""

    NAME: str
    """What people call it, such as `Strong CSV`."""

    KEY: str
    """What it is called on a command line, such as `strong`."""

    def recognises(self, file: LogFile) -> bool:
        """Return whether the file looks like this format."""

    def read_file(
        self, file: LogFile, resolve: Resolve, answers: Answers = NO_ANSWERS
    ) -> ReadLog:
        """Return the sessions of a file.

        Args:
            file: The log.
            resolve: Finds the exercise of a name.
            answers: What the person says, used where the file itself does not say it.

        Raises:
            UnreadableFileError: If the file is damaged, or leaves something open that
                no answer says; the message has the line and the remedy.
        """
