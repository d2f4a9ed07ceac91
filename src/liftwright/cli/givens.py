"""Hands the flags of a call on, under the names their user knows."""

import os
from collections.abc import Iterable, Mapping

from liftwright.app.choices import chosen
from liftwright.app.given import Given
from liftwright.cli.arguments import Arguments


def flag(arguments: Arguments, field: str) -> Given | None:
    """Return the value of a flag; `None` where it was not given."""
    values = arguments.all(field)
    return Given(f"--{field}", values[0]) if values else None


def flags(arguments: Arguments, fields: Iterable[str]) -> dict[str, tuple[Given, ...]]:
    """Return the values of flags by field, for those that were given."""
    return {
        field: tuple(Given(f"--{field}", value) for value in arguments.all(field))
        for field in fields
        if arguments.all(field)
    }


def format_wanted(
    arguments: Arguments, formats: tuple[str, ...], endings: Mapping[str, str]
) -> str:
    """Return the format to write: as named, or as the file's ending says.

    Args:
        arguments: The call.
        formats: Formats to choose from, the usual one first.
        endings: Formats by the ending of a file, such as `.json`.

    Raises:
        FieldError: If the format is none of them.
    """
    named = flag(arguments, "format")
    if named is not None:
        return chosen(named, {name: name for name in formats})
    ending = os.path.splitext(arguments.one("output"))[1].lower()  # noqa: PTH122 - pathlib would cost the quick commands a tenth of their time
    return endings.get(ending, formats[0])


LISTING_FORMATS = ("text", "json")
LISTING_ENDINGS = {".json": "json"}


def listing_format(arguments: Arguments) -> str:
    """Return `text` or `json`."""
    return format_wanted(arguments, LISTING_FORMATS, LISTING_ENDINGS)
