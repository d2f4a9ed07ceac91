"""Ids of facts: UUID version 7, in the order in which they were made."""

from hashlib import sha256
from threading import Lock
from uuid import UUID

MOMENT_BITS = 48
TAIL_BITS = 74
MAX_MOMENT_MS = (1 << MOMENT_BITS) - 1
MAX_TAIL = (1 << TAIL_BITS) - 1
ENTROPY_BYTES = 10
"""Random bytes that one id takes: 80 bits, of which it uses 74."""

LOW_BITS = 62
VERSION = 7 << 76
VARIANT = 0b10 << 62


class Ids:
    """Makes ids that rise, even while the clock stands still or goes back.

    Two devices never make the same one: 74 bits of each are random.
    """

    def __init__(self) -> None:
        self._moment_ms = 0
        self._tail = 0
        self._lock = Lock()

    def new(self, now_ms: int, entropy: bytes) -> UUID:
        """Return an id above every id that was made here before.

        Args:
            now_ms: Milliseconds since 1970, UTC.
            entropy: At least 10 random bytes.

        Raises:
            ValueError: If there are too few random bytes, or the moment is none that
                an id can hold.
        """
        if len(entropy) < ENTROPY_BYTES:
            raise ValueError(f"an id needs 10 random bytes, got {len(entropy)}")
        tail = int.from_bytes(entropy[:ENTROPY_BYTES]) & MAX_TAIL
        with self._lock:
            if now_ms > self._moment_ms:
                self._moment_ms, self._tail = now_ms, tail
            elif self._tail < MAX_TAIL:
                self._tail += 1
            else:
                self._moment_ms, self._tail = self._moment_ms + 1, tail
            return _uuid(self._moment_ms, self._tail)


new_id = Ids().new
"""Makes the ids of this process; see `Ids.new`."""


def content_id(moment_ms: int, content: bytes) -> UUID:
    """Return the id of what an import brings: the same for the same content.

    Args:
        moment_ms: When it happened, milliseconds since 1970; earlier counts as 1970.
        content: What happened, whole, such as the encoded session.
    """
    tail = int.from_bytes(sha256(content).digest()[:ENTROPY_BYTES]) & MAX_TAIL
    return _uuid(max(0, moment_ms), tail)


def moment_ms_of(fact_id: UUID) -> int:
    """Return when an id was made, in milliseconds since 1970."""
    return fact_id.int >> (128 - MOMENT_BITS)


def _uuid(moment_ms: int, tail: int) -> UUID:
    if not 0 <= moment_ms <= MAX_MOMENT_MS:
        raise ValueError(f"no id can hold the moment {moment_ms} ms")
    high, low = tail >> LOW_BITS, tail & ((1 << LOW_BITS) - 1)
    return UUID(int=moment_ms << 80 | VERSION | high << 64 | VARIANT | low)
