"""What every store of facts can do."""

from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import NamedTuple, Protocol, Self

from liftwright.domain.fact import Fact


class Appended(NamedTuple):
    """What came of facts that were handed over.

    Args:
        n_new: How many were recorded.
        n_known: How many had been recorded before.
    """

    n_new: int
    n_known: int


class Journal(Protocol):
    """Facts, each recorded once and never changed."""

    @property
    def shown(self) -> str:
        """How messages call it: its file, or its database without the password."""

    def append(self, facts: Iterable[Fact]) -> Appended:
        """Record facts, all or none of them; when it returns, they are safe.

        A fact that is known already is left as it is, so that trying again is always
        right.

        Args:
            facts: The facts.

        Raises:
            ConflictingFactError: If something else is known under the id of one.
            UnwritableJournalError: If there is no space or no permission.
            BusyJournalError: If another process writes for too long.
        """

    def facts(self) -> Iterator[Fact]:
        """Yield every fact, in the order of recording.

        Raises:
            DamagedJournalError: If a part of them cannot be read.
        """

    def facts_of(self, kind: type) -> Iterator[Fact]:
        """Yield the facts that say one kind of thing, in the order of recording.

        Args:
            kind: Class of the body, such as `SessionDone`.

        Raises:
            DamagedJournalError: If a part of the journal cannot be read.
        """

    def close(self) -> None:
        """Let go of the store."""

    def __enter__(self) -> Self:
        """Return the journal, to be closed at the end of a block."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let go of the store."""
