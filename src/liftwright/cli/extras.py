"""Gets an optional part that a command turned out to need."""

import importlib
import os
import subprocess
import sys

LAUNCHER = "LIFTWRIGHT_LAUNCHER"


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
