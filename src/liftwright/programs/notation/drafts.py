"""A program while it is read: what was said so far, and where."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from liftwright.domain.prescription import SetPrescription
from liftwright.domain.program import (
    FailureRule,
    MissedDays,
    Progression,
    Weekday,
    WeekKind,
)
from liftwright.programs.notation.parsed import Place
from liftwright.quantities import Unit

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Said(Generic[T]):
    """Something said for some weeks or for all.

    Args:
        what: What was said.
        weeks: Numbers of the weeks it is for; `None` for all.
        place: Where it was said.
    """

    what: T
    weeks: frozenset[int] | None
    place: Place


def for_week(said: Iterable[Said[T]], week: int) -> list[Said[T]]:
    """Return what was said for a week, in order."""
    return [it for it in said if it.weeks is None or week in it.weeks]


@dataclass(slots=True)
class SlotDraft:
    """An exercise with what was said of it, in any of its weeks."""

    place: Place
    choices: tuple[str, ...]
    choice_places: tuple[Place, ...]
    group: str
    label: str
    notes: list[Said[str]] = field(default_factory=list)
    sets: list[Said[tuple[SetPrescription, ...]]] = field(default_factory=list)
    progressions: list[Said[Progression]] = field(default_factory=list)
    failures: list[Said[FailureRule]] = field(default_factory=list)
    why: list[Said[tuple[str, ...]]] = field(default_factory=list)

    def variant(self, week: int) -> tuple[bool, ...]:
        """Return what tells this week's version of the slot from other weeks'."""
        lists = (self.notes, self.sets, self.progressions, self.failures, self.why)
        return tuple(
            week in it.weeks for some in lists for it in some if it.weeks is not None
        )


@dataclass(slots=True)
class DayDraft:
    """A training day, or a reference to one whose exercises it repeats.

    Args:
        like: Week (`None`: the same) and day that it is like, from 1.
    """

    place: Place
    name: str
    weekday: Weekday | None
    like: tuple[int | None, int] | None
    notes: list[Said[str]] = field(default_factory=list)
    slots: list[SlotDraft] = field(default_factory=list)


@dataclass(slots=True)
class BlockDraft:
    """Weeks written together.

    Args:
        like: First and last week of those whose days these repeat.
    """

    place: Place
    first: int
    last: int
    kind: WeekKind
    name: str
    like: tuple[int, int] | None
    kinds: list[Said[WeekKind]] = field(default_factory=list)
    names: list[Said[str]] = field(default_factory=list)
    notes: list[Said[str]] = field(default_factory=list)
    days: list[DayDraft] = field(default_factory=list)


@dataclass(slots=True)
class ProgramDraft:
    """A program with all that was said of it."""

    name: str | None = None
    author: list[str] = field(default_factory=list)
    source: list[str] = field(default_factory=list)
    about: list[str] = field(default_factory=list)
    missed_days: MissedDays = MissedDays.WAIT
    repeats: bool = False
    start: date | None = None
    unit: Unit | None = None
    made_for: list[tuple[str, str]] = field(default_factory=list)
    blocks: list[BlockDraft] = field(default_factory=list)

    @property
    def block(self) -> BlockDraft | None:
        """The weeks being read."""
        return self.blocks[-1] if self.blocks else None

    @property
    def day(self) -> DayDraft | None:
        """The day being read."""
        return self.block.days[-1] if self.block and self.block.days else None

    @property
    def slot(self) -> SlotDraft | None:
        """The exercise being read."""
        return self.day.slots[-1] if self.day and self.day.slots else None

    @property
    def next_week(self) -> int:
        """Number of the week that has not been written yet."""
        return self.block.last + 1 if self.block else 1
