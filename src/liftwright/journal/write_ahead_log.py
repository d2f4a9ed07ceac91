"""Looks for damage in the log of a SQLite file, which SQLite itself passes over.

A log ends where a checksum no longer fits. After a power cut that is as it should be:
the write under way was never acknowledged. But what follows a whole later write was
acknowledged for certain, and to begin without it would be to lose it in silence.

References:
    "WAL-mode File Format" as sqlite.org publishes it, sections 2 and 3.
"""

import struct
from pathlib import Path

HEAD_SIZE, FRAME_HEAD_SIZE = 32, 24
BIG_ENDIAN = 1
WORD = 0xFFFF_FFFF
CUT_OFF_BY_A_POWER_CUT = 1
"""Whole writes that may stand behind the end of a log without having been acknowledged:
a disk may write the last one's end before its beginning."""


def has_lost_writes(log: Path) -> bool:
    """Return whether a log holds acknowledged writes that SQLite would not see.

    Args:
        log: The log; it may be missing, or be written to just now.
    """
    before = _read(log)
    if _n_cut_off(before) <= CUT_OFF_BY_A_POWER_CUT:
        return False
    after = _read(log)  # another process may have begun the log anew meanwhile
    is_same = after[:HEAD_SIZE] == before[:HEAD_SIZE]
    return is_same and _n_cut_off(after) > CUT_OFF_BY_A_POWER_CUT


def _read(log: Path) -> bytes:
    try:
        return log.read_bytes()
    except FileNotFoundError:
        return b""


def _n_cut_off(raw: bytes) -> int:
    """Return how many whole writes stand behind the first frame that does not fit."""
    if len(raw) <= HEAD_SIZE:
        return 0
    size = int.from_bytes(raw[8:12]) + FRAME_HEAD_SIZE
    order = ">" if int.from_bytes(raw[:4]) & BIG_ENDIAN else "<"
    salts = raw[16:24]
    sums = _summed((0, 0), raw[:24], order)
    fits = sums == struct.unpack(">II", raw[24:32])
    n_cut_off = 0
    for start in range(HEAD_SIZE, len(raw) - size + 1, size):
        frame = raw[start : start + size]
        if frame[8:16] != salts:
            break
        if fits:
            sums = _summed(sums, frame[:8], order)
            sums = _summed(sums, frame[FRAME_HEAD_SIZE:], order)
            fits = sums == struct.unpack(">II", frame[16:24])
        if not fits and any(frame[4:8]):
            n_cut_off += 1
    return n_cut_off


def _summed(sums: tuple[int, int], raw: bytes, order: str) -> tuple[int, int]:
    first, second = sums
    for one, other in struct.iter_unpack(f"{order}II", raw):
        first = (first + one + second) & WORD
        second = (second + other + first) & WORD
    return first, second
