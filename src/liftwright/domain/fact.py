"""Facts: what happened and what was decided, each written once and never changed.

A correction is a new fact that names the old one; a retraction is a correction that
leaves nothing. Whatever else Liftwright shows is computed from these.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from liftwright.domain.bounds import holding, liftable, within
from liftwright.domain.person import ScreeningAnswers
from liftwright.domain.program import MissedDays
from liftwright.domain.session import MAX_PAIN, ZONE_NAME, Session
from liftwright.quantities import Mass

UUID_VERSION = 7
MAX_SCALE = 10
MAX_SLEEP_H = 24
MAX_GIRTH_MM = 5_000
MAX_GIRTHS = 50


@dataclass(frozen=True, slots=True)
class ProgramPlace:
    """Which day of which adopted program was trained.

    Args:
        adoption: Id of the fact that adopted the program.
        week: Number of the week in the program, from 1.
        day: Number of the day in the week, from 1.
    """

    adoption: UUID
    week: int
    day: int

    def __post_init__(self) -> None:
        within("the week of a program", self.week, 1, 1_000_000)
        within("the day of a week", self.day, 1, 1_000)


@dataclass(frozen=True, slots=True)
class SessionDone:
    """A training session as it was lifted.

    Args:
        session: What was done; its date is the date of the fact.
        place: The day of a program that it was; `None` outside any program.
    """

    session: Session
    place: ProgramPlace | None = None


@dataclass(frozen=True, slots=True)
class Girth:
    """The girth of a part of the body.

    Args:
        site: What was measured, such as `waist` or `left upper arm`.
        millimetres: How far around.
    """

    site: str
    millimetres: float

    def __post_init__(self) -> None:
        within(f"the girth of {self.site}, mm", self.millimetres, 1, MAX_GIRTH_MM)


@dataclass(frozen=True, slots=True)
class BodyMeasured:
    """Body mass, girths, or both.

    Args:
        mass: Body mass as entered, where it was taken.
        girths: Girths, where they were taken.
    """

    mass: Mass | None = None
    girths: tuple[Girth, ...] = ()

    def __post_init__(self) -> None:
        holding("girths", self.girths, 0, MAX_GIRTHS)
        if self.mass is None and not self.girths:
            raise ValueError("a body measurement needs a mass or a girth")
        if self.mass is not None and self.mass.milliunits <= 0:
            raise ValueError(f"body mass must be above 0, got {self.mass}")
        liftable(self.mass)


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """How somebody is on a day; what was not said is `None`.

    Args:
        sleep_h: Hours slept.
        sleep_quality: 0 (none) to 10 (best).
        soreness: 0 (none) to 10 (worst).
        stress: 0 (none) to 10 (worst).
        mood: 0 (worst) to 10 (best).
        body_image: How one feels about one's body, 0 (worst) to 10 (best).
        note: In their words.
    """

    sleep_h: float | None = None
    sleep_quality: int | None = None
    soreness: int | None = None
    stress: int | None = None
    mood: int | None = None
    body_image: int | None = None
    note: str = ""

    def __post_init__(self) -> None:
        within("hours of sleep", self.sleep_h or 0, 0, MAX_SLEEP_H)
        for name in ("sleep_quality", "soreness", "stress", "mood", "body_image"):
            score: int | None = getattr(self, name)
            within(name.replace("_", " "), score or 0, 0, MAX_SCALE)


@dataclass(frozen=True, slots=True)
class PainReported:
    """Pain outside a set, or the end of it.

    Args:
        site: Where it hurts, such as `shoulder`.
        score: 0 (it is gone) to 10 (worst imaginable).
        note: In their words.
    """

    site: str
    score: int
    note: str = ""

    def __post_init__(self) -> None:
        if not self.site:
            raise ValueError("pain needs the place where it hurts, such as shoulder")
        within("pain", self.score, 0, MAX_PAIN)


@dataclass(frozen=True, slots=True)
class ScreeningAnswered:
    """Answers to the questions before a first plan."""

    answers: ScreeningAnswers


@dataclass(frozen=True, slots=True)
class PersonDescribed:
    """A person file as it was given: level, equipment, wishes, known lifts.

    Args:
        text: The file, TOML.
    """

    text: str


@dataclass(frozen=True, slots=True)
class ProgramAdopted:
    """A program was begun; it ends when the next one is begun, or when it says so.

    Args:
        text: The program in the notation, whole, so that it can always be read.
        start: The date of its first day.
    """

    text: str
    start: date


@dataclass(frozen=True, slots=True)
class ProgramEnded:
    """An adopted program was ended before its time.

    Args:
        adoption: Id of the fact that adopted it.
    """

    adoption: UUID


@dataclass(frozen=True, slots=True)
class DayMissed:
    """A training day of a program was missed, and what to do about it.

    Args:
        place: The day.
        then: Whether it waits for the person or the program moves on.
    """

    place: ProgramPlace
    then: MissedDays


@dataclass(frozen=True, slots=True)
class ExerciseNamed:
    """A name means an exercise from now on and in everything done so far.

    Args:
        name: The name as it stands in sessions.
        exercise: Id of the exercise that it means.
    """

    name: str
    exercise: str


@dataclass(frozen=True, slots=True)
class Retracted:
    """What the named fact said no longer holds.

    Args:
        reason: Why, such as `undo`.
    """

    reason: str = ""


Body = (
    SessionDone
    | BodyMeasured
    | CheckedIn
    | PainReported
    | ScreeningAnswered
    | PersonDescribed
    | ProgramAdopted
    | ProgramEnded
    | DayMissed
    | ExerciseNamed
    | Retracted
)
"""What a fact says."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that happened or was decided.

    Args:
        id: Made by whoever records it: UUID version 7, so that two devices never clash
            and the same fact sent twice is one fact.
        body: What it says.
        day: Local calendar date that it is about.
        recorded_at: When it was written down, UTC.
        zone: IANA time zone of the day; empty where unknown.
        author: Who wrote it down; empty for the person themselves.
        corrects: Id of the fact in whose place this one stands.
        source: The import that it came with; empty when it was recorded here.

    Raises:
        ValueError: If the id is of another version, the time is not UTC, the zone is
            written otherwise, or a retraction names nothing.
    """

    id: UUID
    body: Body
    day: date
    recorded_at: datetime
    zone: str = ""
    author: str = ""
    corrects: UUID | None = None
    source: str = ""

    def __post_init__(self) -> None:
        if self.id.version != UUID_VERSION:
            raise ValueError(f"a fact has an id of UUID version 7, got {self.id}")
        if self.recorded_at.utcoffset() != timedelta(0):
            raise ValueError(f"a fact is recorded in UTC, got {self.recorded_at}")
        if self.zone and not ZONE_NAME.fullmatch(self.zone):
            raise ValueError(f"a zone is named like Europe/Berlin, got {self.zone!r}")
        if self.corrects == self.id:
            raise ValueError(f"a fact cannot correct itself: {self.id}")
        if isinstance(self.body, Retracted) and self.corrects is None:
            raise ValueError("a retraction names the fact that it takes back")
