"""What was done: sessions with blocks of sets, exactly as they were lifted."""

import re
from dataclasses import dataclass
from datetime import date

from liftwright.domain.bounds import (
    MAX_SECONDS,
    group_letter,
    holding,
    liftable,
    within,
)
from liftwright.domain.work import Done, SetKind, Tempo
from liftwright.quantities import Effort, Load, Mass

MAX_PAIN = 10
MAX_BLOCKS = 1_000
MAX_SETS_A_BLOCK = 1_000

WALL_TIME = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")
ZONE_NAME = re.compile(r"[A-Za-z][\w+-]*(?:/[\w+-]+)*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Pain:
    """Pain reported on a set.

    Args:
        score: 0 (none) to 10 (worst imaginable).
        site: Where it hurts, in the lifter's words.
    """

    score: int
    site: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.score <= MAX_PAIN:
            raise ValueError(f"pain must be 0 to 10, got {self.score}")


@dataclass(frozen=True, slots=True)
class PerformedSet:
    """One set as it was done.

    Args:
        done: Repetitions, seconds, metres or contacts.
        load: Load with its unit as entered.
        kind: What the set was for.
        effort: How close to failure, where it was said.
        tempo: Tempo, where it was kept.
        rest_before_s: Seconds of rest before it, where known.
        pain: Pain, where it was reported.
        note: The lifter's words.
    """

    done: Done
    load: Load
    kind: SetKind = SetKind.WORK
    effort: Effort | None = None
    tempo: Tempo | None = None
    rest_before_s: int | None = None
    pain: Pain | None = None
    note: str = ""

    def __post_init__(self) -> None:
        within("seconds of rest", self.rest_before_s or 0, 0, MAX_SECONDS)


@dataclass(frozen=True, slots=True)
class Block:
    """Sets of one exercise done one after the other.

    Args:
        exercise: Id of the exercise (or the name as written, where unknown).
        sets: The sets, in order.
        group: Letter of the superset it was part of; empty when alone.
        note: The lifter's words on the exercise.
    """

    exercise: str
    sets: tuple[PerformedSet, ...]
    group: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        holding("done sets of an exercise", self.sets, 0, MAX_SETS_A_BLOCK)
        group_letter(self.group)


@dataclass(frozen=True, slots=True)
class Session:
    """One training session.

    Args:
        day: Local calendar date.
        zone: IANA time zone of that date; empty where unknown.
        blocks: Exercises in order; the same exercise may come twice.
        title: What it was called.
        body_mass: Body mass on the day, where measured.
        start: Local wall time of the start, `HH:MM`; empty where unknown.
        duration_s: Seconds from start to end, where known.
        note: The lifter's words on the session.

    Raises:
        ValueError: If zone or start are written otherwise, or a number cannot be.
    """

    day: date
    blocks: tuple[Block, ...]
    zone: str = ""
    title: str = ""
    body_mass: Mass | None = None
    start: str = ""
    duration_s: int | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if self.zone and not ZONE_NAME.fullmatch(self.zone):
            raise ValueError(f"a zone is named like Europe/Berlin, got {self.zone!r}")
        if self.start and not WALL_TIME.fullmatch(self.start):
            raise ValueError(f"a start is a time like 18:05, got {self.start!r}")
        holding("exercises of a session", self.blocks, 0, MAX_BLOCKS)
        within("seconds of a session", self.duration_s or 0, 0, MAX_SECONDS)
        if self.body_mass and self.body_mass.milliunits <= 0:
            raise ValueError(f"body mass must be above 0, got {self.body_mass}")
        liftable(self.body_mass)
