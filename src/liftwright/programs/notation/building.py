"""Makes a program of its draft: weeks written together become weeks."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from liftwright.domain.program import AsWritten, Day, Program, Slot, Week
from liftwright.programs.notation.drafts import (
    BlockDraft,
    DayDraft,
    ProgramDraft,
    Said,
    SlotDraft,
    for_week,
)
from liftwright.programs.notation.parsed import MisreadError, Problems, blamed_on
from liftwright.programs.notation.program_draft import START

T = TypeVar("T")


@dataclass(slots=True)
class Building:
    """A program on the way from draft to value.

    Args:
        weeks: The weeks built so far.
        slots: Slots built so far, so that weeks alike share them.
    """

    weeks: list[Week] = field(default_factory=list)
    slots: dict[tuple[int, tuple[bool, ...]], Slot] = field(default_factory=dict)

    def slot(self, draft: SlotDraft, week: int) -> Slot:
        """Return a slot as it is in a week."""
        key = (id(draft), draft.variant(week))
        if key not in self.slots:
            self.slots[key] = self._new_slot(draft, week)
        return self.slots[key]

    def _new_slot(self, draft: SlotDraft, week: int) -> Slot:
        progression = _once(for_week(draft.progressions, week), "progress")
        failure = _once(for_week(draft.failures, week), "what failures do")
        sets = (one for it in for_week(draft.sets, week) for one in it.what)
        keys = (key for it in for_week(draft.why, week) for key in it.what)
        with blamed_on(draft.place):
            return Slot(
                choices=draft.choices,
                sets=tuple(sets),
                group=draft.group,
                progression=progression.what if progression else AsWritten(),
                on_failure=failure.what if failure else None,
                label=draft.label,
                note=_joined(draft.notes, week),
                why=tuple(keys),
            )

    def day(self, draft: DayDraft, week: int, before: list[Day]) -> Day:
        """Return a day as it is in a week, given the days before it."""
        slots = tuple(self.slot(it, week) for it in draft.slots)
        if draft.like:
            slots = self._alike(draft, before).slots
        with blamed_on(draft.place):
            return Day(draft.name, slots, draft.weekday, _joined(draft.notes, week))

    def _alike(self, draft: DayDraft, before: list[Day]) -> Day:
        number, day = draft.like or (None, 0)
        known = before
        if number is not None:
            known = list(self.weeks[number - 1].days) if self._is_built(number) else []
        if not 1 <= day <= len(known):
            raise MisreadError(
                "only a day written above can be repeated",
                draft.place,
                remedy="Write like day 1, or like week 1 day 1.",
            )
        return known[day - 1]

    def _is_built(self, week: int) -> bool:
        return 1 <= week <= len(self.weeks)

    def add_block(self, draft: BlockDraft) -> None:
        """Build the weeks that are written together."""
        for number in range(draft.first, draft.last + 1):
            days = self._days(draft, number)
            kind = _last(for_week(draft.kinds, number), draft.kind)
            name = _last(for_week(draft.names, number), draft.name)
            with blamed_on(draft.place):
                week = Week(days, name, kind, _joined(draft.notes, number))
            self.weeks.append(week)

    def _days(self, draft: BlockDraft, number: int) -> tuple[Day, ...]:
        if draft.like:
            first, last = draft.like
            turn = (number - draft.first) % (last - first + 1)
            return self.weeks[first - 1 + turn].days
        days: list[Day] = []
        for day in draft.days:
            days.append(self.day(day, number, days))
        return tuple(days)


def built(draft: ProgramDraft, problems: Problems) -> Program | None:
    """Return the program of a draft; `None` where it cannot be, with the problem noted.

    Args:
        draft: A draft that was read without errors.
        problems: Where problems are noted.
    """
    building = Building()
    try:
        for block in draft.blocks:
            building.add_block(block)
        return _program(draft, building.weeks)
    except MisreadError as error:
        problems.add(error.problem(START))
        return None


def _program(draft: ProgramDraft, weeks: Iterable[Week]) -> Program:
    with blamed_on(START):
        return Program(
            name=draft.name or "",
            weeks=tuple(weeks),
            author=" ".join(draft.author),
            source=" ".join(draft.source),
            about=" ".join(draft.about),
            missed_days=draft.missed_days,
            repeats=draft.repeats,
            start=draft.start,
            made_for=tuple(draft.made_for),
        )


def _joined(notes: Iterable[Said[str]], week: int) -> str:
    return " ".join(it.what for it in for_week(notes, week))


def _last(said: list[Said[T]], otherwise: T) -> T:
    return said[-1].what if said else otherwise


def _once(said: list[Said[T]], what: str) -> Said[T] | None:
    if len(said) > 1:
        raise MisreadError(
            f"{what} is said twice for one exercise",
            said[1].place,
            remedy="Keep one of the two.",
        )
    return said[0] if said else None
