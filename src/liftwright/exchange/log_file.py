"""A training log as a file: its name and what it holds."""

import json
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Self

from liftwright.errors import UnreadableFileError
from liftwright.exchange.json_text import Json
from liftwright.exchange.params import MAX_BYTES

CONTROL_BYTES = frozenset(range(32)) - frozenset(b"\t\n\r\f\x0b\x1a\x1b")
"""Bytes that no text holds; a log with one of them is a picture, archive or program."""

ENOUGH_TO_TELL = 4096


@dataclass(frozen=True)
class LogFile:
    """A log that was read into memory.

    Args:
        name: What to call it in messages.
        content: Its bytes.
    """

    name: str
    content: bytes

    @classmethod
    def of(cls, source: Path | str | bytes) -> Self:
        """Return the log of a file, or of what is at hand already.

        Args:
            source: A path is opened; a string is the text itself, bytes the content.

        Raises:
            UnreadableFileError: If the file is missing or too large.
        """
        if isinstance(source, bytes):
            return cls("the file", source)
        if isinstance(source, str):
            return cls("the text", source.encode("utf-8", "surrogatepass"))
        return cls(source.name, _bytes_of(source))

    @cached_property
    def text(self) -> str:
        """Its text, without a byte order mark.

        Raises:
            UnreadableFileError: If it is no text.
        """
        return _decoded(self.content, self.name)

    @property
    def is_text(self) -> bool:
        """Whether its beginning is text."""
        start = self.content[:ENOUGH_TO_TELL]
        if start.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
            return True
        return CONTROL_BYTES.isdisjoint(start)

    @property
    def is_json(self) -> bool:
        """Whether it begins as JSON does."""
        return self.is_text and self.text.lstrip()[:1] in {"{", "["}

    @cached_property
    def json(self) -> Json:
        """What its JSON says.

        Raises:
            UnreadableFileError: If it is no whole JSON.
        """
        try:
            value: Json = json.loads(self.text)
        except ValueError as error:
            raise UnreadableFileError(
                f"{self.name}: damaged JSON ({error}). Export it again, or fetch it"
                " again from where it came."
            ) from error
        except RecursionError:
            raise UnreadableFileError(
                f"{self.name}: JSON nested deeper than any log. Export it again."
            ) from None
        return value


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
            f"{path} is a folder. Give the exported file inside it."
        ) from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise UnreadableFileError(
            f"{path} cannot be opened: {why}. Check its permissions."
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
    if len(content.translate(None, _CONTROLS)) != len(content):
        raise UnreadableFileError(
            f"{name} is not a text file. Export the log from the app and give that"
            " file, unpacked if it comes in an archive."
        )


_CONTROLS = bytes(sorted(CONTROL_BYTES))
