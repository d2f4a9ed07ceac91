"""How each exercise moves over the weeks: a table a day, a block at a time."""

from collections.abc import Iterator, Sequence

from liftwright.domain.program import Program, WeekKind
from liftwright.exchange.sheet.names import capital
from liftwright.exchange.sheet.set_words import BY_EFFORT
from liftwright.exchange.sheet.sheets import (
    Block,
    Cell,
    ExerciseSheet,
    Fact,
    ProgressRow,
    ProgressTable,
    SessionSheet,
    SetLine,
    WeekSheet,
)

MOST_COLUMNS = 6
"""Weeks side by side that still fit a sheet of paper."""

CLOSING = frozenset({WeekKind.DELOAD, WeekKind.TAPER, WeekKind.TEST})

Row = tuple[str, int]
"""An exercise and which time on its day it is."""


def blocks(program: Program, weeks: Sequence[WeekSheet]) -> tuple[Block, ...]:
    """Return the weeks of a program in blocks that end with their easier week.

    A single week moves nowhere and is no block.

    Args:
        program: Says what each week is for.
        weeks: The same weeks in words.
    """
    if len(weeks) == 1 or not any(week.sessions for week in weeks):
        return ()
    return tuple(_block(part) for part in _parts(program, weeks))


def _parts(
    program: Program, weeks: Sequence[WeekSheet]
) -> Iterator[tuple[WeekSheet, ...]]:
    part: list[WeekSheet] = []
    for week, sheet in zip(program.weeks, weeks, strict=True):
        part.append(sheet)
        if week.kind in CLOSING:
            yield from _even(part)
            part = []
    yield from _even(part)


def _even(weeks: Sequence[WeekSheet]) -> Iterator[tuple[WeekSheet, ...]]:
    """Yield weeks in as few parts as fit, none much longer than another."""
    n_parts = -(-len(weeks) // MOST_COLUMNS)
    for number in range(n_parts):
        begin = -(-len(weeks) * number // n_parts)
        end = -(-len(weeks) * (number + 1) // n_parts)
        yield tuple(weeks[begin:end])


def _block(weeks: tuple[WeekSheet, ...]) -> Block:
    first, last = weeks[0].number, weeks[-1].number
    n_days = max(len(week.sessions) for week in weeks)
    return Block(
        title=f"Week {first}" if first == last else f"Weeks {first} to {last}",
        weeks=tuple(Fact(f"Week {it.number}", capital(it.kind)) for it in weeks),
        days=tuple(_table(weeks, number) for number in range(n_days)),
    )


def _table(weeks: tuple[WeekSheet, ...], number: int) -> ProgressTable:
    sessions = [
        week.sessions[number] if number < len(week.sessions) else None for week in weeks
    ]
    columns = [_exercises(it) for it in sessions]
    rows = dict.fromkeys(row for column in columns for row in column)
    title = next(it.title for it in sessions if it is not None)
    return ProgressTable(
        title=title,
        rows=tuple(
            ProgressRow(row[0], tuple(_cell(column.get(row)) for column in columns))
            for row in rows
        ),
    )


def _exercises(session: SessionSheet | None) -> dict[Row, ExerciseSheet]:
    found: dict[Row, ExerciseSheet] = {}
    for it in session.exercises if session else ():
        if it.is_drill:
            continue
        times = sum(row[0] == it.name for row in found)
        found[it.name, times] = it
    return found


def _cell(exercise: ExerciseSheet | None) -> Cell:
    if exercise is None:
        return Cell()
    return Cell(tuple(part for line in exercise.work for part in _parts_of(line)))


def _parts_of(line: SetLine) -> Iterator[str]:
    yield f"{line.kind} {line.amount}" if line.kind else line.amount
    load = "" if line.load == BY_EFFORT else line.load
    yield from filter(None, (load, line.effort))
