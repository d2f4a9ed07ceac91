"""Finds the command that was called, runs it, and words what goes wrong."""

import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import cast

from liftwright import __version__
from liftwright.cli.arguments import HELP, Arguments, sorted_words
from liftwright.cli.command import Command
from liftwright.cli.failures import told
from liftwright.errors import MissingExtraError

FINE = 0

VERSION = frozenset({"--version", "-V"})

Run = Callable[[Arguments], int]


def run(words: Sequence[str]) -> int:
    """Run the command that was called and return its exit code."""
    try:
        return _called(list(words))
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the last door: people get a sentence
        return told(error)


def _called(words: list[str]) -> int:
    if words[:1] == ["help"]:
        words = [*words[1:], "--help"]
    if not words or words[0] in HELP:
        return _overview()
    if words[0] in VERSION:
        return _out(f"liftwright {__version__}\n")
    from liftwright.cli.commands import command_called

    command = command_called(words[0])
    if HELP & set(words[1:]):
        return _manual(command)
    arguments = sorted_words(command, words[1:])
    module = import_module(f"liftwright.cli.{command.module}")
    return _with_extras(cast("Run", module.run), arguments)


def _with_extras(command: Run, arguments: Arguments) -> int:
    try:
        return command(arguments)
    except MissingExtraError as error:
        from liftwright.cli.extras import added

        if not added(error.extra):
            raise
        return command(arguments)


def _overview() -> int:
    from liftwright.cli.manual import overview
    from liftwright.cli.terminal import look_of

    return _out(overview(look_of(sys.stdout)))


def _manual(command: Command) -> int:
    from liftwright.cli.manual import manual
    from liftwright.cli.terminal import look_of

    return _out(manual(command, look_of(sys.stdout)))


def _out(text: str) -> int:
    sys.stdout.write(text)
    sys.stdout.flush()
    return FINE
