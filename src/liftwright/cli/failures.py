"""Words what went wrong, once, and finds the exit code for it."""

import os
import sys

from liftwright.errors import InfeasibleError, JournalError, LiftwrightError

BAD_INPUT = 2
INFEASIBLE = 3
JOURNAL = 5
DEFECT = 70
STOPPED = 130
CLOSED_PIPE = 141

TRACE = "LIFTWRIGHT_TRACE"
"""Environment variable that shows where a defect is."""


def told(error: BaseException) -> int:
    """Say what went wrong on standard error and return the exit code.

    Args:
        error: What ended a command.

    Raises:
        Exception: The error itself, when it is a defect that somebody traces.
    """
    code, message = _words(error)
    if code == DEFECT and os.environ.get(TRACE):
        raise error
    if code == CLOSED_PIPE:
        _give_up_on_output()
    else:
        sys.stderr.write(f"liftwright: {message}\n")
    return code


def _words(error: BaseException) -> tuple[int, str]:
    match error:
        case InfeasibleError():
            return INFEASIBLE, _infeasible(error)
        case LiftwrightError():
            code = JOURNAL if isinstance(error, JournalError) else BAD_INPUT
            return code, str(error)
        case KeyboardInterrupt():
            return STOPPED, "stopped."
        case BrokenPipeError():
            return CLOSED_PIPE, ""
        case OSError():
            return BAD_INPUT, f"{error.strerror or error}."
        case _:
            fault = f"{type(error).__name__}: {error}"
            how = f"Run it again with {TRACE}=1 to see where."
            return DEFECT, f"a defect, please report it: {fault}. {how}"


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
