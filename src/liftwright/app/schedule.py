"""Reads training days and the minutes that each of them has."""

from collections.abc import Mapping

from liftwright.app.choices import whole_number
from liftwright.app.given import Given
from liftwright.domain.program import Weekday
from liftwright.planner.params import BOUNDS

SHORT = {day.name.title(): day for day in Weekday}
ENGLISH = (
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
)
FEWEST_LETTERS = 2
"""Two letters tell any weekday from any other."""

SPREAD = {
    1: "Wed",
    2: "Mon Thu",
    3: "Mon Wed Fri",
    4: "Mon Tue Thu Fri",
    5: "Mon Tue Wed Fri Sat",
    6: "Mon Tue Wed Thu Fri Sat",
    7: "Mon Tue Wed Thu Fri Sat Sun",
}
"""Days for those who only said how many: as far apart as they can be."""


def days_given(given: Given) -> tuple[Weekday, ...]:
    """Return training days, in the order of the week.

    Args:
        given: A number of days, or weekdays such as `Mon,Wed,Fri` or `Mon-Fri`.

    Raises:
        FieldError: If it is neither, or names a day twice.
    """
    if is_count(given):
        return spread(whole_number(given, BOUNDS["days"]))
    days = [day for part in given.parts() for day in _weekdays(part)]
    if not days or len(set(days)) < len(days):
        raise given.refused("each weekday at most once, such as Mon,Wed,Fri")
    return tuple(sorted(days))


def is_count(given: Given) -> bool:
    """Return whether training days are given as a number, without weekdays."""
    return isinstance(given.value, int) or given.text.lstrip("+-").isdecimal()


def spread(n_days: int) -> tuple[Weekday, ...]:
    """Return weekdays that spread so many training days over the week."""
    return tuple(SHORT[name] for name in SPREAD[n_days].split())


def minutes_given(given: Given, days: tuple[Weekday, ...]) -> dict[Weekday, int]:
    """Return the minutes of each training day.

    Args:
        given: One number for all days, one for each day in order (`60,45,90`), or
            weekdays with their number (`Mon=60,Sat=90`, in TOML also a table).
        days: The training days.

    Raises:
        FieldError: If a number is outside its bounds, or numbers and days differ.
    """
    named = _named(given)
    if named is not None:
        return _of_days(given, named, days)
    numbers = [whole_number(part, BOUNDS["minutes"]) for part in given.parts()]
    if len(numbers) == 1:
        return dict.fromkeys(days, numbers[0])
    if len(numbers) != len(days):
        raise given.refused(
            f"one number, or one for each of the {len(days)} training days",
            f"The training days are {in_words(days)}.",
        )
    return dict(zip(days, numbers, strict=True))


def in_words(days: tuple[Weekday, ...]) -> str:
    """Return weekdays as a person writes them: `Mon, Wed, Fri`."""
    return ", ".join(day.name.title() for day in days)


def _weekdays(part: Given) -> list[Weekday]:
    first, dash, last = part.text.partition("-")
    if not dash:
        return [_weekday(part)]
    start = _weekday(Given(part.name, first))
    end = _weekday(Given(part.name, last))
    if end < start:
        raise part.refused("days in the order of the week, such as Mon-Fri")
    return [day for day in Weekday if start <= day <= end]


def _weekday(part: Given) -> Weekday:
    word = part.text.lower().rstrip(".")
    for day, name in zip(Weekday, ENGLISH, strict=True):
        if len(word) >= FEWEST_LETTERS and name.startswith(word):
            return day
    raise part.refused(f"weekdays such as {', '.join(SHORT)}")


def _named(given: Given) -> dict[Weekday, Given] | None:
    if isinstance(given.value, Mapping):
        pairs = [(str(day), minutes) for day, minutes in given.value.items()]
    elif "=" in given.text:
        halves = (part.text.partition("=") for part in given.parts())
        pairs = [(day, minutes) for day, _, minutes in halves]
    else:
        return None
    return {
        _weekday(Given(given.name, day)): Given(given.name, minutes)
        for day, minutes in pairs
    }


def _of_days(
    given: Given, named: Mapping[Weekday, Given], days: tuple[Weekday, ...]
) -> dict[Weekday, int]:
    if set(named) != set(days):
        raise given.refused(
            f"minutes for every training day and no other ({in_words(days)})"
        )
    return {day: whole_number(named[day], BOUNDS["minutes"]) for day in days}
