"""Writes a program as text."""

from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest
from operator import attrgetter

from liftwright.domain.program import Program, Slot, Week
from liftwright.programs.notation.blocks import Block, blocks
from liftwright.programs.notation.exercises import exercise_text
from liftwright.programs.notation.headings import day_text, week_text
from liftwright.programs.notation.params import BODY_INDENT, DAY_INDENT, SLOT_INDENT
from liftwright.programs.notation.prescribed import sets_lines
from liftwright.programs.notation.progressions import failure_text, progression_parts
from liftwright.programs.notation.quoting import quoted
from liftwright.programs.notation.rows import Parts, rows, text_lines, why_parts
from liftwright.programs.notation.statements import span_texts


def format_program(program: Program) -> str:
    """Return a program as text that reads back as the same program."""
    written = [*_header(program)]
    earlier = _EarlierDays()
    for block in blocks(program):
        written += ["", *_block(block, earlier)]
        for number, week in zip(block.numbers, block.weeks, strict=True):
            for turn, day in enumerate(week.days, start=1):
                earlier.note(day.slots, f"week {number} day {turn}")
    return "\n".join(written) + "\n"


class _EarlierDays:
    """Where days were written first, looked up by their exercises."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, ...], list[tuple[tuple[Slot, ...], str]]] = {}

    def note(self, slots: tuple[Slot, ...], place: str) -> None:
        self._alike(slots).append((slots, place))

    def place_of(self, slots: tuple[Slot, ...]) -> str:
        return next((at for it, at in self._alike(slots) if it == slots), "")

    def _alike(self, slots: tuple[Slot, ...]) -> list[tuple[tuple[Slot, ...], str]]:
        return self._found.setdefault(tuple(it.exercise for it in slots), [])


def _header(program: Program) -> Iterator[str]:
    yield f"program {quoted(program.name)}"
    if program.author:
        yield f"author {quoted(program.author)}"
    if program.source:
        yield f"source {quoted(program.source)}"
    for parts in text_lines("about", program.about):
        yield from rows(0, parts)
    if program.start is not None:
        yield f"starts {program.start.isoformat()}"
    for field, value in program.made_for:
        yield f"for {field} {quoted(value)}"
    yield f"missed days {program.missed_days}"
    if program.repeats:
        yield "repeats"


def _block(block: Block, earlier: _EarlierDays) -> Iterator[str]:
    first = block.weeks[0]
    heading = week_text(block.first, block.last, first.kind, first.name)
    yield heading + (f" like {_weeks_text(*block.like)}" if block.like else "")
    details = [_detail(week, first) for week in block.weeks]
    yield from _rows_by_week(DAY_INDENT, block, details)
    notes = [text_lines("note", week.note) for week in block.weeks]
    yield from _rows_by_week(DAY_INDENT, block, notes)
    if block.like:
        return
    for turn in range(len(first.days)):
        if turn:
            yield ""
        yield from _day(block, turn, earlier)


def _weeks_text(first: int, last: int) -> str:
    return span_texts(frozenset(range(first, last + 1)))


def _detail(week: Week, first: Week) -> list[Parts]:
    kind = "" if week.kind is first.kind else str(week.kind)
    name = "" if week.name == first.name else quoted(week.name)
    return [(" ".join(filter(None, (kind, name))),)] if kind or name else []


def _day(block: Block, turn: int, earlier: _EarlierDays) -> Iterator[str]:
    days = [week.days[turn] for week in block.weeks]
    like = _day_alike(block, turn, earlier)
    suffix = f" like {like}" if like else ""
    yield f"{' ' * DAY_INDENT}{day_text(days[0].name, days[0].weekday)}{suffix}"
    notes = [text_lines("note", day.note) for day in days]
    yield from _rows_by_week(SLOT_INDENT, block, notes)
    if like:
        return
    turns: dict[str, int] = {}
    for index, slot in enumerate(days[0].slots):
        turns[slot.group] = turns.get(slot.group, 0) + 1
        line = exercise_text(slot.choices, slot.group, turns[slot.group], slot.label)
        yield " " * SLOT_INDENT + line
        yield from _slot(block, [day.slots[index] for day in days])


def _day_alike(block: Block, turn: int, earlier: _EarlierDays) -> str:
    of_weeks = [[day.slots for day in week.days] for week in block.weeks]
    if not of_weeks[0][turn]:
        return ""
    for before in range(turn):
        if all(slots[before] == slots[turn] for slots in of_weeks):
            return f"day {before + 1}"
    if all(slots[turn] == of_weeks[0][turn] for slots in of_weeks):
        return earlier.place_of(of_weeks[0][turn])
    return ""


_BODY: tuple[tuple[Callable[[Slot], object], Callable[[Slot], Sequence[Parts]]], ...]
_BODY = (
    (attrgetter("note"), lambda slot: text_lines("note", slot.note)),
    (attrgetter("sets"), lambda slot: [*sets_lines(slot.sets)]),
    (
        attrgetter("progression"),
        lambda slot: [*filter(None, [progression_parts(slot.progression)])],
    ),
    (
        attrgetter("on_failure"),
        lambda slot: [(failure_text(slot.on_failure),)] if slot.on_failure else [],
    ),
    (attrgetter("why"), lambda slot: [(part,) for part in why_parts(slot.why)]),
)
"""What is said of a slot, in order, and how it is written."""


def _slot(block: Block, slots: Sequence[Slot]) -> Iterator[str]:
    for said_of, lines in _BODY:
        first = said_of(slots[0])
        if all(said_of(slot) == first for slot in slots[1:]):
            for parts in lines(slots[0]):
                yield from rows(BODY_INDENT, parts)
        else:
            yield from _rows_by_week(BODY_INDENT, block, [*map(lines, slots)])


def _rows_by_week(
    indent: int, block: Block, lines: Sequence[Sequence[Parts]]
) -> Iterator[str]:
    """Yield lines that may differ from week to week, each with the weeks it is for."""
    for column in zip_longest(*lines):
        weeks: dict[Parts, list[int]] = {}
        for number, parts in zip(block.numbers, column, strict=True):
            if parts:
                weeks.setdefault(parts, []).append(number)
        for parts, numbers in weeks.items():
            is_for_all = len(numbers) == len(block.weeks)
            which = "" if is_for_all else f"{span_texts(frozenset(numbers))}: "
            yield from rows(indent, (f"{which}{parts[0]}", *parts[1:]))
