"""Reads the facts out of a damaged SQLite file, page by page.

SQLite reads a table from its root down, and a damaged page hides all that hangs on it.
Here every page is looked at for itself: rows stand in the leaves of the table, and long
ones go on in a chain of pages. What a row says is believed where its checksum fits.

References:
    The file format as sqlite.org publishes it: "Database File Format", sections 1.5
    (b-tree pages), 1.6 (overflow pages), 2.1 (records), 4 (the write-ahead log).
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

USUAL_PAGE = 4_096
PAGE_SIZES = frozenset(1 << power for power in range(9, 17))
FILE_HEAD = 100
LOG_HEAD, FRAME_HEAD = 32, 24
LEAF = 13
LEAF_HEAD = 8
N_COLUMNS = 4
ID_LENGTH = 36
MAX_PAYLOAD = 100_000_000
MAX_VARINT = 9
FIXED_LENGTHS = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
FIRST_BLOB, FIRST_TEXT = 12, 13

Pages = Mapping[int, bytes]


class Salvaged(NamedTuple):
    """A row that could be read, and whose checksum fits.

    Args:
        number: Its place in the order of recording.
        raw: The record, JSON.
    """

    number: int
    raw: bytes


def salvaged(file: Path, log: Path) -> list[Salvaged]:
    """Return every row that can be read, in the order of recording, each once.

    Args:
        file: The damaged file; it may be missing.
        log: The write-ahead log beside it; it may be missing.
    """
    in_file, in_log = _bytes_of(file), _bytes_of(log)
    size = _page_size(in_file[16:18], in_log[8:12])
    before = _numbered(in_file, size)
    frames = list(_frames(in_log, size))
    after = before | dict(frames)
    found: dict[bytes, Salvaged] = {}
    for number, page in (*after.items(), *before.items(), *frames):
        for pages in (after, before):
            for row in _rows(page, FILE_HEAD if number == 1 else 0, pages):
                found.setdefault(row.raw, row)
    return sorted(found.values())


def _bytes_of(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


def _numbered(in_file: bytes, size: int) -> dict[int, bytes]:
    starts = range(0, len(in_file), size)
    return {start // size + 1: in_file[start : start + size] for start in starts}


def _frames(in_log: bytes, size: int) -> Iterator[tuple[int, bytes]]:
    """Yield the pages that the log holds, the later ones later."""
    for start in range(LOG_HEAD, len(in_log) - FRAME_HEAD, size + FRAME_HEAD):
        page = start + FRAME_HEAD
        number = int.from_bytes(in_log[start : start + 4])
        yield number, in_log[page : page + size]


def _page_size(in_file: bytes, in_log: bytes) -> int:
    said = int.from_bytes(in_file)
    for size in (65_536 if said == 1 else said, int.from_bytes(in_log)):
        if size in PAGE_SIZES:
            return size
    return USUAL_PAGE


def _rows(page: bytes, head: int, pages: Pages) -> Iterator[Salvaged]:
    if len(page) < head + LEAF_HEAD or page[head] != LEAF:
        return
    n_cells = int.from_bytes(page[head + 3 : head + 5])
    for place in range(head + LEAF_HEAD, head + LEAF_HEAD + 2 * n_cells, 2):
        cell = int.from_bytes(page[place : place + 2])
        try:
            row = _row(page, cell, pages)
        except (IndexError, KeyError):
            continue
        if row is not None:
            yield row


def _row(page: bytes, cell: int, pages: Pages) -> Salvaged | None:
    length, cell = _varint(page, cell)
    number, cell = _varint(page, cell)
    if not 0 < length <= MAX_PAYLOAD:
        return None
    payload = _payload(page, cell, length, pages)
    columns = _columns(payload)
    if len(columns) != N_COLUMNS or len(columns[1]) != ID_LENGTH:
        return None
    _, _, raw, checksum = columns
    fits = len(payload) == length and crc32(raw) == int.from_bytes(checksum)
    return Salvaged(number, raw) if fits and raw else None


def _payload(page: bytes, start: int, length: int, pages: Pages) -> bytes:
    """Return what a cell holds, with the pages that it goes on in."""
    room = len(page)
    local = length
    if length > room - 35:
        least = (room - 12) * 32 // 255 - 23
        local = least + (length - least) % (room - 4)
        local = local if local <= room - 35 else least
    payload = bytearray(page[start : start + local])
    following = int.from_bytes(page[start + local : start + local + 4])
    while len(payload) < length:
        further = pages[following]
        payload += further[4 : 4 + length - len(payload)]
        following = int.from_bytes(further[:4])
        if len(further) <= LEAF_HEAD:
            break
    return bytes(payload)


def _columns(payload: bytes) -> list[bytes]:
    head_end, place = _varint(payload, 0)
    kinds: list[int] = []
    while place < head_end and len(kinds) <= N_COLUMNS:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    columns = []
    start = head_end
    for kind in kinds:
        end = start + _length(kind)
        columns.append(b"\x01" if kind == 9 else payload[start:end])  # noqa: PLR2004 - the kind that means the number 1
        start = end
    return columns


def _length(kind: int) -> int:
    if kind < len(FIXED_LENGTHS):
        return FIXED_LENGTHS[kind]
    return (kind - FIRST_TEXT if kind % 2 else kind - FIRST_BLOB) // 2


def _varint(raw: bytes, place: int) -> tuple[int, int]:
    value = 0
    for n_read in range(1, MAX_VARINT + 1):
        byte = raw[place + n_read - 1]
        if n_read == MAX_VARINT:
            return value << 8 | byte, place + n_read
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004 - the sign of the last byte
            break
    return value, place + n_read
