"""What changes for the lifter from one program to another, in words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from liftwright.domain.program import Day, Program, Slot, Week
from liftwright.programs.notation.prescribed import sets_lines
from liftwright.programs.notation.progressions import failure_text, progression_parts
from liftwright.programs.notation.statements import span_texts
from liftwright.programs.replay.asked import hard_lines


@dataclass(frozen=True, slots=True)
class Difference:
    """One change.

    Args:
        where: Weeks and day it is in; empty for the whole program.
        exercise: Id of the exercise; empty for what is of none.
        before: What it was; empty for nothing.
        after: What it is; empty for nothing.
        what: What changes, such as `sets` or `progress`.
    """

    where: str
    exercise: str
    what: str
    before: str
    after: str


Change = tuple[str, str, str, str, str]
"""Day, exercise, what, before and after: what several weeks may have in common."""


def differences(before: Program, after: Program) -> tuple[Difference, ...]:
    """Return what changes from one program to another, the whole first, then by day.

    Weeks are compared by their number, days by their place in the week, exercises by
    their id and turn in the day. The same change in several weeks is said once.

    Args:
        before: The program as it was.
        after: The program as it is.
    """
    whole = [
        Difference("", "", what, old, new)
        for what, old, new in _of_program(before, after)
        if old != new
    ]
    return (*whole, *_by_week(before, after))


def _of_program(before: Program, after: Program) -> Iterator[tuple[str, str, str]]:
    both = (before, after)
    for what, words in (
        ("name", lambda it: it.name),
        ("author", lambda it: it.author),
        ("weeks", lambda it: str(len(it.weeks))),
        ("training days a week", _days),
        ("hard sets a week", _sets_a_week),
        ("missed days", lambda it: str(it.missed_days)),
        ("after the last week", lambda it: "again" if it.repeats else "over"),
    ):
        old, new = map(words, both)
        yield what, old, new


def _days(program: Program) -> str:
    return _span([len(week.days) for week in program.weeks])


def _sets_a_week(program: Program) -> str:
    return _span([_hard_sets(week) for week in program.weeks])


def _hard_sets(week: Week) -> int:
    return sum(
        line.n_sets
        for day in week.days
        for slot in day.slots
        for line in hard_lines(slot.sets)
    )


def _span(counts: Sequence[int]) -> str:
    low, high = min(counts, default=0), max(counts, default=0)
    return str(low) if low == high else f"{low} to {high}"


def _by_week(before: Program, after: Program) -> Iterator[Difference]:
    n_weeks = max(len(before.weeks), len(after.weeks))
    weeks_of: dict[Change, list[int]] = {}
    for number in range(1, n_weeks + 1):
        pair = (_week(before, number), _week(after, number))
        for change in dict.fromkeys(_of_week(*pair)):
            weeks_of.setdefault(change, []).append(number)
    for (day, exercise, what, old, new), weeks in weeks_of.items():
        which = "" if n_weeks == 1 else span_texts(frozenset(weeks))
        if len(weeks) == n_weeks > 1:
            which = "every week"
        where = ", ".join(filter(None, (day, which)))
        yield Difference(where, exercise, what, old, new)


def _week(program: Program, number: int) -> Week | None:
    return program.weeks[number - 1] if number <= len(program.weeks) else None


def _of_week(before: Week | None, after: Week | None) -> Iterator[Change]:
    if before is None or after is None:
        yield "", "", "week", _week_words(before), _week_words(after)
        return
    for what, old, new in (
        ("kind of week", str(before.kind), str(after.kind)),
        ("name of the week", before.name, after.name),
    ):
        if old != new:
            yield "", "", what, old, new
    for turn in range(max(len(before.days), len(after.days))):
        yield from _of_day(_day(before, turn), _day(after, turn), turn + 1)


def _week_words(week: Week | None) -> str:
    if week is None:
        return ""
    return f"{len(week.days)} days, {_hard_sets(week)} hard sets"


def _day(week: Week, turn: int) -> Day | None:
    return week.days[turn] if turn < len(week.days) else None


def _of_day(before: Day | None, after: Day | None, number: int) -> Iterator[Change]:
    if before is None or after is None:
        yield f"day {number}", "", "day", _day_words(before), _day_words(after)
        return
    where = after.name
    if _heading(before) != _heading(after):
        yield where, "", "day", _heading(before), _heading(after)
    old, new = _by_turn(before.slots), _by_turn(after.slots)
    gone, come = (
        [key for key in old if key not in new],
        [key for key in new if key not in old],
    )
    for key in gone:
        yield where, key[0], "exercise", _sets_words(old[key]) or "no sets", ""
    for key in come:
        yield where, key[0], "exercise", "", _sets_words(new[key]) or "no sets"
    kept = [key for key in old if key in new]
    if kept != [key for key in new if key in old]:
        yield where, "", "order", _names(kept), _names([it for it in new if it in old])
    for key in kept:
        for what, was, now in _of_slot(old[key], new[key]):
            yield where, key[0], what, was, now


def _day_words(day: Day | None) -> str:
    if day is None:
        return ""
    return f"{_heading(day)}: {', '.join(it.exercise for it in day.slots)}"


def _heading(day: Day) -> str:
    weekday = "" if day.weekday is None else f" ({day.weekday.name.capitalize()})"
    return f"{day.name}{weekday}"


Turn = tuple[str, int]


def _by_turn(slots: Sequence[Slot]) -> dict[Turn, Slot]:
    found: dict[Turn, Slot] = {}
    turns: dict[str, int] = {}
    for slot in slots:
        turn = turns[slot.exercise] = turns.get(slot.exercise, 0) + 1
        found[slot.exercise, turn] = slot
    return found


def _names(keys: Sequence[Turn]) -> str:
    return ", ".join(exercise for exercise, _ in keys)


def _of_slot(before: Slot, after: Slot) -> Iterator[tuple[str, str, str]]:
    for what, words in (
        ("progress", _progress_words),
        ("after failures", _failure_words),
        ("superset", lambda it: it.group),
        ("choices", lambda it: " or ".join(it.choices)),
        ("note", lambda it: it.note),
    ):
        old, new = words(before), words(after)
        if old != new:
            yield what, old, new
    yield from _of_sets(before, after)


def _of_sets(before: Slot, after: Slot) -> Iterator[tuple[str, str, str]]:
    """Yield the lines of sets that change, and only those."""
    old, new = _lines(before), _lines(after)
    if old == new:
        return
    gone = [it for it in old if it not in new]
    come = [it for it in new if it not in old]
    if not gone and not come:
        gone, come = old, new
    yield "sets", "; ".join(gone), "; ".join(come)


def _lines(slot: Slot) -> list[str]:
    return [", ".join(parts) for parts in sets_lines(slot.sets)]


def _sets_words(slot: Slot) -> str:
    return "; ".join(_lines(slot))


def _progress_words(slot: Slot) -> str:
    parts = ", ".join(progression_parts(slot.progression))
    return parts.removeprefix("progress ")


def _failure_words(slot: Slot) -> str:
    return failure_text(slot.on_failure) if slot.on_failure else ""
