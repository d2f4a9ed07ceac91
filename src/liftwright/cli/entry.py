"""Finds the command that was called, runs it, and words what goes wrong."""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import cast

from liftwright import __version__
from liftwright.cli.arguments import HELP, Arguments, sorted_words
from liftwright.cli.command import Command
from liftwright.errors import InfeasibleError, LiftwrightError, MissingExtraError

FINE = 0
BAD_INPUT = 2
INFEASIBLE = 3
STOPPED = 130
DEFECT = 70
CLOSED_PIPE = 141

TRACE = "LIFTWRIGHT_TRACE"
"""Environment variable that shows where a defect is."""

VERSION = frozenset({"--version", "-V"})

Run = Callable[[Arguments], int]


def run(words: Sequence[str]) -> int:
    """Run the command that was called and return its exit code."""
    # Most commands end before anything is worth collecting; those that solve turn
    # the collector on again.
    gc.disable()
    try:
        return _called(list(words))
    except InfeasibleError as error:
        _complain(_infeasible(error))
        return INFEASIBLE
    except LiftwrightError as error:
        _complain(str(error))
        return BAD_INPUT
    except BrokenPipeError:
        _give_up_on_output()
        return CLOSED_PIPE
    except KeyboardInterrupt:
        _complain("stopped.")
        return STOPPED
    except Exception as error:
        if os.environ.get(TRACE):
            raise
        _complain(
            f"a defect, please report it: {type(error).__name__}: {error}. Run it"
            f" again with {TRACE}=1 to see where."
        )
        return DEFECT


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
    module = import_module(f"liftwright.cli.{command.name}")
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


def _complain(message: str) -> None:
    sys.stderr.write(f"liftwright: {message}\n")


def _infeasible(error: InfeasibleError) -> str:
    lines = ["these wishes exclude each other:"]
    lines += [f"  - {wish}" for wish in error.conflict]
    if error.changes:
        lines.append("Any one of these changes makes a plan possible:")
        lines += [f"  - {change}" for change in error.changes]
    return "\n".join(lines)


def _give_up_on_output() -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
