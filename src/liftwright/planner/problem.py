"""The planning problem in numbers: what may be done, what it gives, what it costs."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from liftwright.domain.exercise import Exercise
from liftwright.domain.muscle import Muscle
from liftwright.domain.program import Weekday
from liftwright.planner.zones import Zone


@dataclass(frozen=True, slots=True)
class Curve:
    """A concave curve by its corners: the gain of a dose, in detectable effects.

    Args:
        corners: Pairs of (dose, gain), from dose 0 upwards, with falling slopes.

    Raises:
        ValueError: If slopes rise anywhere: the solver counts on diminishing returns.
    """

    corners: tuple[tuple[float, float], ...]

    def __post_init__(self) -> None:
        slopes = self.slopes()
        if any(later > earlier for earlier, later in pairwise(slopes)):
            raise ValueError(
                f"a dose-response curve must bend down, got {self.corners}"
            )

    def slopes(self) -> list[float]:
        """Return the gain per unit of dose of each piece, first piece first."""
        pairs = pairwise(self.corners)
        return [(y1 - y0) / (x1 - x0) for (x0, y0), (x1, y1) in pairs]

    def at(self, dose: float) -> float:
        """Return the gain at a dose; past the last corner it stays there."""
        for (x0, y0), (x1, y1) in pairwise(self.corners):
            if dose <= x1:
                return y0 + (y1 - y0) * (dose - x0) / (x1 - x0)
        return self.corners[-1][1]


class FatigueClass(StrEnum):
    """How much a set tires the whole body (claim B16)."""

    HEAVY_LOWER = "heavy_lower"
    HEAVY_UPPER = "heavy_upper"
    COMPOUND = "compound"
    ISOLATION = "isolation"


@dataclass(frozen=True, slots=True)
class Activity:
    """An exercise in a zone, with everything the solver needs to know.

    Args:
        exercise: The exercise.
        zone: How heavy its sets are.
        set_s: Seconds of one set with its rest.
        fixed_s: Seconds of set-up and warm-up on a day it is trained.
        min_sets: Fewest sets on a day it is trained.
        max_sets: Most sets on a day.
        max_days: Most days a week.
        size: What one set counts for each muscle.
        strength: What one set counts for each lift goal.
        fatigue: Systemic fatigue of one set, in units of a moderate compound set.
        practice: What a day of it counts as practice of its lift: 1 for its heaviest
            zone, less for lighter ones (claim B14).
    """

    exercise: Exercise
    zone: Zone
    set_s: int
    fixed_s: int
    min_sets: int
    max_sets: int
    max_days: int
    size: Mapping[Muscle, float]
    strength: Mapping[str, float]
    fatigue: float
    practice: float = 0.0

    @property
    def key(self) -> tuple[str, str]:
        """Exercise and zone: what names the activity."""
        return (self.exercise.id, self.zone.value)


@dataclass(frozen=True, slots=True)
class MuscleGoal:
    """What training of one muscle is worth.

    Args:
        muscle: The muscle.
        weight: Its share of the size part of the objective; all shares sum to 1.
        curve: Gain by weekly fractional sets.
        minimum: Fractional sets a week that a complete plan gives it; 0 for none.
        most: Most fractional sets a week.
        hits: Days a week it should be trained on.
        direct: Fewest weekly sets of exercises that it is the prime mover of.
    """

    muscle: Muscle
    weight: float
    curve: Curve
    minimum: float
    most: float
    hits: int
    direct: int = 0


@dataclass(frozen=True, slots=True)
class LiftGoal:
    """What strength in one lift is worth.

    Args:
        exercise: Id of the lift that is to rise; the equipment may lack it.
        family: Family it stands for.
        practised_by: Id of the exercise whose training days are its practice: itself,
            or the nearest relative that there is; empty where there is none.
        carry: What of a set or a day of that exercise counts for the lift.
        weight: Its share of the strength part of the objective; all sum to 1.
        by_sets: Gain by weekly specific sets.
        by_days: Gain by days a week.
    """

    exercise: str
    family: str
    weight: float
    by_sets: Curve
    by_days: Curve
    practised_by: str
    carry: float = 1.0


@dataclass(frozen=True, slots=True)
class Requirement:
    """Something a plan must hold, because somebody asked for it.

    Args:
        wish: The wish in plain words.
        keys: Activities that meet it.
        min_sets: Weekly sets of them that are needed.
        min_days: Days a week one of them is trained.
    """

    wish: str
    keys: frozenset[tuple[str, str]]
    min_sets: int
    min_days: int = 0


@dataclass(frozen=True, slots=True)
class MovementGoal:
    """A movement that a week should have.

    Args:
        name: The movement in plain words.
        exercises: Ids of the exercises that are of it.
        price: What is taken off for each day without it, in detectable effects.
        days: Times a week that it should be done, each exercise of a day counted.
    """

    name: str
    exercises: frozenset[str]
    price: float
    days: int = 1


@dataclass(frozen=True, slots=True)
class Prices:
    """What is taken off the objective, in detectable effects.

    Args:
        fatigue: Per unit of systemic fatigue.
        missing_dose: Per fractional set below a muscle's minimum.
        missing_hit: Per day below a muscle's training days.
        missing_direct: Per set below a muscle's direct sets.
        missing_pull: Per set of pushing that no set of pulling goes with, and per set
            for the lats that is too much beside the chest.
        missing_core: For a week without legs, without a pull, without a push.
        missing_movement: For each further movement that a week lacks.
        behind: Per fractional set by which a muscle that was put first has less than
            another.
        exercise_day: Per exercise and day: set-up and monotony.
        hard_set: Per set, as far as size counts: what it must be worth.
    """

    fatigue: float
    missing_dose: float
    missing_hit: float
    missing_direct: float
    missing_pull: float
    missing_core: tuple[float, float, float]
    missing_movement: float
    behind: float
    exercise_day: float
    hard_set: float


@dataclass(frozen=True, slots=True)
class Problem:
    """A week to be planned.

    Args:
        days: Training days, in order.
        seconds: Seconds of each training day left for exercises.
        activities: What may be done.
        muscles: What size is worth.
        lifts: What strength is worth.
        strength_weight: Weight of an effect of strength; one of size has the rest.
        session_muscle_cap: Most fractional sets of a muscle in a session.
        session_fatigue_cap: Most systemic fatigue in a session.
        heavy_gap_days: Days between heavy work of the same muscles.
        alike: Groups of exercises that are too alike for one session.
        requirements: What must be in.
        prices: What is taken off.
        movements: Movements that a week should have.
        rest_gap_days: Days from hard sets of a muscle to the next; 0 where the week
            has no days to spare for it.
        is_balanced: Whether there is to be as much pulling as pushing.
        lats_per_chest: Sets for the lats that one for the chest goes with; 0 for any.
        has_pull_each_day: Whether each day with presses has a pull.
        first: Muscles that are to get more than any other.
        has_compound_each_day: Whether isolation work comes beside compound exercises
            on each day.
        has_back_rested: Whether barbell squats and pulls from the floor keep a day
            between them.
        size_floor: Least size to gain, per muscle on average; counts while size has
            any weight.
        strength_floor: Least strength to gain, per lift on average; the same.
    """

    days: tuple[Weekday, ...]
    seconds: tuple[int, ...]
    activities: tuple[Activity, ...]
    muscles: tuple[MuscleGoal, ...]
    lifts: tuple[LiftGoal, ...]
    strength_weight: float
    session_muscle_cap: float
    session_fatigue_cap: float
    heavy_gap_days: int
    prices: Prices
    alike: tuple[frozenset[str], ...] = ()
    requirements: tuple[Requirement, ...] = ()
    movements: tuple[MovementGoal, ...] = ()
    rest_gap_days: int = 0
    is_balanced: bool = False
    lats_per_chest: float = 0.0
    has_pull_each_day: bool = False
    first: tuple[Muscle, ...] = ()
    has_compound_each_day: bool = False
    has_back_rested: bool = False
    size_floor: float = 0.0
    strength_floor: float = 0.0

    def gap_days(self, first: int, second: int) -> int:
        """Return the days from one training day to another, around the week.

        Args:
            first: Index of a training day.
            second: Index of another training day.
        """
        apart = (self.days[second] - self.days[first]) % DAYS_IN_WEEK
        return min(apart, DAYS_IN_WEEK - apart)


DAYS_IN_WEEK = len(Weekday)
