"""Reads what the columns of a table mean, and guesses it from clear headers."""

import tomllib
from collections.abc import Iterable
from collections.abc import Mapping as AnyMapping
from typing import TypeVar

from liftwright.domain.work import SetKind
from liftwright.errors import FieldError, UnreadableFileError
from liftwright.exchange.mapping import Mapping
from liftwright.exchange.unit_names import METRES_IN, UNIT_NAMES

T = TypeVar("T")

FIELDS = {
    "date": ("date", "day", "timestamp", "datetime", "created", "start time"),
    "exercise": ("exercise", "exercise name", "exercise_name", "movement", "lift"),
    "load": (
        "weight",
        "load",
        "weight (kg)",
        "weight (lb)",
        "weight (lbs)",
        "kg",
        "lb",
    ),
    "load_unit": ("weight unit", "weightunit", "weight_unit", "unit"),
    "reps": ("reps", "repetitions", "rep"),
    "seconds": ("seconds", "duration", "time", "duration (s)", "duration_seconds"),
    "distance": ("distance",),
    "distance_unit": ("distance unit", "distanceunit", "distance_unit"),
    "rpe": ("rpe",),
    "rir": ("rir",),
    "kind": ("set type", "set_type", "type", "kind"),
    "number": ("set", "set order", "set number", "set_number", "set_index"),
    "superset": ("superset", "superset_id", "group"),
    "workout": ("workout", "workout name", "workout_name", "session", "sessionid"),
    "note": ("note", "notes", "comment", "comments"),
}
"""What a column may hold, and the headers that surely say so."""

NEEDED = ("date", "exercise", "reps")
ORDERS = {"day first": True, "month first": False}
TOP = frozenset({"columns", "unit", "distance_unit", "date_order", "kinds"})


def read_mapping(text: str, name: str) -> Mapping:
    """Return what a mapping file says.

    Args:
        text: The file, TOML.
        name: What to call it in messages.

    Raises:
        UnreadableFileError: If it is no TOML.
        FieldError: If it says something that no mapping has.
    """
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UnreadableFileError(f"{name} is no TOML: {error}.") from error
    for key in said:
        _refuse_unknown(f"{name}, {key}", key, TOP)
    columns = _texts(said.get("columns", {}), f"{name}, columns")
    for key in columns:
        _refuse_unknown(f"{name}, columns.{key}", key, FIELDS)
    kinds = _texts(said.get("kinds", {}), f"{name}, kinds")
    for key, kind in kinds.items():
        _refuse_unknown(f"{name}, kinds.{key}", kind, set(SetKind))
    return Mapping(
        columns=columns,
        unit=_chosen(said, "unit", UNIT_NAMES, name),
        distance_unit=_chosen(said, "distance_unit", {it: it for it in METRES_IN}, name)
        or "",
        is_day_first=_chosen(said, "date_order", ORDERS, name),
        kinds={written.casefold(): kind for written, kind in kinds.items()},
    )


def guessed_mapping(header: tuple[str, ...]) -> Mapping | None:
    """Return what clear headers mean; `None` where they do not say enough.

    Args:
        header: Names of the columns, in small letters.
    """
    columns = {
        field: found
        for field, names in FIELDS.items()
        if (found := next((it for it in names if it in header), ""))
    }
    if not all(it in columns for it in NEEDED):
        return None
    words = columns.get("load", "").replace("(", " ").replace(")", " ").split()
    units = [UNIT_NAMES[it] for it in words if it in UNIT_NAMES]
    return Mapping(columns, unit=units[0] if units else None)


def _texts(value: object, field: str) -> dict[str, str]:
    if isinstance(value, dict) and all(isinstance(it, str) for it in value.values()):
        return {str(key): str(it) for key, it in value.items()}
    raise FieldError(field, value, 'a table of texts, such as reps = "Reps"')


def _chosen(
    said: AnyMapping[str, object], key: str, known: AnyMapping[str, T], name: str
) -> T | None:
    if key not in said:
        return None
    value = said[key]
    if not isinstance(value, str) or value.casefold() not in known:
        raise FieldError(f"{name}, {key}", value, " or ".join(known))
    return known[value.casefold()]


def _refuse_unknown(field: str, value: str, known: Iterable[str]) -> None:
    if value not in set(known):
        raise FieldError(field, value, ", ".join(sorted(known)))
