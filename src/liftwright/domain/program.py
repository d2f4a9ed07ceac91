"""A program: weeks of days of slots, with how it progresses and what failure does."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum

from liftwright.domain.bounds import group_letter, holding, person_field
from liftwright.domain.prescription import SetPrescription
from liftwright.domain.progression import (
    AS_WRITTEN,
    AsWritten,
    CustomProgression,
    DoubleProgression,
    EffortProgression,
    FailureAction,
    FailureRule,
    LinearProgression,
    PeakProgression,
    Progression,
    StagedProgression,
    Step,
    TotalProgression,
    TrainingMaxProgression,
    VolumeRamp,
    WaveProgression,
    WaveShape,
)

__all__ = [
    "AsWritten",
    "CustomProgression",
    "Day",
    "DoubleProgression",
    "EffortProgression",
    "FailureAction",
    "FailureRule",
    "LinearProgression",
    "MissedDays",
    "PeakProgression",
    "Program",
    "Progression",
    "Slot",
    "StagedProgression",
    "Step",
    "TotalProgression",
    "TrainingMaxProgression",
    "VolumeRamp",
    "WaveProgression",
    "WaveShape",
    "Week",
    "WeekKind",
    "Weekday",
]

MAX_WEEKS = 260
MAX_DAYS_A_WEEK = 21
MAX_SLOTS_A_DAY = 50
MAX_LINES_A_SLOT = 100
MAX_CHOICES = 30


class Weekday(IntEnum):
    """A day of the week, Monday first (as `date.weekday`)."""

    MON = 0
    TUE = 1
    WED = 2
    THU = 3
    FRI = 4
    SAT = 5
    SUN = 6


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for one exercise in a day.

    Args:
        choices: Ids of the exercises that may fill it; the first is the one in use.
        sets: What to do, in order, warm-ups included where they are written.
        group: Letter of its superset; empty when alone.
        progression: How it gets harder.
        on_failure: What happens when targets are missed.
        label: A name for it, so that other slots can refer to it; empty when none.
        note: What to mind.
        why: Keys of the findings and rules behind it.
    """

    choices: tuple[str, ...]
    sets: tuple[SetPrescription, ...]
    group: str = ""
    progression: Progression = AS_WRITTEN
    on_failure: FailureRule | None = None
    label: str = ""
    note: str = ""
    why: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        holding("exercises to choose from", self.choices, 1, MAX_CHOICES)
        holding("lines of sets of an exercise", self.sets, 0, MAX_LINES_A_SLOT)
        group_letter(self.group)

    @property
    def exercise(self) -> str:
        """Id of the exercise in use."""
        return self.choices[0]


@dataclass(frozen=True, slots=True)
class Day:
    """One training day of a program.

    Args:
        name: What it is called.
        slots: Its exercises, in order.
        weekday: The weekday it is meant for, where there is one.
        note: What to mind.
    """

    name: str
    slots: tuple[Slot, ...]
    weekday: Weekday | None = None
    note: str = ""

    def __post_init__(self) -> None:
        holding("exercises of a day", self.slots, 0, MAX_SLOTS_A_DAY)


class WeekKind(StrEnum):
    """What a week is for."""

    TRAINING = "training"
    DELOAD = "deload"
    TEST = "test"
    TAPER = "taper"
    INTRODUCTION = "introduction"


@dataclass(frozen=True, slots=True)
class Week:
    """One week of a program.

    Args:
        days: Its training days, in order.
        name: What it is called; empty when only its number counts.
        kind: What it is for.
        note: What to mind.
    """

    days: tuple[Day, ...]
    name: str = ""
    kind: WeekKind = WeekKind.TRAINING
    note: str = ""

    def __post_init__(self) -> None:
        holding("days of a week", self.days, 0, MAX_DAYS_A_WEEK)


class MissedDays(StrEnum):
    """What happens to a day that was missed."""

    WAIT = "wait"
    MOVE_ON = "move on"


@dataclass(frozen=True, slots=True)
class Program:
    """A training program; the weeks repeat when they are through, if it says so.

    Args:
        name: What it is called.
        weeks: Its weeks, in order.
        author: Who devised it.
        source: Where it is described publicly.
        about: What it is for, in a sentence or two.
        missed_days: What happens to a missed day.
        repeats: Whether it starts again after the last week.
        start: Date of its first day, where it has one.
        made_for: What it was made for, as pairs of a person's field and its value in
            the words of a person file, such as `("level", "novice")`.
    """

    name: str
    weeks: tuple[Week, ...]
    author: str = ""
    source: str = ""
    about: str = ""
    missed_days: MissedDays = MissedDays.WAIT
    repeats: bool = False
    start: date | None = None
    made_for: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        holding("weeks of a program", self.weeks, 0, MAX_WEEKS)
        for name, _ in self.made_for:
            person_field(name)
