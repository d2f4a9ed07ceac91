"""The columns of a table, by the names in its header."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from liftwright.errors import UnreadableFileError
from liftwright.exchange.csv_text import header_of
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.set_table import NOWHERE


@dataclass(frozen=True)
class Columns:
    """Where each column stands.

    Args:
        names: Names of the columns in order, in small letters.
    """

    names: tuple[str, ...]

    @classmethod
    def of(cls, file: LogFile, needed: Iterable[str], what: str) -> "Columns":
        """Return the columns of a file.

        Args:
            file: The file.
            needed: Columns it cannot do without.
            what: What the file should be, for the message.

        Raises:
            UnreadableFileError: If a column is missing.
        """
        names = header_of(file)
        missing = sorted(set(needed) - set(names))
        if missing:
            raise UnreadableFileError(
                f"{file.name} has not the columns of {what}: {', '.join(missing)} not"
                " found. Export it again from the app."
            )
        return cls(names)

    def place(self, name: str) -> int:
        """Return where a column stands, from 0; -1 where there is none."""
        return self._places.get(name, NOWHERE)

    def places(self, names: Iterable[str]) -> tuple[int, ...]:
        """Return where those of the columns stand that there are."""
        return tuple(self._places[name] for name in names if name in self._places)

    @cached_property
    def _places(self) -> dict[str, int]:
        """The first place of each name."""
        last_first = reversed([*enumerate(self.names)])
        return {name: place for place, name in last_first}

    def cell(self, cells: Sequence[str], name: str) -> str:
        """Return a cell of a row; empty where there is no such column."""
        place = self.place(name)
        return "" if place < 0 else cells[place]
