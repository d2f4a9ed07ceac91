"""What numbers in a gym can be: wide enough for any real set, closed to slips."""

import re
from collections.abc import Sized

from liftwright.quantities import MAX_LOAD_MILLIUNITS, Mass

MAX_TARGET_REPS = 1_000
MAX_DONE = 100_000
MAX_SETS = 1_000
MAX_PARTS = 100
MAX_SECONDS = 86_400
MAX_METRES = 1_000_000
MAX_TEMPO_S = 600
MAX_SHARE = 10
MAX_TIMES = 1_000

GROUP = re.compile("[A-Z]{0,2}")
FIELD = re.compile("[a-z]+(-[a-z]+)*")


def within(what: str, value: float, low: float, high: float) -> None:
    """Refuse a number outside its bounds, both included; not-a-number is outside.

    Raises:
        ValueError: If `value` is below `low` or above `high`.
    """
    if not low <= value <= high:
        raise ValueError(f"{what} must be {low:g} to {high:g}, got {value}")


def rising(what: str, low: float, high: float, bounds: tuple[float, float]) -> None:
    """Refuse a range that falls or leaves its bounds.

    Raises:
        ValueError: If `low` is above `high` or either is outside `bounds`.
    """
    lowest, highest = bounds
    if lowest <= low <= high <= highest:
        return
    within(what, low, lowest, highest)
    within(what, high, lowest, highest)
    raise ValueError(f"{what} must rise, got {low} to {high}")


def holding(what: str, values: Sized, low: int, high: int) -> None:
    """Refuse a collection with too few or too many members.

    Raises:
        ValueError: If its length is below `low` or above `high`.
    """
    if not low <= len(values) <= high:
        raise ValueError(f"{what} must be {low} to {high}, got {len(values)}")


def group_letter(group: str) -> None:
    """Refuse a superset name that is neither empty nor one or two capitals.

    Raises:
        ValueError: If `group` is anything else.
    """
    if group and not GROUP.fullmatch(group):
        raise ValueError(f"a superset is named by a capital letter, got {group!r}")


def person_field(name: str) -> None:
    """Refuse what is no name of a field of a person, such as `body-mass`.

    Raises:
        ValueError: If it is anything but lower-case words joined with hyphens.
    """
    if not FIELD.fullmatch(name):
        raise ValueError(f"a field is called like body-mass, got {name!r}")


def liftable(mass: Mass | None) -> None:
    """Refuse a mass that nobody could put on a bar or take off it.

    Raises:
        ValueError: If it is above a hundred thousand of its unit, either way.
    """
    if mass and abs(mass.milliunits) > MAX_LOAD_MILLIUNITS:
        raise ValueError(f"no load is as heavy as {mass}")
