"""What to do in a set: how much work, at which load, how hard."""

from dataclasses import dataclass
from enum import StrEnum

from liftwright.domain.bounds import (
    MAX_METRES,
    MAX_PARTS,
    MAX_SECONDS,
    MAX_SETS,
    MAX_SHARE,
    MAX_TARGET_REPS,
    holding,
    liftable,
    rising,
    within,
)
from liftwright.domain.work import SetKind, Tempo
from liftwright.quantities import EffortRange, Load, Mass


@dataclass(frozen=True, slots=True)
class RepTarget:
    """Repetitions to do: from `low` to `high`, both included.

    Args:
        low: Fewest repetitions, at least 1.
        high: Most repetitions.
        is_open: Whether to go on past `high` as far as possible (`5+`).
        is_per_side: Whether the numbers are for each side.
    """

    low: int
    high: int
    is_open: bool = False
    is_per_side: bool = False

    def __post_init__(self) -> None:
        rising("repetitions", self.low, self.high, (1, MAX_TARGET_REPS))


@dataclass(frozen=True, slots=True)
class MiniSetTarget:
    """Repetitions of a cluster, rest-pause or myo set, part by part.

    Args:
        counts: Repetitions of each part, in order.
        pause_s: Seconds between the parts.
    """

    counts: tuple[int, ...]
    pause_s: int

    def __post_init__(self) -> None:
        holding("the parts of a set", self.counts, 1, MAX_PARTS)
        for count in self.counts:
            within("repetitions in a part", count, 1, MAX_TARGET_REPS)
        within("seconds between parts", self.pause_s, 0, MAX_SECONDS)


@dataclass(frozen=True, slots=True)
class HoldTarget:
    """Seconds to hold or work: from `low_s` to `high_s`."""

    low_s: int
    high_s: int
    is_per_side: bool = False

    def __post_init__(self) -> None:
        rising("seconds to hold", self.low_s, self.high_s, (1, MAX_SECONDS))


@dataclass(frozen=True, slots=True)
class DistanceTarget:
    """Metres to go."""

    metres: float

    def __post_init__(self) -> None:
        within("metres to go", self.metres, 0, MAX_METRES)


@dataclass(frozen=True, slots=True)
class ContactTarget:
    """Jumps or throws to do."""

    count: int

    def __post_init__(self) -> None:
        within("contacts", self.count, 1, MAX_TARGET_REPS)


Target = RepTarget | MiniSetTarget | HoldTarget | DistanceTarget | ContactTarget
"""How much work a set asks for."""


class PercentBase(StrEnum):
    """What a percentage is a percentage of."""

    ONE_RM = "1RM"
    TRAINING_MAX = "TM"
    TOP_SET = "top"
    LAST_SET = "last"


@dataclass(frozen=True, slots=True)
class FixedLoad:
    """This load, as written."""

    load: Load


@dataclass(frozen=True, slots=True)
class PercentLoad:
    """A share of a maximum or of another set, from `low` to `high`.

    Args:
        base: What it is a share of.
        low: Lowest share, as a fraction (0.75 is 75%).
        high: Highest share.
        plus: A mass added after taking the share, where there is one.
        of: Another exercise whose maximum is meant; empty for its own.
    """

    base: PercentBase
    low: float
    high: float
    plus: Mass | None = None
    of: str = ""

    def __post_init__(self) -> None:
        rising("a share of a load", self.low, self.high, (0, MAX_SHARE))
        liftable(self.plus)


@dataclass(frozen=True, slots=True)
class RepMaxLoad:
    """The load that can be lifted just this often, such as a 10RM."""

    reps: int

    def __post_init__(self) -> None:
        within("the repetitions of a maximum", self.reps, 1, MAX_TARGET_REPS)


@dataclass(frozen=True, slots=True)
class EffortLoad:
    """The load that makes the repetitions as hard as the effort target says.

    A set with this load therefore has an effort target.
    """


@dataclass(frozen=True, slots=True)
class AskLoad:
    """The lifter chooses and is asked for the load."""


LoadRule = FixedLoad | PercentLoad | RepMaxLoad | EffortLoad | AskLoad
"""How the load of a set is found."""


@dataclass(frozen=True, slots=True)
class SetPrescription:
    """One or more like sets.

    Args:
        n_sets: How many, at least 1.
        target: How much work each asks for.
        load: How its load is found.
        kind: What the sets are for.
        effort: How close to failure to stop; `None` where it is left open.
        rest_s: Seconds of rest after each: lowest and highest.
        tempo: Tempo to keep, where one is asked for.
        every_s: Starts one set every so many seconds (EMOM); `None` otherwise.
        note: What to mind.
        why: Keys of the findings and rules behind the numbers.
    """

    n_sets: int
    target: Target
    load: LoadRule
    kind: SetKind = SetKind.WORK
    effort: EffortRange | None = None
    rest_s: tuple[int, int] | None = None
    tempo: Tempo | None = None
    every_s: int | None = None
    note: str = ""
    why: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        within("sets", self.n_sets, 1, MAX_SETS)
        if self.rest_s:
            rising("seconds of rest", *self.rest_s, (0, MAX_SECONDS))
        if self.every_s is not None:
            within("seconds from start to start", self.every_s, 1, MAX_SECONDS)
        if isinstance(self.load, EffortLoad) and self.effort is None:
            raise ValueError("a load found by effort needs an effort target")
