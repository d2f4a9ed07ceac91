"""What one set is made of: its kind, its work and its tempo."""

from dataclasses import dataclass
from enum import StrEnum

from liftwright.domain.bounds import (
    MAX_DONE,
    MAX_METRES,
    MAX_PARTS,
    MAX_SECONDS,
    holding,
    within,
)
from liftwright.domain.tempo import Tempo

__all__ = [
    "Contacts",
    "Distance",
    "Done",
    "Hold",
    "MiniSets",
    "Reps",
    "SetKind",
    "SideReps",
    "Tempo",
]


class SetKind(StrEnum):
    """What a set is for; only some kinds count as training volume."""

    WORK = "work"
    TOP = "top"
    WARM_UP = "warm-up"
    BACK_OFF = "back-off"
    DROP = "drop"
    REST_PAUSE = "rest-pause"
    MYO = "myo"
    CLUSTER = "cluster"
    AMRAP = "amrap"
    HOLD = "hold"
    CONTACTS = "contacts"
    TECHNIQUE = "technique"

    @property
    def counts_as_volume(self) -> bool:
        """Whether a set of this kind counts as a hard set."""
        return self not in NO_VOLUME


NO_VOLUME = frozenset({SetKind.WARM_UP, SetKind.TECHNIQUE, SetKind.CONTACTS})
"""Kinds of sets that tire too little to count."""


@dataclass(frozen=True, slots=True)
class Reps:
    """Repetitions done in one go; 0 when the first one failed."""

    count: int

    def __post_init__(self) -> None:
        within("repetitions done", self.count, 0, MAX_DONE)


@dataclass(frozen=True, slots=True)
class SideReps:
    """Repetitions counted apart for the left and the right side."""

    left: int
    right: int

    def __post_init__(self) -> None:
        within("repetitions done on the left", self.left, 0, MAX_DONE)
        within("repetitions done on the right", self.right, 0, MAX_DONE)


@dataclass(frozen=True, slots=True)
class MiniSets:
    """Repetitions of a cluster, rest-pause or myo set, part by part.

    Args:
        counts: Repetitions of each part, in order.
        pause_s: Seconds between the parts, where known.
    """

    counts: tuple[int, ...]
    pause_s: int | None = None

    def __post_init__(self) -> None:
        holding("the parts of a set", self.counts, 1, MAX_PARTS)
        for count in self.counts:
            within("repetitions done in a part", count, 0, MAX_DONE)
        within("seconds between parts", self.pause_s or 0, 0, MAX_SECONDS)


@dataclass(frozen=True, slots=True)
class Hold:
    """A timed hold or other work counted in seconds."""

    seconds: int

    def __post_init__(self) -> None:
        within("seconds held", self.seconds, 0, MAX_SECONDS)


@dataclass(frozen=True, slots=True)
class Distance:
    """A carry, sled push or run.

    Args:
        metres: How far.
        seconds: How long it took, where known.
    """

    metres: float
    seconds: int | None = None

    def __post_init__(self) -> None:
        within("metres gone", self.metres, 0, MAX_METRES)
        within("seconds on the way", self.seconds or 0, 0, MAX_SECONDS)


@dataclass(frozen=True, slots=True)
class Contacts:
    """Foot contacts of jumps, or throws."""

    count: int

    def __post_init__(self) -> None:
        within("contacts done", self.count, 0, MAX_DONE)


Done = Reps | SideReps | MiniSets | Hold | Distance | Contacts
"""What was done in one set."""
