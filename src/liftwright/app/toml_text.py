"""Reads TOML, and says where and what is wrong in words that help."""

import re
import tomllib

from liftwright.errors import UnreadableFileError

REMEDIES = {
    "Invalid value": 'Put text in quotes, such as level = "novice".',
    "Expected '=' after a key": "Write name = value, one on each line.",
    "Expected newline": "Write name = value, one on each line.",
    "Invalid statement": "Write name = value, one on each line.",
    "Cannot overwrite": "Each name may stand there only once.",
    "Cannot declare": "Each section may stand there only once.",
    "Unclosed": "Close what was opened with [ or {.",
    "Unterminated": "Close the text with the quote that it began with.",
    "Illegal character": "Close the text with the quote that it began with.",
}
PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
MOST_SHOWN = 60


def toml_table(text: str, name: str) -> dict[str, object]:
    """Return what a TOML text says.

    Args:
        text: The text.
        name: What to call it in messages.

    Raises:
        UnreadableFileError: If it is not TOML; the message has line, column and
            remedy.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UnreadableFileError(_located(str(error), text, name)) from None
    except RecursionError:
        raise UnreadableFileError(
            f"{name}: too many lists or tables stand inside one another."
        ) from None


def _located(fault: str, text: str, name: str) -> str:
    found = PLACE.search(fault)
    at = found.groups() if found else (None, None)
    lines = text.splitlines() or [""]
    line = int(at[0]) if at[0] else len(lines)
    column = f", column {at[1]}" if at[1] else ""
    what = PLACE.sub("", fault)
    remedy = next((it for start, it in REMEDIES.items() if what.startswith(start)), "")
    shown = lines[min(line, len(lines)) - 1].strip()[:MOST_SHOWN]
    return f"{name}, line {line}{column}: {what} in: {shown}. {remedy}".rstrip()
