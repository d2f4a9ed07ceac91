"""Text in quotes: written so that any text comes back as it was."""

import re

from liftwright.programs.notation.params import HEXADECIMAL, HIGHEST_CHARACTER
from liftwright.programs.notation.parsed import MisreadError, Placed

SHORT_ESCAPES = {'"': '"', "\\": "\\", "n": "\n", "t": "\t"}
_ESCAPE_OF = {char: f"\\{short}" for short, char in SHORT_ESCAPES.items()}
_INVISIBLE = re.compile(
    '["\\\\\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]'
)
_ESCAPE = re.compile(r"\\(?:u\{([0-9a-fA-F]{1,6})\}|(.?))", re.DOTALL)


def quoted(text: str) -> str:
    """Return text in quotes, with what cannot be seen spelled out."""
    return f'"{_INVISIBLE.sub(_escaped, text)}"'


def _escaped(match: re.Match[str]) -> str:
    char = match[0]
    return _ESCAPE_OF.get(char) or f"\\u{{{ord(char):x}}}"


def unquoted(text: str, at: Placed) -> str:
    r"""Return what stands between quotes, straight or curly.

    Raises:
        MisreadError: If a backslash stands before anything but `"`, `\`, `n`, `t` or
            `u{…}`.
    """
    inner = text[1:-1]
    if not text.startswith('"') or "\\" not in inner:
        return inner

    def plain(match: re.Match[str]) -> str:
        code, short = match.groups()
        if code and int(code, HEXADECIMAL) <= HIGHEST_CHARACTER:
            return chr(int(code, HEXADECIMAL))
        if short in SHORT_ESCAPES:
            return SHORT_ESCAPES[short]
        raise MisreadError(
            f"{match[0]!r} in a text means nothing",
            at,
            remedy=r"Write a backslash as \\ and a quote as \".",
        )

    return _ESCAPE.sub(plain, inner)


def pieces(text: str, width: int) -> list[str]:
    """Return text cut at single spaces, so that the pieces fit where they can.

    Joined with a space again they are the text.

    Args:
        text: Any text.
        width: Characters that a piece should not exceed, quotes and escapes counted.
    """
    cut: list[str] = []
    current: list[str] = []
    length = 0
    for word in text.split(" "):
        size = len(quoted(word)) - 1
        if current and length + size > width:
            cut.append(" ".join(current))
            current, length = [], 0
        current.append(word)
        length += size
    return [*cut, " ".join(current)]
