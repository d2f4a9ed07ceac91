"""Reads a person file: what the flags say, written down in TOML."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from os.path import basename, dirname

from liftwright.app.given import Given, Wishes
from liftwright.app.toml_text import toml_table
from liftwright.errors import FieldError, UnknownNameError

FIELDS = (
    "emphasis",
    "days",
    "minutes",
    "weeks",
    "level",
    "age",
    "sex",
    "body-mass",
    "lift",
    "from-log",
    "equipment",
    "focus",
    "avoid",
    "aim",
    "alone",
    "unit",
    "rules",
    "start",
    "event",
)
"""Every field of a person; the flags have the same names."""

REPEATED = frozenset({"lift", "focus", "avoid", "aim"})
"""Fields that hold several values, each of them given on its own."""

PLURALS = {"lifts": "lift", "aims": "aim", "log": "from-log"}
SCREENING = "screening"


@dataclass(frozen=True, slots=True)
class PersonFile:
    """What a person file says.

    Args:
        wishes: What was given for each field.
        screening: Answers to the screening questions by their short names; `None`
            where the file has none.
    """

    wishes: Wishes = field(default_factory=dict)
    screening: Mapping[str, Given] | None = None


def person_in(text: str, path: str) -> PersonFile:
    """Return what a person file says, field by field.

    Args:
        text: Its text.
        path: Where it is, for messages and for paths that it names.

    Raises:
        UnreadableFileError: If it is not TOML; the message has the line.
        UnknownNameError: If it has a field that nobody asks for.
        FieldError: If a section stands where a value should, or the other way.
    """
    name = basename(path)  # noqa: PTH119 - text in, text out: no file is touched
    folder = dirname(path)  # noqa: PTH120 - the same
    wishes: dict[str, tuple[Given, ...]] = {}
    screening = None
    for key, value in toml_table(text, path).items():
        given = Given(f"{key} in {name}", value, folder)
        field_name = field_called(key, name, SCREENING)
        if field_name == SCREENING:
            screening = _answers(given, name)
        else:
            wishes[field_name] = _values(given, field_name)
    return PersonFile(wishes, screening)


def _values(given: Given, field_name: str) -> tuple[Given, ...]:
    if isinstance(given.value, Mapping) and field_name != "minutes":
        raise given.refused("a value, not a section")
    if field_name in REPEATED and isinstance(given.value, list):
        return tuple(Given(given.name, it, given.folder) for it in given.value)
    return (given,)


def _answers(given: Given, name: str) -> dict[str, Given]:
    if not isinstance(given.value, Mapping):
        raise FieldError(
            given.name,
            given.value,
            f"a section [{SCREENING}] with answers such as active = true",
            "`liftwright screen -o FILE` writes one.",
        )
    return {
        key: Given(f"{key} in {name}", answer) for key, answer in given.value.items()
    }


def field_called(key: str, place: str, *others: str) -> str:
    """Return the field of a person that a name means.

    Args:
        key: The name, such as `body_mass` or `lifts`.
        place: Where it stands, for the message.
        others: What else may stand there.

    Raises:
        UnknownNameError: If there is no such field.
    """
    plain = key.lower().replace("_", "-")
    known = PLURALS.get(plain, plain)
    if known in FIELDS or known in others:
        return known
    every = ", ".join([*FIELDS, *(f"[{it}]" for it in others)])
    raise UnknownNameError(
        f"field in {place}:", key, [*FIELDS, *others], f"Fields are {every}."
    )
