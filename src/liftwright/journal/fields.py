"""Fields of a record: what may stand there, read strictly."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, TypeVar
from uuid import UUID

from liftwright.quantities import MILLI, Mass, Unit

Value = Any  # JSON: what it holds is checked where it is read
Record = dict[str, Value]

KNOWN_MASSES = 8_192
"""Masses that are kept ready: a gym has fewer."""

MASS = re.compile(r"(-?)(\d+)(?:\.(\d{1,3}))? (kg|lb)", re.ASCII)

T = TypeVar("T")


def only(record: Value, known: frozenset[str], what: str) -> Record:
    """Return a record that has no field but the known ones.

    Raises:
        ValueError: If it has another, or is no record.
    """
    if not isinstance(record, dict):
        raise ValueError(f"{what} should be an object, got {shown(record)}")  # noqa: TRY004 - what is read is data, not a call
    strange = record.keys() - known
    if strange:
        raise ValueError(f"{what} has fields that nothing here knows: {min(strange)}")
    return record


def needed(record: Mapping[str, Value], name: str) -> Value:
    """Return the value of a field that has to be there.

    Raises:
        ValueError: If it is missing.
    """
    if name not in record:
        raise ValueError(f"{name} is missing")
    return record[name]


def text(record: Mapping[str, Value], name: str, default: str | None = "") -> str:
    """Return a text; without a default it has to be there.

    Raises:
        ValueError: If it is missing or no text.
    """
    value = record.get(name, default)
    if type(value) is str:
        return value
    return typed(needed(record, name), str, name, "a text")


def whole(record: Mapping[str, Value], name: str) -> int:
    """Return a whole number that has to be there.

    Raises:
        ValueError: If it is missing or anything else.
    """
    return _whole(needed(record, name), name)


def whole_or_none(record: Mapping[str, Value], name: str) -> int | None:
    """Return a whole number, or `None` where it was not said.

    Raises:
        ValueError: If it is anything else.
    """
    value = record.get(name)
    return None if value is None else _whole(value, name)


def number(record: Mapping[str, Value], name: str) -> float:
    """Return a number that has to be there.

    Raises:
        ValueError: If it is missing or no number.
    """
    return _number(needed(record, name), name)


def number_or_none(record: Mapping[str, Value], name: str) -> float | None:
    """Return a number, or `None` where it was not said.

    Raises:
        ValueError: If it is anything else.
    """
    value = record.get(name)
    return None if value is None else _number(value, name)


def flag(record: Mapping[str, Value], name: str) -> bool:
    """Return a yes or no; what is not said is a no.

    Raises:
        ValueError: If it is anything else.
    """
    return typed(record.get(name, False), bool, name, "true or false")


def listed(record: Mapping[str, Value], name: str) -> list[Value]:
    """Return a list; what is not said is empty.

    Raises:
        ValueError: If it is anything else.
    """
    return typed(record.get(name, []), list, name, "a list")


def uuid(record: Mapping[str, Value], name: str) -> UUID:
    """Return an id that has to be there.

    Raises:
        ValueError: If it is missing or no id.
    """
    return UUID(text(record, name, None))


@lru_cache(KNOWN_MASSES)
def mass(words: Value) -> Mass:
    """Return the mass of a text such as `102.5 kg`, to its last digit.

    Raises:
        ValueError: If it is anything else.
    """
    match = MASS.fullmatch(words) if isinstance(words, str) else None
    if match is None:
        raise ValueError(f"a mass is written like 102.5 kg, got {shown(words)}")
    minus, units, decimals, unit = match.groups(default="")
    milliunits = int(units) * MILLI + int(decimals.ljust(3, "0"))
    return Mass(-milliunits if minus else milliunits, Unit(unit))


def said(**values: Value) -> Record:
    """Return the record of what was said: neither `None` nor an empty text."""
    return {name: it for name, it in values.items() if it is not None and it != ""}


def plain(value: float) -> float:
    """Return a number as it is written: without decimals where it has none."""
    return int(value) if value == int(value) else value


def typed(value: Value, kind: type[T], name: str, wanted: str) -> T:
    """Return a value that is of a kind.

    Raises:
        ValueError: If it is of another.
    """
    if not isinstance(value, kind):
        raise ValueError(f"{name} should be {wanted}, got {shown(value)}")  # noqa: TRY004 - what is read is data, not a call
    return value


def shown(value: Value) -> str:
    """Return a value as a message shows it: its first signs."""
    return repr(value)[:40]


def _whole(value: Value, name: str) -> int:
    if type(value) is not int:
        raise ValueError(f"{name} should be a whole number, got {shown(value)}")
    return value


def _number(value: Value, name: str) -> float:
    if type(value) is not int and type(value) is not float:
        raise ValueError(f"{name} should be a number, got {shown(value)}")
    return float(value)
