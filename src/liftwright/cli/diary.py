"""The journal of the person at this machine, and who they are by it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from liftwright.app.training.trainee import Trainee, trainee_of
from liftwright.cli.clock import SystemClock
from liftwright.cli.files import read_text
from liftwright.cli.output import say
from liftwright.journal import Journal, journal_place, open_journal


class Diary(NamedTuple):
    """What a command on training works with.

    Args:
        journal: The facts.
        clock: What time it is.
    """

    journal: Journal
    clock: SystemClock

    def trainee(self) -> Trainee:
        """Return who trains, by the facts as they are now."""
        return trainee_of(self.journal.facts(), read_text)


@contextmanager
def opened() -> Iterator[Diary]:
    """Open the journal of this person for a block.

    Raises:
        JournalError: If it cannot be opened or is damaged; the message says what to do.
    """
    with open_journal(journal_place(os.environ), say) as journal:
        yield Diary(journal, SystemClock())
