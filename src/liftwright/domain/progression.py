"""How a slot gets harder, and what failure does."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from liftwright.domain.bounds import (
    MAX_PARTS,
    MAX_SETS,
    MAX_SHARE,
    MAX_TARGET_REPS,
    MAX_TIMES,
    holding,
    liftable,
    within,
)
from liftwright.quantities import Mass

MAX_TOTAL_REPS = 10_000


@dataclass(frozen=True, slots=True)
class Step:
    """A change of load: a mass, or a fraction of the load.

    Args:
        mass: Added mass (negative: taken off); `None` when `fraction` is used.
        fraction: Added share of the load, such as 0.025; 0 when `mass` is used.
    """

    mass: Mass | None = None
    fraction: float = 0.0

    def __post_init__(self) -> None:
        if (self.mass is None) == (self.fraction == 0):
            raise ValueError("a step is either a mass or a fraction, not both")
        within("the share of a step", self.fraction, -1, MAX_SHARE)
        liftable(self.mass)

    @property
    def is_rise(self) -> bool:
        """Whether the load goes up by it."""
        return self.fraction > 0 or (self.mass is not None and self.mass.milliunits > 0)


@dataclass(frozen=True, slots=True)
class AsWritten:
    """The weeks of the program say every number."""


AS_WRITTEN = AsWritten()


@dataclass(frozen=True, slots=True)
class LinearProgression:
    """Adds load after so many successes.

    Args:
        step: What is added.
        after: Successful sessions in a row before it is added.
    """

    step: Step
    after: int = 1

    def __post_init__(self) -> None:
        within("successes before a step", self.after, 1, MAX_TIMES)


@dataclass(frozen=True, slots=True)
class DoubleProgression:
    """Adds repetitions, or seconds, up to the top of the range, then load.

    Args:
        step: What is added when every set reaches the top of its range; `None` where
            no load can be added and a harder form comes next.
    """

    step: Step | None = None


@dataclass(frozen=True, slots=True)
class TotalProgression:
    """Adds load once all sets together reach a number of repetitions.

    Args:
        reps: Repetitions of all hard sets together.
        step: What is added then.
    """

    reps: int
    step: Step

    def __post_init__(self) -> None:
        within("repetitions in all", self.reps, 1, MAX_TOTAL_REPS)


@dataclass(frozen=True, slots=True)
class StagedProgression:
    """Walks through schemes of sets, one stage further on each failure.

    Args:
        stages: Repetitions of each stage as (sets, repetitions).
        step: What is added after a success.
        reset: Share of the load kept when the last stage fails.
    """

    stages: tuple[tuple[int, int], ...]
    step: Step
    reset: float

    def __post_init__(self) -> None:
        holding("stages", self.stages, 1, MAX_PARTS)
        for n_sets, reps in self.stages:
            within("sets of a stage", n_sets, 1, MAX_SETS)
            within("repetitions of a stage", reps, 1, MAX_TARGET_REPS)
        within("the share kept at a restart", self.reset, 0, 1)


@dataclass(frozen=True, slots=True)
class TrainingMaxProgression:
    """Moves a training max by what the open set showed.

    Args:
        by_reps: Pairs of (repetitions done at least, step), fewest first.
        start: Share of the 1RM that the training max starts at.
    """

    by_reps: tuple[tuple[int, Step], ...]
    start: float

    def __post_init__(self) -> None:
        holding("steps of a training max", self.by_reps, 1, MAX_PARTS)
        reps = [at_least for at_least, _ in self.by_reps]
        if reps != sorted(set(reps)):
            raise ValueError(f"repetitions of the steps must rise, got {reps}")
        for at_least in reps:
            within("repetitions of a step", at_least, 0, MAX_TARGET_REPS)
        within("the share a training max starts at", self.start, 0, MAX_SHARE)


@dataclass(frozen=True, slots=True)
class EffortProgression:
    """Sets the next load so that the effort target is met.

    Args:
        max_step: Most that the load may change from one session to the next.
    """

    max_step: Step


@dataclass(frozen=True, slots=True)
class VolumeRamp:
    """Adds sets from week to week.

    Args:
        sets_per_week: Sets added each week.
        most: Most sets of the slot.
    """

    sets_per_week: int
    most: int

    def __post_init__(self) -> None:
        within("sets added a week", self.sets_per_week, 0, MAX_SETS)
        within("most sets", self.most, 1, MAX_SETS)


class WaveShape(StrEnum):
    """How intensity and volume change over the weeks."""

    LINEAR = "linear"
    REVERSE_LINEAR = "reverse linear"
    UNDULATING = "undulating"
    WAVE = "wave"
    BLOCK = "block"


@dataclass(frozen=True, slots=True)
class WaveProgression:
    """Repeats a cycle of load factors, one a week, and raises it each time round.

    Args:
        shape: How intensity changes.
        factors: Factor on the load in each week of the cycle.
        step: What is added after each cycle.
    """

    shape: WaveShape
    factors: tuple[float, ...]
    step: Step

    def __post_init__(self) -> None:
        holding("weeks of a cycle", self.factors, 1, MAX_PARTS)
        for factor in self.factors:
            within("a factor on the load", factor, 0, MAX_SHARE)


@dataclass(frozen=True, slots=True)
class PeakProgression:
    """Builds to a heaviest day.

    Args:
        on: The date of the event.
    """

    on: date


@dataclass(frozen=True, slots=True)
class CustomProgression:
    """A rule in the program's own small expression language.

    Args:
        expression: Its text, on one line.
    """

    expression: str


Progression = (
    AsWritten
    | LinearProgression
    | DoubleProgression
    | TotalProgression
    | StagedProgression
    | TrainingMaxProgression
    | EffortProgression
    | VolumeRamp
    | WaveProgression
    | PeakProgression
    | CustomProgression
)
"""How a slot gets harder."""


class FailureAction(StrEnum):
    """What happens after failed sessions."""

    REPEAT = "repeat"
    REDUCE = "reduce"
    DELOAD = "deload"
    NEXT_STAGE = "next stage"
    SWAP = "swap"


@dataclass(frozen=True, slots=True)
class FailureRule:
    """What happens when a slot's targets are missed.

    Args:
        after: Failed sessions in a row before it happens.
        action: What happens.
        step: By how much the load falls, above zero: needed by `reduce`, allowed for
            `deload`, without meaning for the others.

    Raises:
        ValueError: If action and step do not go together.
    """

    after: int
    action: FailureAction
    step: Step | None = None

    def __post_init__(self) -> None:
        within("failures in a row", self.after, 1, MAX_TIMES)
        if self.step is None:
            if self.action is FailureAction.REDUCE:
                raise ValueError("reducing the load needs a step to reduce it by")
        elif self.action not in {FailureAction.REDUCE, FailureAction.DELOAD}:
            raise ValueError(f"'{self.action}' takes no step")
        elif not self.step.is_rise:
            raise ValueError("the load falls by a step above zero")
