"""A week as the rules read it, whoever wrote it."""

from collections.abc import Callable, ItemsView, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from liftwright.domain.exercise import Exercise
from liftwright.domain.muscle import Muscle
from liftwright.planner.zones import Zone, reserve_weight, size_weight


@dataclass(frozen=True, slots=True)
class Work:
    """Hard sets of an exercise on a day.

    Args:
        exercise: The exercise.
        zone: How heavy the sets are.
        n_sets: How many hard sets.
        fraction_1rm: Their load as a share of the 1RM, where it is known or implied.
        rir: Repetitions in reserve, where they are said.
        is_assumed: Whether the load says nothing because no 1RM is known, so that a
            usual reserve stands in for it.
    """

    exercise: Exercise
    zone: Zone
    n_sets: int
    fraction_1rm: float | None = None
    rir: float | None = None
    is_assumed: bool = False

    def fractional_sets(self, muscle: Muscle) -> float:
        """Return what the sets count for a muscle, by load and nearness to failure."""
        return self.hard_sets(muscle) * size_weight(self.zone)

    def hard_sets(self, muscle: Muscle) -> float:
        """Return the sets of a muscle by nearness to failure, however heavy."""
        share = self.exercise.muscles.get(muscle, 0.0)
        return self.n_sets * share * reserve_weight(self.rir)

    def sets_of_muscles(self) -> Iterator[tuple[Muscle, float]]:
        """Yield every muscle that is trained, with what the sets count for it."""
        yield from _sets_of_muscles([self], _worth).items()


@dataclass(frozen=True)
class DayReading:
    """A training day as the rules read it.

    Args:
        name: What it is called.
        weekday: Its place in the week, 0 to 6.
        work: Its hard sets, in order.
        seconds: How long its exercises take, warm-up sets and rests included.
        walked_s: How long the whole session takes, where it was walked through.
    """

    name: str
    weekday: int
    work: tuple[Work, ...]
    seconds: float
    walked_s: float = 0.0

    def fractional_sets(self, muscle: Muscle) -> float:
        """Return the fractional sets of a muscle on this day."""
        return self._sets.get(muscle, 0.0)

    def sets_of_muscles(self) -> ItemsView[Muscle, float]:
        """Return every muscle that is trained, with its fractional sets."""
        return self._sets.items()

    def share(self, muscle: Muscle) -> float:
        """Return the most that a set of this day counts for a muscle, 0 to 1."""
        return self._shares.get(muscle, 0.0)

    @cached_property
    def _shares(self) -> dict[Muscle, float]:
        shares: dict[Muscle, float] = {}
        for work in self.work:
            for muscle, share in work.exercise.muscles.items():
                shares[muscle] = max(share, shares.get(muscle, 0.0))
        return shares

    @cached_property
    def _sets(self) -> dict[Muscle, float]:
        # Several rules ask a day about every muscle.
        return _sets_of_muscles(self.work, _worth)


@dataclass(frozen=True)
class WeekReading:
    """A week as the rules read it.

    Args:
        days: Its training days, in order.
    """

    days: tuple[DayReading, ...]

    def fractional_sets(self, muscle: Muscle) -> float:
        """Return the fractional sets of a muscle in the week."""
        return self._sets.get(muscle, 0.0)

    def hard_sets(self, muscle: Muscle) -> float:
        """Return the sets of a muscle in the week, whatever their load is worth."""
        return self._hard_sets.get(muscle, 0.0)

    def sets_of(self, is_meant: Callable[[Exercise], bool]) -> float:
        """Return the sets of some exercises in the week, by nearness to failure.

        Args:
            is_meant: Whether an exercise counts.
        """
        return sum(
            it.n_sets * reserve_weight(it.rir)
            for it in self.work()
            if is_meant(it.exercise)
        )

    def work(self) -> Iterator[Work]:
        """Yield all hard sets of the week in order."""
        for day in self.days:
            yield from day.work

    def muscles(self) -> tuple[Muscle, ...]:
        """Return every muscle that gets anything."""
        return tuple(sorted(self._sets))

    @cached_property
    def _sets(self) -> dict[Muscle, float]:
        sets: dict[Muscle, float] = {}
        for day in self.days:
            for muscle, counted in day.sets_of_muscles():
                sets[muscle] = sets.get(muscle, 0.0) + counted
        return sets

    @cached_property
    def _hard_sets(self) -> dict[Muscle, float]:
        return _sets_of_muscles(self.work(), lambda it: reserve_weight(it.rir))


def _worth(work: Work) -> float:
    return size_weight(work.zone) * reserve_weight(work.rir)


def _sets_of_muscles(
    works: Iterable[Work], worth: Callable[[Work], float]
) -> dict[Muscle, float]:
    """Return what the sets count for every muscle, where each is worth so much."""
    sets: dict[Muscle, float] = {}
    for work in works:
        n_sets, each = work.n_sets, worth(work)
        for muscle, share in work.exercise.muscles.items():
            sets[muscle] = sets.get(muscle, 0.0) + n_sets * share * each
    return sets
