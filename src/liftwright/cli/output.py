"""Delivers what a command made: to the screen, or whole into a file."""

import os
import sys

from liftwright.errors import InputError


def deliver(content: str | bytes, path: str = "") -> None:
    """Write a result to a file, or to standard output where no file is named.

    A file is there whole or not at all: it is written beside its place and moved.

    Args:
        content: Text, or the bytes of a document.
        path: The file; empty or `-` for standard output.

    Raises:
        InputError: If the file cannot be written, or bytes would go to a screen.
    """
    if path and path != "-":
        _to_file(content, path)
    elif isinstance(content, bytes):
        _bytes_out(content)
    else:
        sys.stdout.write(content)
        sys.stdout.flush()


def say(text: str) -> None:
    """Write a message to standard error."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


def _bytes_out(content: bytes) -> None:
    if sys.stdout.isatty():
        raise InputError("this format is no text: write it to a file with -o FILE.")
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


def _to_file(content: str | bytes, path: str) -> None:
    if os.path.exists(path) and not os.path.isfile(path):  # noqa: PTH110, PTH113 - pathlib would cost the quick commands a tenth of their time
        _straight(content, path)
        return
    folder, name = os.path.split(os.path.realpath(path))
    unfinished = os.path.join(folder, f".{name}.{os.getpid()}.part")  # noqa: PTH118 - the same
    try:
        _write(content, unfinished)
        os.replace(unfinished, os.path.join(folder, name))  # noqa: PTH105, PTH118 - the same
    except OSError as error:
        raise InputError(f"cannot write {path}: {error.strerror}.") from error
    finally:
        _remove(unfinished)


def _straight(content: str | bytes, path: str) -> None:
    """Write to a device or a pipe, which nothing can take the place of."""
    try:
        _write(content, path)
    except OSError as error:
        raise InputError(f"cannot write {path}: {error.strerror}.") from error


def _write(content: str | bytes, path: str) -> None:
    raw = content.encode() if isinstance(content, str) else content
    with open(path, "wb") as file:  # noqa: PTH123 - the same
        file.write(raw)


def _remove(path: str) -> None:
    if os.path.exists(path):  # noqa: PTH110 - the same
        os.unlink(path)  # noqa: PTH108 - the same
