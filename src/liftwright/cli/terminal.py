"""What the place that is written to can show: width, colour, signs."""

import os
import sys
from collections.abc import Mapping
from typing import NamedTuple, TextIO

from liftwright.cli.signs import PROBE

USUAL_WIDTH = 80
NARROWEST = 40
WIDEST = 100


class Look(NamedTuple):
    """What can be shown.

    Args:
        width: Columns of a line.
        has_colour: Whether colour and bold may be used.
        has_signs: Whether signs beyond ASCII may be used.
    """

    width: int = USUAL_WIDTH
    has_colour: bool = False
    has_signs: bool = True


PLAIN = Look()


def look_for(path: str) -> Look:
    """Return what a result may look like: plain in a file, as it can on a screen.

    Args:
        path: The file it goes to; empty or `-` for standard output.
    """
    return PLAIN if path not in {"", "-"} else look_of(sys.stdout)


def look_of(stream: TextIO, environ: Mapping[str, str] = os.environ) -> Look:
    """Return what a stream can show.

    Args:
        stream: Where the text goes.
        environ: `NO_COLOR`, `TERM` and `COLUMNS` are obeyed.
    """
    is_terminal = stream.isatty()
    has_colour = (
        is_terminal
        and not environ.get("NO_COLOR")
        and environ.get("TERM", "dumb") != "dumb"
    )
    return Look(_width(stream, environ), has_colour, _has_signs(stream))


def _width(stream: TextIO, environ: Mapping[str, str]) -> int:
    columns = environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns):
        wanted = int(columns)
    elif stream.isatty():
        try:
            wanted = os.get_terminal_size(stream.fileno()).columns or USUAL_WIDTH
        except OSError:
            wanted = USUAL_WIDTH
    else:
        wanted = USUAL_WIDTH
    return max(NARROWEST, min(WIDEST, wanted))


def _has_signs(stream: TextIO) -> bool:
    try:
        PROBE.encode(stream.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
