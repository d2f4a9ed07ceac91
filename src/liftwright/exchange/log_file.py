"""A training log as a file: its name and its text."""

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from liftwright.errors import UnreadableFileError
from liftwright.exchange.params import MAX_BYTES

CONTROL_BYTES = frozenset(range(32)) - frozenset(b"\t\n\r\f\x0b\x1a\x1b")
"""Bytes that no text holds; a log with one of them is a picture, archive or program."""


@dataclass(frozen=True, slots=True)
class LogFile:
    """A log that was read into memory.

    Args:
        name: What to call it in messages.
        text: Its text, without a byte order mark.
    """

    name: str
    text: str

    @classmethod
    def of(cls, source: Path | str) -> Self:
        """Return the log of a file, or of text that is at hand already.

        Args:
            source: A path is opened; a string is the text itself.

        Raises:
            UnreadableFileError: If the file is missing, too large or no text.
        """
        if isinstance(source, str):
            return cls("the text", source.removeprefix("\ufeff"))
        return cls(source.name, _decoded(_bytes_of(source), source.name))


def _bytes_of(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size >= MAX_BYTES:
            raise UnreadableFileError(
                f"{path.name} has {size / 1e6:.0f} MB; logs below"
                f" {MAX_BYTES / 1e6:.0f} MB are read. Export a shorter span of time."
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableFileError(
            f"{path} does not exist. Check the path of the log."
        ) from None
    except IsADirectoryError:
        raise UnreadableFileError(
            f"{path} is a folder. Give the CSV file inside it."
        ) from None
    except OSError as error:
        raise UnreadableFileError(
            f"{path} cannot be opened: {error.strerror}. Check its permissions."
        ) from error


def _decoded(content: bytes, name: str) -> str:
    try:
        if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
            return content.decode("utf-16")
        _refuse_binary(content, name)
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise UnreadableFileError(
            f"{name}, line {line}: not {error.encoding} text."
            ' Export it again from the app, or save it as "CSV UTF-8".'
        ) from None


def _refuse_binary(content: bytes, name: str) -> None:
    if not CONTROL_BYTES.isdisjoint(content):
        raise UnreadableFileError(
            f"{name} is not a text file. Export the log as CSV from the app and give"
            " that file, unpacked if it comes in an archive."
        )
