"""Gathers sets, in the order of a file, into sessions of blocks."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from string import ascii_uppercase

from liftwright.domain.exercise import Exercise
from liftwright.domain.session import (
    MAX_BLOCKS,
    MAX_SETS_A_BLOCK,
    Block,
    PerformedSet,
    Session,
)
from liftwright.errors import UnreadableFileError
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.reader import ReadLog, Resolve, SkippedRow
from liftwright.exchange.rows import RowError
from liftwright.quantities import Mass

MAX_GROUPS = len(ascii_uppercase) * (len(ascii_uppercase) + 1)


@dataclass(frozen=True, slots=True)
class Workout:
    """What tells one workout of a file from another.

    Args:
        start: Local wall time of its start.
        title: What it was called.
        mark: A number or end time that tells it from another of that start and title.
        has_time: Whether the file says the time of day, and not the date alone.
        zone: IANA time zone of the start, where it is known.
    """

    start: datetime
    title: str
    mark: str = ""
    has_time: bool = True
    zone: str = ""


@dataclass(slots=True)
class BlockDraft:
    """A block that may still get sets."""

    name: str
    superset: str
    number: int | None
    exercise: str
    group: str
    sets: list[PerformedSet] = field(default_factory=list)
    note: str = ""


@dataclass(slots=True)
class SessionDraft:
    """A session that may still get blocks."""

    duration_s: int | None = None
    note: str = ""
    body_mass: Mass | None = None
    blocks: list[BlockDraft] = field(default_factory=list)
    groups: dict[str, str] = field(default_factory=dict)
    rest: SkippedRow | None = None
    rest_s: int | None = None


class LogBook:
    """Sessions in the making; sets go to the workout that was turned to last.

    Args:
        resolve: Finds the exercise of a name.
    """

    def __init__(self, resolve: Resolve) -> None:
        self._resolve = resolve
        self._exercises: dict[str, Exercise | None] = {}
        self._drafts: dict[Workout, SessionDraft] = {}
        self._draft = SessionDraft()

    def exercise(self, name: str) -> Exercise | None:
        """Return the exercise of a name; asked for once per name."""
        if name not in self._exercises:
            self._exercises[name] = self._resolve(name)
        return self._exercises[name]

    def turn_to(
        self,
        workout: Workout,
        *,
        note: str = "",
        duration_s: int | None = None,
        body_mass: Mass | None = None,
    ) -> None:
        """Open the page of a workout, and keep what is said about the whole of it."""
        self._draft = draft = self._drafts.setdefault(workout, SessionDraft())
        draft.note = joined(draft.note, note)
        draft.duration_s = duration_s if draft.duration_s is None else draft.duration_s
        draft.body_mass = draft.body_mass or body_mass

    def add(
        self,
        name: str,
        performed: PerformedSet,
        number: int | None = None,
        superset: str = "",
    ) -> BlockDraft:
        """Add a set to the end of the workout, and return the block that it is in.

        The same exercise twice in a row makes two blocks where its numbers start again.

        Args:
            name: Name of the exercise as written.
            performed: The set.
            number: Its number in the block, where the file says one.
            superset: What its superset is called; empty when it has none.

        Raises:
            RowError: If the workout holds more than any workout.
        """
        draft = self._draft
        block = draft.blocks[-1] if draft.blocks else None
        if (
            block is None
            or block.name != name
            or block.superset != superset
            or (
                number is not None
                and block.number is not None
                and number <= block.number
            )
        ):
            block = self._next_block(name, superset)
        elif len(block.sets) >= MAX_SETS_A_BLOCK:
            raise RowError(f"more than {MAX_SETS_A_BLOCK} sets of one exercise")
        if number is not None:
            block.number = number
        if draft.rest_s is not None:
            performed = replace(performed, rest_before_s=draft.rest_s)
            draft.rest = draft.rest_s = None
        block.sets.append(performed)
        return block

    def add_rest(self, seconds: int, line: int) -> None:
        """Note the rest that comes before the next set of the workout."""
        self._draft.rest_s = seconds
        self._draft.rest = SkippedRow(line, "rest after the last set of the workout")

    def add_note(self, note: str) -> None:
        """Keep what a row says about its exercise, once."""
        draft = self._draft
        if draft.blocks:
            draft.blocks[-1].note = joined(draft.blocks[-1].note, note)
        else:
            draft.note = joined(draft.note, note)

    def sessions(self) -> tuple[Session, ...]:
        """Return the sessions that have sets, oldest first."""
        by_start = sorted(self._drafts, key=lambda workout: workout.start)
        return tuple(
            _session(workout, self._drafts[workout])
            for workout in by_start
            if self._drafts[workout].blocks
        )

    def unused_rests(self) -> tuple[SkippedRow, ...]:
        """Return the rows of rests that no set came after."""
        return tuple(draft.rest for draft in self._drafts.values() if draft.rest)

    def unresolved(self) -> tuple[str, ...]:
        """Return the names that no exercise answers to."""
        return tuple(sorted(n for n, found in self._exercises.items() if not found))

    def _next_block(self, name: str, superset: str) -> BlockDraft:
        draft = self._draft
        if len(draft.blocks) >= MAX_BLOCKS:
            raise RowError(f"more than {MAX_BLOCKS} exercises in one workout")
        found = self.exercise(name)
        group = draft.groups.get(superset, "") if superset else ""
        if superset and not group and len(draft.groups) < MAX_GROUPS:
            group = draft.groups[superset] = _letters(len(draft.groups))
        block = BlockDraft(name, superset, None, found.id if found else name, group)
        draft.blocks.append(block)
        return block


def finished(
    file: LogFile,
    book: LogBook,
    skipped: Sequence[SkippedRow],
    unit_note: str,
    notes: Sequence[str] = (),
) -> ReadLog:
    """Return the log of a book that is full.

    Raises:
        UnreadableFileError: If rows were there and none of them was a set.
    """
    passed_over = sorted((*skipped, *book.unused_rests()), key=lambda row: row.line)
    log = ReadLog(
        book.sessions(),
        tuple(passed_over),
        unit_note,
        book.unresolved(),
        tuple(notes),
    )
    if passed_over and not log.sessions:
        first = passed_over[0]
        raise UnreadableFileError(
            f"{file.name}: none of its {len(passed_over)} rows is a set;"
            f" {first.counted_in} {first.line}: {first.reason}. Export the log again"
            " from the app."
        )
    return log


def joined(text: str, more: str) -> str:
    """Return two notes as one, without saying the same twice."""
    if not more or more in text.split("\n\n"):
        return text
    return f"{text}\n\n{more}" if text else more


def _letters(n_before: int) -> str:
    n_letters = len(ascii_uppercase)
    if n_before < n_letters:
        return ascii_uppercase[n_before]
    first, second = divmod(n_before - n_letters, n_letters)
    return ascii_uppercase[first] + ascii_uppercase[second]


def _session(workout: Workout, draft: SessionDraft) -> Session:
    start = workout.start
    return Session(
        day=start.date(),
        blocks=tuple(
            Block(block.exercise, tuple(block.sets), block.group, block.note)
            for block in draft.blocks
        ),
        zone=workout.zone,
        title=workout.title,
        body_mass=draft.body_mass,
        start=f"{start.hour:02d}:{start.minute:02d}" if workout.has_time else "",
        duration_s=draft.duration_s,
        note=draft.note,
    )
