"""What a person can do in several sets with a load, fatigue between them included."""

from dataclasses import dataclass
from math import inf

from liftwright.loading.curve import fraction_at_reps, reps_at_fraction
from liftwright.loading.reserve import (
    Left,
    felt_reserve,
    first_reserve,
    left_by_last,
    reps_to_failure,
)


@dataclass(frozen=True, slots=True)
class Capacity:
    """A person's strength in an exercise, for so many sets with so much rest.

    Args:
        one_rm_kg: Expected 1RM, body included where it is moved.
        k: Curve constant.
        body_kg: What the body itself adds to the load.
        n_sets: How many sets there are.
        rest_s: Rest between them, seconds.
        most_kg: What health allows to lift at most, body included.
    """

    one_rm_kg: float
    k: float
    body_kg: float = 0.0
    n_sets: int = 1
    rest_s: float = 0.0
    most_kg: float = inf

    def fraction(self, reps: int, last_rir: float) -> float:
        """Return the share of the 1RM whose last set keeps this reserve."""
        first = first_reserve(reps, last_rir, self.n_sets, self.rest_s)
        return fraction_at_reps(reps_to_failure(reps, first), self.k)

    def first_rir(self, moved_kg: float, reps: int) -> float:
        """Return the reserve that a lifter feels after the first set."""
        return felt_reserve(self._reps_to_failure(moved_kg), reps)

    def last_rir(self, moved_kg: float, reps: int) -> float:
        """Return the reserve that a lifter feels after the last set."""
        return self.last_rirs(moved_kg)[reps]

    def last_rirs(self, moved_kg: float) -> "LastRirs":
        """Return the reserves felt after the last set with a load, by repetitions."""
        left = left_by_last(self.n_sets, self.rest_s)
        return LastRirs(self._reps_to_failure(moved_kg), left)

    def _reps_to_failure(self, moved_kg: float) -> float:
        return reps_at_fraction(min(1.0, moved_kg / self.one_rm_kg), self.k)


class LastRirs(dict[int, float]):
    """Reserve of the last set with a load, by repetitions, each found when asked for.

    Args:
        to_failure: Repetitions to failure that the load allows.
        left: What the last set keeps of the reserve of the first.
    """

    __slots__ = ("_left", "_to_failure")

    def __init__(self, to_failure: float, left: Left) -> None:
        super().__init__()
        self._to_failure, self._left = to_failure, left

    def __missing__(self, reps: int) -> float:
        first_rir = felt_reserve(self._to_failure, reps)
        found = self[reps] = self._left(reps, first_rir)
        return found
