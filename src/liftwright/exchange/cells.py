"""What the cells of an export mean: numbers and spans of time as people write them."""

import re
from functools import lru_cache
from math import isfinite

from liftwright.domain.bounds import MAX_SECONDS
from liftwright.exchange.params import CELLS_KEPT, MAX_AMOUNT

NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")
DECIMAL_COMMA = re.compile(r"[+-]?\d+,(?:\d{1,2}|\d{4,})")
SPAN_PART = re.compile(r"(\d+(?:\.\d+)?)\s*([^\W\d_]*)\.?")
CLOCK = re.compile(r"(?:(\d+):)?(\d{1,2}):(\d{2})")

SPANS = {
    3600: ("h", "std", "小时", "小時", "시간", "時", "ч"),
    60: ("m", "分", "분", "м"),
    1: ("s", "秒", "초", "\N{CYRILLIC SMALL LETTER ES}"),
}
"""Seconds of a unit of time, and how its name begins in the apps' languages."""


@lru_cache(maxsize=CELLS_KEPT)
def number(cell: str) -> float | None:
    """Return the number of a cell; `None` when it is blank or no number.

    A single decimal comma is understood (`8,5`); `1,500` is not, as it may mean
    fifteen hundred as well as one and a half.
    """
    plain = cell.replace(",", ".") if DECIMAL_COMMA.fullmatch(cell) else cell
    if not NUMBER.fullmatch(plain):
        return None
    amount = float(plain)
    return amount if isfinite(amount) else None


def is_number_or_blank(cell: str) -> bool:
    """Return whether a cell may stand in a column of numbers."""
    return not cell or number(cell) is not None


@lru_cache(maxsize=CELLS_KEPT)
def bounded(cell: str) -> float | None:
    """Return the number of a cell, if it is one that training can hold."""
    amount = number(cell)
    return amount if amount is not None and abs(amount) <= MAX_AMOUNT else None


@lru_cache(maxsize=CELLS_KEPT)
def duration_s(cell: str) -> int | None:
    """Return the seconds of a span of time; `None` when it says none, or over a day.

    Understands `57m`, `2h 27m`, `45s`, `51min`, `1 h 46 min`, `1小时13分钟`, `1:02:03`
    and a bare number of seconds.
    """
    clock = CLOCK.fullmatch(cell)
    if clock:
        hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        return _within_reason(hours * 3600 + minutes * 60 + seconds)
    parts = SPAN_PART.findall(cell)
    if not parts or SPAN_PART.sub("", cell).strip(" ,"):
        return None
    lengths = [_seconds_in(name.casefold()) for _, name in parts]
    if 0 in lengths:
        return None
    amounts = (float(amount) for amount, _ in parts)
    return _within_reason(
        sum(amount * length for amount, length in zip(amounts, lengths, strict=True))
    )


def _seconds_in(name: str) -> int:
    if not name:
        return 1
    return next((s for s, starts in SPANS.items() if name.startswith(starts)), 0)


def _within_reason(seconds: float) -> int | None:
    return round(seconds) if seconds <= MAX_SECONDS else None
