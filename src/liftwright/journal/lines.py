"""Journals as lines of text: one record a line, between a head and an end.

The end says how many records there are and what they sum up to, so that half a backup
is never taken for a whole one. Lines without head and end, as `export` writes them, are
read as well.
"""

import json
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import IO, NamedTuple

from liftwright.errors import DamagedRecordError
from liftwright.journal.codec import VERSION

MAX_LINE = 200_000_000
"""Bytes of the longest line that is read: more than the longest session has."""

HEAD, END = b'{"liftwright":"journal"', b'{"liftwright":"end"'


class Line(NamedTuple):
    """One line of a backup.

    Args:
        number: Number of the line, from 1.
        raw: The record.
        fault: What is wrong with the file up to here; empty for nothing.
    """

    number: int
    raw: bytes
    fault: str = ""


def write_lines(records: Iterable[bytes], file: IO[bytes], version: int) -> int:
    """Write records with a head and an end.

    Args:
        records: The records.
        file: Where they go.
        version: Their version.

    Returns:
        How many there were.
    """
    file.write(_line({"liftwright": "journal", "version": version}))
    digest = sha256()
    n_written = 0
    for raw in records:
        digest.update(raw + b"\n")
        file.write(raw + b"\n")
        n_written += 1
    end = {"liftwright": "end", "facts": n_written, "sha256": digest.hexdigest()}
    file.write(_line(end))
    return n_written


def read_lines(path: Path) -> Iterator[Line]:
    """Yield the records of a file; a last line without a record tells what is wrong.

    Args:
        path: The file.
    """
    digest = sha256()
    n_read = number = 0
    has_head = has_end = False
    with path.open("rb") as file:
        for number, raw in enumerate(iter(lambda: file.readline(MAX_LINE), b""), 1):
            line = raw.rstrip(b"\r\n")
            if number == 1 and line.startswith(HEAD):
                has_head = True
            elif line.startswith(END):
                has_end = True
                yield from _end_faults(number, line, n_read, digest.hexdigest())
            elif line:
                digest.update(line + b"\n")
                n_read += 1
                yield Line(number, line)
    if has_head and not has_end:
        yield Line(number + 1, b"", "it ends before its end: the rest is lost")


def version_of(path: Path) -> int:
    """Return the version of the records that a file says to hold.

    Args:
        path: The file.

    Raises:
        DamagedRecordError: If its head says none.
    """
    with path.open("rb") as file:
        first = file.readline(MAX_LINE)
    if not first.startswith(HEAD):
        return VERSION
    try:
        return int(json.loads(first)["version"])
    except (ValueError, KeyError, TypeError):
        raise DamagedRecordError(first, "the head says no version") from None


def _end_faults(number: int, line: bytes, n_read: int, digest: str) -> Iterator[Line]:
    try:
        end = json.loads(line)
    except ValueError:
        end = {}
    if end.get("facts") != n_read:
        said = end.get("facts", "an unknown number of")
        yield Line(number, b"", f"it holds {n_read} records and had {said}")
    elif end.get("sha256") != digest:
        yield Line(number, b"", "its records are not those that were written")


def _line(record: object) -> bytes:
    return json.dumps(record, separators=(",", ":")).encode() + b"\n"
