"""Names of exercises, muscles, days and dates as a person reads them."""

from collections.abc import Iterable
from datetime import date

from liftwright.catalog import catalog
from liftwright.domain.muscle import Muscle
from liftwright.domain.program import Weekday, WeekKind

WEEKDAYS = {
    Weekday.MON: "Monday",
    Weekday.TUE: "Tuesday",
    Weekday.WED: "Wednesday",
    Weekday.THU: "Thursday",
    Weekday.FRI: "Friday",
    Weekday.SAT: "Saturday",
    Weekday.SUN: "Sunday",
}
MONTHS = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)
"""Names of our own: those of `strftime` change with the machine's language."""

WEEK_KINDS = {
    WeekKind.TRAINING: "",
    WeekKind.DELOAD: "easier week",
    WeekKind.TEST: "test week",
    WeekKind.TAPER: "taper",
    WeekKind.INTRODUCTION: "introduction",
}


def exercise_name(exercise_id: str) -> str:
    """Return what an exercise is called; its id where the catalog has none."""
    known = catalog().get(exercise_id)
    return known.name if known else exercise_id


def muscle_name(muscle: Muscle) -> str:
    """Return what a muscle is called."""
    return capital(muscle.value.replace("_", " "))


def short_weekday(weekday: Weekday) -> str:
    """Return a weekday in three letters."""
    return WEEKDAYS[weekday][:3]


def date_words(day: date) -> str:
    """Return a date without doubt about day and month: `2 Mar 2026`."""
    return f"{short_date(day)} {day.year}"


def short_date(day: date) -> str:
    """Return a date for narrow places: `2 Mar`."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def capital(text: str) -> str:
    """Return text with a capital first letter."""
    return text[:1].upper() + text[1:]


def listed(names: Iterable[str]) -> str:
    """Return names as a list in a sentence: `a, b and c`."""
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last


def counted(count: int, noun: str) -> str:
    """Return a count with its noun: `1 week`, `8 weeks`."""
    return f"{count} {noun}{'' if count == 1 else 's'}"
