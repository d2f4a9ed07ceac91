"""Opens the text files that a call names."""

import os
from codecs import BOM_UTF16_BE, BOM_UTF16_LE

from liftwright.errors import UnreadableFileError

MAX_BYTES = 100_000_000
ENOUGH_TO_TELL = 4096
"""After so many bytes most files that are no text have shown it."""

NO_TEXT = frozenset(range(32)) - frozenset(b"\t\n\r\f\x1a")
"""Bytes that no text holds."""


def read_text(path: str) -> str:
    """Return the text of a file.

    Args:
        path: Where it is; `-` reads standard input.

    Raises:
        UnreadableFileError: If it is missing, too large or no text.
    """
    raw = _bytes_of(0 if path == "-" else path, path)
    _refuse_binary(raw, path)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise UnreadableFileError(
            f"{path}, line {line}: not UTF-8 text. Save the file as UTF-8."
        ) from None


def _bytes_of(place: str | int, name: str) -> bytes:
    try:
        with open(place, "rb", closefd=place != 0) as file:
            if os.fstat(file.fileno()).st_size >= MAX_BYTES:
                raise _too_large(name)
            start = file.read(ENOUGH_TO_TELL)
            _refuse_binary(start, name)
            raw = start + file.read(MAX_BYTES - len(start))
    except FileNotFoundError:
        raise UnreadableFileError(f"{name} does not exist. Check the path.") from None
    except IsADirectoryError:
        raise UnreadableFileError(f"{name} is a folder. Give a file in it.") from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise UnreadableFileError(f"{name} cannot be opened: {why}.") from error
    if len(raw) >= MAX_BYTES:
        raise _too_large(name)
    return raw


def _refuse_binary(raw: bytes, name: str) -> None:
    if raw.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        raise UnreadableFileError(f"{name} is UTF-16 text. Save it as UTF-8.")
    if not NO_TEXT.isdisjoint(raw):
        raise UnreadableFileError(
            f"{name} is not a text file. Give a text file in UTF-8."
        )


def _too_large(name: str) -> UnreadableFileError:
    limit = MAX_BYTES // 1_000_000
    return UnreadableFileError(f"{name} is too large: files below {limit} MB are read.")
