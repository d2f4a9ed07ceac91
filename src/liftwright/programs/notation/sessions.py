"""Sessions as text, both ways."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from liftwright.domain.session import (
    MAX_BLOCKS,
    MAX_SETS_A_BLOCK,
    Block,
    PerformedSet,
    Session,
)
from liftwright.errors import NotationError, Problem
from liftwright.programs.notation.exercises import exercise, exercise_text
from liftwright.programs.notation.figures import (
    MINUTE_S,
    duration_text,
    mass,
    one_time_s,
    unit_of,
)
from liftwright.programs.notation.params import (
    BLOCK_INDENT,
    SET_INDENT,
)
from liftwright.programs.notation.parsed import (
    MisreadError,
    Parsed,
    Place,
    Problems,
    TooManyProblemsError,
    blamed_on,
)
from liftwright.programs.notation.performed import performed_line, sets_done
from liftwright.programs.notation.progressions import day_of
from liftwright.programs.notation.quoting import quoted
from liftwright.programs.notation.rows import Parts, rows, text_lines
from liftwright.programs.notation.sets import once, title
from liftwright.programs.notation.statements import Statement, read_each
from liftwright.programs.notation.syntax import Phrase, plain_or_quoted
from liftwright.quantities import Mass, Unit

HERE = Place(1, 1)
_IN_A_PROGRAM = "this belongs in a program, not in a session"
_WHAT_A_SESSION_HAS = "A session has exercises, sets and notes."
UNREAD = "an exercise that could not be read"


def format_session(session: Session) -> str:
    """Return a session as text that reads back as the same session."""
    written = [*rows(0, _heading(session))]
    for parts in text_lines("note", session.note):
        written += rows(BLOCK_INDENT, parts)
    turns: dict[str, int] = {}
    for block in session.blocks:
        turns[block.group] = turns.get(block.group, 0) + 1
        line = exercise_text([block.exercise], block.group, turns[block.group])
        written.append(" " * BLOCK_INDENT + line)
        for parts in (
            *text_lines("note", block.note),
            *map(performed_line, block.sets),
        ):
            written += rows(SET_INDENT, parts)
    return "\n".join(written) + "\n"


def _heading(session: Session) -> Parts:
    first = ["session", session.day.isoformat(), session.start, session.zone]
    if session.title:
        first.append(quoted(session.title))
    parts = [" ".join(filter(None, first))]
    if session.duration_s is not None:
        minutes, rest_s = divmod(session.duration_s, MINUTE_S)
        length = duration_text(session.duration_s, session.duration_s)
        parts.append(length if rest_s else f"{minutes} min")
    if session.body_mass is not None:
        parts.append(f"body mass {session.body_mass}")
    return tuple(parts)


@dataclass(slots=True)
class BlockDraft:
    """An exercise of a session while it is read."""

    exercise: str
    group: str
    place: Place
    notes: list[str] = field(default_factory=list)
    sets: list[PerformedSet] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Heading:
    """What the first line of a session says."""

    day: date
    start: str
    zone: str
    title: str
    duration_s: int | None
    body_mass: Mass | None


class SessionReading:
    """A session on the way from text to value."""

    def __init__(self) -> None:
        self.heading: Heading | None = None
        self.notes: list[str] = []
        self.blocks: list[BlockDraft] = []
        self.unit: Unit | None = None
        self._takers: dict[str, Callable[[Phrase, Place], None]] = {
            "session_line": self._take_heading,
            "text_line": self._take_note,
            "exercise_line": self._take_exercise,
            "sets_line": self._take_sets,
            "units_line": self._take_unit,
        }

    def take(self, statement: Statement) -> None:
        """Take one sentence in.

        Raises:
            MisreadError: If it cannot be read or does not belong where it stands.
        """
        taker = self._takers.get(statement.rule)
        if taker is None or statement.weeks is not None:
            raise MisreadError(_IN_A_PROGRAM, HERE, remedy=_WHAT_A_SESSION_HAS)
        taker(statement.phrase(), statement.place)

    def recover(self, statement: Statement) -> None:
        """Stand something in for a heading that could not be read."""
        if statement.rule == "exercise_line":
            self.blocks.append(BlockDraft(UNREAD, "", HERE))

    def built(self, head: Heading) -> Session:
        """Return the session under its first line."""
        return Session(
            day=head.day,
            blocks=tuple(
                Block(it.exercise, tuple(it.sets), it.group, " ".join(it.notes))
                for it in self.blocks
            ),
            zone=head.zone,
            title=head.title,
            body_mass=head.body_mass,
            start=head.start,
            duration_s=head.duration_s,
            note=" ".join(self.notes),
        )

    def _take_heading(self, phrase: Phrase, _: Place) -> None:
        if self.heading is not None:
            raise MisreadError(
                "a second session begins here",
                phrase,
                remedy="Keep each session in a text of its own.",
            )
        self.heading = _heading_of(phrase)
        with blamed_on(phrase):
            self.built(self.heading)

    def _take_note(self, phrase: Phrase, _: Place) -> None:
        keyword = phrase.words[0].text.lower()
        if keyword != "note":
            raise MisreadError(_IN_A_PROGRAM, phrase, remedy=_WHAT_A_SESSION_HAS)
        notes = self.blocks[-1].notes if self.blocks else self.notes
        notes.append(title(phrase.phrases[0]))

    def _take_exercise(self, phrase: Phrase, place: Place) -> None:
        found = exercise(phrase)
        if len(found.choices) > 1 or found.label:
            raise MisreadError("a session names the one exercise that was done", phrase)
        if len(self.blocks) >= MAX_BLOCKS:
            raise MisreadError(
                f"no session has more than {MAX_BLOCKS} exercises", phrase
            )
        where = place.of(found.choice_places[0])
        self.blocks.append(BlockDraft(found.choices[0], found.group, where))

    def _take_sets(self, phrase: Phrase, _: Place) -> None:
        if not self.blocks:
            raise MisreadError("sets need an exercise above them", phrase)
        found = sets_done(phrase, self.unit)
        if len(self.blocks[-1].sets) + len(found) > MAX_SETS_A_BLOCK:
            raise MisreadError(
                f"no exercise has more than {MAX_SETS_A_BLOCK} done sets", phrase
            )
        self.blocks[-1].sets.extend(found)

    def _take_unit(self, phrase: Phrase, _: Place) -> None:
        self.unit = unit_of(phrase.words[1])


def _heading_of(phrase: Phrase) -> Heading:
    clock, zone, name = (phrase.word(kind) for kind in ("CLOCK", "ZONE", "STRING"))
    details = phrase.all_phrases("session_detail")
    times = [time for it in details for time in it.all_phrases("duration")]
    masses = [size for it in details for size in it.all_phrases("mass")]
    length = once(times, "the duration")
    body = once(masses, "body mass")
    return Heading(
        day_of(phrase.words[1]),
        clock.text.zfill(len("00:00")) if clock else "",
        zone.text if zone else "",
        plain_or_quoted(name) if name else "",
        one_time_s(length) if length else None,
        mass(body) if body else None,
    )


def parse_session(text: str) -> Parsed[Session]:
    """Return the session that a text reports, or what is wrong with the text.

    Args:
        text: A session in the notation.
    """
    problems = Problems()
    reading = SessionReading()
    try:
        read_each(text, problems, reading.take, reading.recover)
    except TooManyProblemsError:
        return Parsed(None, problems.in_order())
    if problems.has_errors:
        return Parsed(None, problems.in_order())
    if reading.heading is None:
        missing = Problem(1, 1, "the session has no day", ("session 2026-11-22",))
        return Parsed(None, (missing,))
    return Parsed(reading.built(reading.heading), problems.in_order())


def read_session(text: str) -> Session:
    """Return the session that a text reports.

    Args:
        text: A session in the notation.

    Raises:
        NotationError: If it cannot be read, with every problem and its place.
    """
    parsed = parse_session(text)
    if parsed.value is None:
        raise NotationError(parsed.problems)
    return parsed.value
