"""Shapes of a load over the weeks, from a start to a goal.

Time runs from 0 at the start to 1 at the goal. A shape turns it into the share of the
way that is done; `load_at` puts start and goal to it, with a wave on top where wanted.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import exp, pi, sin, sinh

Shape = Callable[[float], float]
"""Share of the way done, by the share of the time gone."""


def straight_line(time: float) -> float:
    """Return the share of the way when every week adds the same."""
    return time


def approach(bend: float) -> Shape:
    """Return the way that slows down towards its goal, as gains do.

    It is what is left of an exponential approach after the straight line that makes it
    end at the goal.

    Args:
        bend: How much faster the start is; 0 is a straight line.

    Raises:
        ValueError: If the bend is negative.
    """
    _not_negative("bend", bend)
    return lambda time: 1 - exp(-bend * time) + time * exp(-bend)


def slow_middle(bend: float) -> Shape:
    """Return the way that is fast at both ends and slow in the middle.

    A hyperbolic sine through start, half-way and goal.

    Args:
        bend: How much slower the middle is; 0 is a straight line.

    Raises:
        ValueError: If the bend is negative.
    """
    if _not_negative("bend", bend) == 0:
        return straight_line
    return lambda time: (1 + sinh(bend * (2 * time - 1)) / sinh(bend)) / 2


@dataclass(frozen=True, slots=True)
class Wave:
    """A rise and fall on top of a shape.

    Args:
        share: How high it goes, as a share of the load.
        period_weeks: Weeks from one crest to the next, more than 1.
        shift_weeks: By how many weeks it comes later.
        is_sawtooth: Whether it rises in a straight line and falls at once.
    """

    share: float
    period_weeks: float
    shift_weeks: float = 0.0
    is_sawtooth: bool = False

    def __post_init__(self) -> None:
        if self.period_weeks <= 1 or not 0 <= self.share < 1:
            raise ValueError(
                "a wave lasts more than 1 week and is 0 to below 1 high, "
                f"got {self.period_weeks:g} weeks and {self.share:g}"
            )

    def factor(self, weeks_gone: float) -> float:
        """Return what the load is multiplied with, so many weeks after the start."""
        weeks = weeks_gone - self.shift_weeks
        if not self.is_sawtooth:
            return 1 + self.share * sin(2 * pi * weeks / self.period_weeks)
        tooth = (weeks % self.period_weeks) / (self.period_weeks - 1)
        return 1 + self.share * (2 * tooth - 1)


@dataclass(frozen=True, slots=True)
class LoadPath:
    """A load that goes from a start to a goal over some weeks.

    Args:
        start_kg: Load of the first week, kg.
        goal_kg: Load of the last week, kg.
        n_weeks: Weeks in all, at least 2.
        shape: How it gets there.
        wave: A rise and fall on top, where wanted.
        keeps_ends: Whether the wave is bent so that both ends are met exactly.
    """

    start_kg: float
    goal_kg: float
    n_weeks: int
    shape: Shape = straight_line
    wave: Wave | None = None
    keeps_ends: bool = False

    def __post_init__(self) -> None:
        if self.n_weeks <= 1:
            raise ValueError(f"a way has at least 2 weeks, got {self.n_weeks}")

    def load_kg(self, week: float) -> float:
        """Return the load of a week, from 1, kg.

        Raises:
            ValueError: If the week lies outside the weeks.
        """
        if not 1 <= week <= self.n_weeks:
            raise ValueError(f"week {week:g} is not within 1 to {self.n_weeks}")
        if self.wave is None or not self.keeps_ends:
            return self._waving_kg(week)
        time = self._time(week)
        first = self.start_kg - self._waving_kg(1)
        last = self.goal_kg - self._waving_kg(self.n_weeks)
        return self._waving_kg(week) + first + time * (last - first)

    def _waving_kg(self, week: float) -> float:
        done = self.shape(self._time(week))
        load = self.start_kg + (self.goal_kg - self.start_kg) * done
        return load if self.wave is None else load * self.wave.factor(week - 1)

    def _time(self, week: float) -> float:
        return (week - 1) / (self.n_weeks - 1)


def _not_negative(what: str, number: float) -> float:
    if not number >= 0:
        raise ValueError(f"{what} must be 0 or more, got {number}")
    return number
