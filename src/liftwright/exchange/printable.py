"""Text that any file may hold: no control signs, no broken letters."""

import re

UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]"
)
"""Signs that no text format allows: controls but tab and line ends, lone surrogates."""


def printable(text: str) -> str:
    """Return text with a replacement character for whatever cannot be printed."""
    return UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", text)


def one_line(text: str) -> str:
    """Return printable text without line ends, for places that have one line."""
    return " ".join(printable(text).split())
