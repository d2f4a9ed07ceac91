"""What a database does for the journal: the little that differs between two."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

Row = tuple[Any, ...]  # what a database hands back is checked by its checksum

LOCK_WAIT_S = 30
"""How long a writer waits for another."""


class Database(Protocol):
    """One open connection; its errors are those of `liftwright.errors`."""

    KEY: str
    """How a column is declared that numbers its rows upwards."""

    @property
    def shown(self) -> str:
        """How messages call it."""

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """Run a statement and return its rows.

        Args:
            sql: The statement, with `?` for each value.
            values: The values.
        """

    def writing(self) -> AbstractContextManager[None]:
        """Hold the journal alone for writing; commit at the end, or leave no trace."""

    def version(self) -> int:
        """Return the version that the journal says it has; 0 where there is none."""

    def set_version(self, version: int) -> None:
        """Say of which version the journal is."""

    def close(self) -> None:
        """End the connection."""
