"""The clock and the chance of this machine."""

import os
from datetime import UTC, date, datetime

ZONES = "zoneinfo/"
LOCAL_TIME = "/etc/localtime"


class SystemClock:
    """What time it is where this machine is."""

    @property
    def zone(self) -> str:
        """IANA time zone of this machine; empty where it does not say one."""
        said = os.environ.get("TZ", "").removeprefix(":")
        if "/" in said and not said.startswith("/"):
            return said
        target = os.path.realpath(LOCAL_TIME)
        _, found, name = target.partition(ZONES)
        return name if found else ""

    def now(self) -> datetime:
        """Return the moment, UTC."""
        return datetime.now(tz=UTC)

    def today(self) -> date:
        """Return the date of this machine's zone."""
        return self.now().astimezone().date()

    def entropy(self, n_bytes: int) -> bytes:
        """Return so many random bytes."""
        return os.urandom(n_bytes)
