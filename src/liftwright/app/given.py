"""What a person gave, with the name they gave it under."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from liftwright.errors import FieldError


class Given(NamedTuple):
    """A value as it was given, so that a complaint can name its place.

    Args:
        name: Where it was given, as its user knows it: `--days`, or
            `days in person.toml`.
        value: The value: text from a flag; any TOML value from a file.
        folder: Folder that a path in it starts from; empty for the current one.
    """

    name: str
    value: object
    folder: str = ""

    @property
    def text(self) -> str:
        """The value as one line of text."""
        return str(self.value).strip()

    def refused(self, allowed: str, remedy: str = "") -> FieldError:
        """Return the complaint about this value.

        Args:
            allowed: What is allowed, in words.
            remedy: What to do instead.
        """
        return FieldError(self.name, shortened(self.value), allowed, remedy)

    def parts(self) -> Iterator["Given"]:
        """Yield the members of a list, or of a text with commas, one by one.

        Raises:
            FieldError: If it is a table.
        """
        if isinstance(self.value, Mapping):
            raise self.refused("a value or a list of values")
        members = self.value if isinstance(self.value, list) else self.text.split(",")
        for member in members:
            one = Given(self.name, member, self.folder)
            if one.text:
                yield one


Wishes = Mapping[str, tuple[Given, ...]]
"""What was given for each field, by the name of the field, such as `body-mass`."""

MOST_SHOWN = 60


def shortened(value: object) -> str:
    """Return a value in so few characters that it fits into a message."""
    text = " ".join(str(value).split()) or "nothing"
    return text if len(text) <= MOST_SHOWN else text[: MOST_SHOWN - 1] + "…"


def first_given(wishes: Wishes, field: str) -> Given | None:
    """Return what was given for a field that has one value; `None` where nothing."""
    return next(iter(wishes.get(field, ())), None)


def overruled(wishes: Wishes, by: Wishes) -> Wishes:
    """Return both wishes as one; where both give a field, the second one counts."""
    return {**wishes, **by}
