"""Gathers sets, in the order of a file, into sessions of blocks."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from string import ascii_uppercase

from liftwright.domain.exercise import Exercise
from liftwright.domain.session import Block, PerformedSet, Session
from liftwright.errors import UnreadableFileError
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.reader import ReadLog, Resolve, SkippedRow


@dataclass(frozen=True, slots=True)
class Workout:
    """What tells one workout of a file from another.

    Args:
        start: Local wall time of its start.
        title: What it was called.
        mark: A number or end time that tells it from another of that start and title.
    """

    start: datetime
    title: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in its workout a set stands.

    Args:
        exercise: Name of the exercise as written.
        number: Its number in the block, where the file says one.
        superset: What its superset is called; empty when it has none.
    """

    exercise: str
    number: int | None = None
    superset: str = ""


@dataclass(slots=True)
class BlockDraft:
    """A block that may still get sets."""

    place: Place
    exercise: str
    group: str
    sets: list[PerformedSet] = field(default_factory=list)
    note: str = ""

    def goes_on_with(self, place: Place) -> bool:
        """Return whether a set of this place belongs to the block.

        The same exercise twice in a row makes two blocks: the numbers start again.
        """
        before = self.place.number
        restarts = (
            place.number is not None and before is not None and place.number <= before
        )
        return not restarts and replace(place, number=before) == self.place


@dataclass(slots=True)
class SessionDraft:
    """A session that may still get blocks."""

    duration_s: int | None = None
    note: str = ""
    blocks: list[BlockDraft] = field(default_factory=list)
    groups: dict[str, str] = field(default_factory=dict)
    rest: SkippedRow | None = None
    rest_s: int | None = None


class LogBook:
    """Sessions in the making.

    Args:
        resolve: Finds the exercise of a name.
    """

    def __init__(self, resolve: Resolve) -> None:
        self._resolve = resolve
        self._exercises: dict[str, Exercise | None] = {}
        self._drafts: dict[Workout, SessionDraft] = {}

    def exercise(self, name: str) -> Exercise | None:
        """Return the exercise of a name; asked for once per name."""
        if name not in self._exercises:
            self._exercises[name] = self._resolve(name)
        return self._exercises[name]

    def add(self, workout: Workout, place: Place, performed: PerformedSet) -> None:
        """Add a set to the end of its workout."""
        draft = self._draft(workout)
        if not draft.blocks or not draft.blocks[-1].goes_on_with(place):
            draft.blocks.append(self._block(draft, place))
        block = draft.blocks[-1]
        if place.number is not None:
            block.place = place
        if draft.rest_s is not None:
            performed = replace(performed, rest_before_s=draft.rest_s)
            draft.rest = draft.rest_s = None
        block.sets.append(performed)

    def add_rest(self, workout: Workout, seconds: int, line: int) -> None:
        """Note the rest that comes before the next set of the workout."""
        draft = self._draft(workout)
        draft.rest_s = seconds
        draft.rest = SkippedRow(line, "rest after the last set of the workout")

    def add_notes(
        self, workout: Workout, *, block: str, session: str, duration_s: int | None
    ) -> None:
        """Keep what a row says about its exercise and its session, each once."""
        draft = self._draft(workout)
        draft.note = joined(draft.note, session)
        draft.duration_s = duration_s if draft.duration_s is None else draft.duration_s
        if draft.blocks:
            draft.blocks[-1].note = joined(draft.blocks[-1].note, block)
        else:
            draft.note = joined(draft.note, block)

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

    def _draft(self, workout: Workout) -> SessionDraft:
        return self._drafts.setdefault(workout, SessionDraft())

    def _block(self, draft: SessionDraft, place: Place) -> BlockDraft:
        found = self.exercise(place.exercise)
        group = ""
        if place.superset:
            letter = _letters(len(draft.groups))
            group = draft.groups.setdefault(place.superset, letter)
        return BlockDraft(place, found.id if found else place.exercise, group)


def finished(
    file: LogFile, book: LogBook, skipped: Sequence[SkippedRow], unit_note: str
) -> ReadLog:
    """Return the log of a book that is full.

    Raises:
        UnreadableFileError: If rows were there and none of them was a set.
    """
    passed_over = sorted((*skipped, *book.unused_rests()), key=lambda row: row.line)
    log = ReadLog(book.sessions(), tuple(passed_over), unit_note, book.unresolved())
    if passed_over and not log.sessions:
        first = passed_over[0]
        raise UnreadableFileError(
            f"{file.name}: none of its {len(passed_over)} rows is a set; line"
            f" {first.line}: {first.reason}. Export the log again from the app."
        )
    return log


def joined(text: str, more: str) -> str:
    """Return two notes as one, without saying the same twice."""
    if not more or more in text.split("\n\n"):
        return text
    return f"{text}\n\n{more}" if text else more


def _letters(n_before: int) -> str:
    rounds, letter = divmod(n_before, len(ascii_uppercase))
    return ascii_uppercase[letter] * (rounds + 1)


def _session(workout: Workout, draft: SessionDraft) -> Session:
    return Session(
        day=workout.start.date(),
        blocks=tuple(
            Block(block.exercise, tuple(block.sets), block.group, block.note)
            for block in draft.blocks
        ),
        title=workout.title,
        start=f"{workout.start:%H:%M}",
        duration_s=draft.duration_s,
        note=draft.note,
    )
