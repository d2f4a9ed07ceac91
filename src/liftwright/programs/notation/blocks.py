"""Finds the weeks of a program that can be written together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from liftwright.domain.program import Program, Slot, Week, WeekKind


@dataclass(frozen=True, slots=True)
class Block:
    """Weeks that follow each other and are written together.

    Args:
        first: Number of the first, from 1.
        weeks: The weeks.
        like: First and last number of earlier weeks whose days these repeat, in turn.
    """

    first: int
    weeks: tuple[Week, ...]
    like: tuple[int, int] | None = None

    @property
    def last(self) -> int:
        """Number of the last week."""
        return self.first + len(self.weeks) - 1

    @property
    def numbers(self) -> range:
        """Numbers of its weeks."""
        return range(self.first, self.last + 1)


def blocks(program: Program) -> Iterator[Block]:
    """Yield the weeks of a program as they are best written.

    Weeks that repeat earlier ones say so; weeks with the same days and exercises are
    written once, with what differs from week to week at its place.
    """
    weeks = program.weeks
    alike = _numbered_by_days(weeks)
    start = 0
    while start < len(weeks):
        like, length = _repeats(alike, start, weeks)
        if not length:
            length = _together(weeks, alike, start)
        yield Block(start + 1, weeks[start : start + length], like)
        start += length


def _numbered_by_days(weeks: Sequence[Week]) -> list[int]:
    # Comparing weeks of one shape costs less than hashing every set of every week.
    seen: dict[object, list[int]] = {}
    alike: list[int] = []
    for number, week in enumerate(weeks):
        of_its_shape = seen.setdefault(_shape(week), [])
        same = (it for it in of_its_shape if weeks[it].days == week.days)
        alike.append(next(same, number))
        if alike[-1] == number:
            of_its_shape.append(number)
    return alike


def _repeats(
    alike: Sequence[int], start: int, weeks: Sequence[Week]
) -> tuple[tuple[int, int] | None, int]:
    best: tuple[tuple[int, int] | None, int] = (None, 0)
    if not weeks[start].days:
        return best
    for first in range(start):
        if alike[first] != alike[start]:
            continue
        for period in range(1, start - first + 1):
            length = _run(alike, start, first, period)
            if length > best[1]:
                used = min(period, length)
                best = ((first + 1, first + used), length)
    return best


def _run(alike: Sequence[int], start: int, first: int, period: int) -> int:
    length = 0
    while (
        start + length < len(alike)
        and alike[start + length] == alike[first + length % period]
    ):
        length += 1
    return length


def _together(weeks: Sequence[Week], alike: Sequence[int], start: int) -> int:
    shape = _shape(weeks[start])
    end = start + 1
    while (
        end < len(weeks)
        and _shape(weeks[end]) == shape
        and not _begins_anew(weeks[end - 1], weeks[end])
        and (alike[end] == alike[end - 1] or alike[end] not in alike[:end])
    ):
        end += 1
    return end - start


def _begins_anew(before: Week, after: Week) -> bool:
    return before.kind is not WeekKind.TRAINING and after.kind is WeekKind.TRAINING


def _shape(week: Week) -> object:
    return tuple(
        (day.name, day.weekday, tuple(map(_heading, day.slots))) for day in week.days
    )


def _heading(slot: Slot) -> object:
    return slot.choices, slot.group, slot.label
