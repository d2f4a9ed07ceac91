"""Gets an optional part that a command turned out to need."""

import importlib
import os
import subprocess
import sys
from importlib.util import find_spec

from liftwright.errors import MissingExtraError

EXTRA = "charts"
LAUNCHER = "LIFTWRIGHT_LAUNCHER"


def needed(module: str, what: str, extra: str = EXTRA) -> None:
    """Make sure that a module of the optional part is there, before any long work.

    Args:
        module: The module.
        what: What needs it, for the message.
        extra: The optional part.

    Raises:
        MissingExtraError: If it is not there.
    """
    if find_spec(module) is None:
        raise MissingExtraError(what, extra)


def added(extra: str) -> bool:
    """Return whether an optional part could be installed just now.

    Only a checkout can: its launcher names, in the environment, the program that
    installs, and that program speaks for itself on standard error.

    Args:
        extra: The optional part, such as `charts`.
    """
    launcher = os.environ.get(LAUNCHER)
    if launcher is None:
        return False
    call = [sys.executable, "-I", launcher, "--add", extra]
    result = subprocess.run(call, stdin=subprocess.DEVNULL, check=False)  # noqa: S603 - a fixed program of the checkout
    importlib.invalidate_caches()
    return result.returncode == 0
