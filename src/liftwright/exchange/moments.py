"""Dates and times as apps write them, in the language of the phone."""

import re
from collections.abc import Iterable
from datetime import datetime
from enum import Enum
from functools import lru_cache
from unicodedata import combining, normalize

from liftwright.exchange.params import CELLS_KEPT
from liftwright.exchange.rows import RowError
from liftwright.exchange.zones import NO_ZONE_SAID, local

MONTHS = (
    "jan gen ene янв oca",
    "feb fev фев sub",
    "mar mrt мар",
    "apr abr avr апр nis",
    "may mai mei mag maj маи мая",
    "jun giu juin июн haz",
    "jul lug juil июл tem",
    "aug ago aou авг agu",
    "sep set сен eyl",
    "oct okt out ott окт eki",
    "nov ноя kas",
    "dec dez dic дек ara",
)
"""How each month begins in the languages of the apps, accents left out."""

AFTERNOON = re.compile(r"\b[pP]\.?\s?[mM]\b|오후|下午|午後")
FORENOON = re.compile(r"\b[aA]\.?\s?[mM]\b|오전|上午|午前")
CLOCK = re.compile(r"(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?")
NUMERIC = re.compile(r"(\d{1,4})([-/.])\s?(\d{1,2})[-/.]\s?(\d{1,4})")
MONTH_SIGN = re.compile(r"(\d{1,2})[월月]")
ISO_START = re.compile(r"\d{4}-\d\d-\d\d")
WORD_OR_NUMBER = re.compile(r"\d+|[^\W\d_]+")

HALF_DAY = 12
MONTHS_A_YEAR = 12
FIRST_YEAR = 1000


class DateOrder(Enum):
    """Which of two numbers is the day, where a date has neither name nor dots."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
    UNKNOWN = "unknown"


def date_order(cells: Iterable[str]) -> DateOrder:
    """Return what the dates of a whole file say about their order.

    One date past the twelfth settles it: 25/03/2026 can only be day first.
    """
    for cell in cells:
        found = NUMERIC.match(cell)
        if not found or len(found[1]) > len("31"):
            continue
        if found[2] == "." or int(found[1]) > MONTHS_A_YEAR:
            return DateOrder.DAY_FIRST
        if int(found[3]) > MONTHS_A_YEAR:
            return DateOrder.MONTH_FIRST
    return DateOrder.UNKNOWN


@lru_cache(maxsize=CELLS_KEPT)
def moment(cell: str, order: DateOrder = DateOrder.UNKNOWN) -> datetime | None:
    """Return the local wall time that a cell says; `None` when it says none.

    Args:
        cell: Such as `2024-01-19 09:50:53`, `13 Jan 2026, 06:53`,
            `Nov 2, 2025, 1:30 AM` or `22.09.2026, 17:00`.
        order: Order of day and month in dates such as 03/04/2026; unknown: such a
            date is not read.
    """
    if ISO_START.match(cell):
        try:
            return datetime.fromisoformat(cell).replace(tzinfo=None)
        except ValueError:  # such as 2026-01-04 6:30, which people write as well
            pass
    clock = CLOCK.search(cell)
    words = CLOCK.sub(" ", cell).replace("T ", " ")
    day = _numeric_day(words, order) or _named_day(words)
    if day is None:
        return None
    hour, minute, second = (
        (int(part or 0) for part in clock.groups()) if clock else (0,) * 3
    )
    if AFTERNOON.search(words):
        hour = hour % HALF_DAY + HALF_DAY
    elif FORENOON.search(words):
        hour %= HALF_DAY
    try:
        return datetime(*day, hour, minute, second)  # noqa: DTZ001 - the log has wall times without a zone
    except (ValueError, OverflowError):
        return None


def has_clock(cell: str) -> bool:
    """Return whether a cell says a time of day."""
    return CLOCK.search(cell) is not None


def start_of(cell: str, order: DateOrder = DateOrder.UNKNOWN) -> datetime:
    """Return the local wall time that a cell says.

    Raises:
        RowError: If it says none.
    """
    start = moment(cell, order)
    if start is None:
        raise RowError(f"{cell!r} is no date that can be read")
    return start


def local_start(cell: str, zone: str) -> tuple[datetime, str]:
    """Return the wall time of an ISO time, and the name of its zone.

    A time with an offset or a Z is brought into the zone; one without stays.

    Raises:
        RowError: If the cell says no time.
    """
    try:
        found = datetime.fromisoformat(cell)
    except ValueError:
        return start_of(cell), zone
    if found.tzinfo is None:
        return found, zone
    return local(found, zone), zone or NO_ZONE_SAID


def local_clock(cell: str, zone: str) -> str:
    """Return the time of day of an ISO time, such as 18:05:12; empty for no time."""
    try:
        found = datetime.fromisoformat(cell)
        return f"{local(found, zone) if found.tzinfo else found:%H:%M:%S}"
    except ValueError:
        return ""


def _numeric_day(words: str, order: DateOrder) -> tuple[int, int, int] | None:
    found = NUMERIC.search(words)
    if not found:
        return None
    first, second, third = int(found[1]), int(found[3]), int(found[4])
    if first >= FIRST_YEAR:
        return first, second, third
    if found[2] == "." or order is DateOrder.DAY_FIRST:
        return third, second, first
    return (third, first, second) if order is DateOrder.MONTH_FIRST else None


def _named_day(words: str) -> tuple[int, int, int] | None:
    sign = MONTH_SIGN.search(words)
    rest = MONTH_SIGN.sub(" ", words)
    parts = WORD_OR_NUMBER.findall(rest)
    numbers = [int(part) for part in parts if part.isdecimal()]
    months = [_month(part) for part in parts if not part.isdecimal()]
    month = int(sign[1]) if sign else next((it for it in months if it), 0)
    if not month or len(numbers) != len(("day", "year")):
        return None
    return max(numbers), month, min(numbers)


def _month(word: str) -> int:
    split = normalize("NFKD", word.casefold())
    plain = "".join(sign for sign in split if not combining(sign))
    starts = (any(plain.startswith(it) for it in row.split()) for row in MONTHS)
    return next((n for n, fits in enumerate(starts, start=1) if fits), 0)
