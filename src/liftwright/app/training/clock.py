"""The port for time and chance: the doors know them, everything below asks."""

from datetime import date, datetime
from typing import Protocol


class Clock(Protocol):
    """What time it is where the person is."""

    @property
    def zone(self) -> str:
        """IANA time zone of the person; empty where it is unknown."""

    def now(self) -> datetime:
        """Return the moment, UTC."""

    def today(self) -> date:
        """Return the person's date."""

    def entropy(self, n_bytes: int) -> bytes:
        """Return so many random bytes."""
