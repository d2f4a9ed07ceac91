"""Hands the flags of a call on, under the names their user knows."""

import os
from collections.abc import Iterable, Mapping

from liftwright.app.choices import chosen
from liftwright.app.given import Given
from liftwright.cli.arguments import Arguments
from liftwright.errors import FieldError


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
        FieldError: If the format is none of them, or the ending is that of none.
    """
    named = flag(arguments, "format")
    if named is not None:
        return chosen(named, {name: name for name in formats})
    path = arguments.one("output")
    ending = os.path.splitext(path)[1].lower()  # noqa: PTH122 - pathlib would cost the quick commands a tenth of their time
    if not ending or ending in endings or _is_device(path):
        return endings.get(ending, formats[0])
    raise FieldError(
        "--output", path, f"a file that ends in {', '.join(endings)}", _ANY_NAME
    )


_ANY_NAME = "For another name say the --format too."


def _is_device(path: str) -> bool:
    return os.path.exists(path) and not os.path.isfile(path)  # noqa: PTH110, PTH113 - the same


LISTING_FORMATS = ("text", "json")
LISTING_ENDINGS = {".txt": "text", ".json": "json"}


def listing_format(arguments: Arguments) -> str:
    """Return `text` or `json`."""
    return format_wanted(arguments, LISTING_FORMATS, LISTING_ENDINGS)
