"""What a person can do in several sets with a load, fatigue between them included."""

from dataclasses import dataclass
from math import inf

from liftwright.loading.curve import fraction_at_reps, reps_at_fraction
from liftwright.loading.reserve import (
    felt_reserve,
    first_reserve,
    last_reserve,
    reps_to_failure,
)
from liftwright.planner.params import HALF_REPETITION, NEAR_RESERVE


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
        share = min(1.0, moved_kg / self.one_rm_kg)
        return felt_reserve(reps_at_fraction(share, self.k), reps)

    def last_rir(self, moved_kg: float, reps: int) -> float:
        """Return the reserve that a lifter feels after the last set."""
        first = self.first_rir(moved_kg, reps)
        return last_reserve(reps, first, self.n_sets, self.rest_s)

    def reps_that_fit(
        self, moved_kg: float, reps: int, rir: float, allowed: range
    ) -> int:
        """Return the repetitions that keep about the reserve with a given load.

        Args:
            moved_kg: The load there is, body included.
            reps: Repetitions that were wished for; kept where they come near enough.
            rir: Reserve that the last set keeps, or nearly so.
            allowed: Repetitions to choose from.
        """

        def miss(n: int) -> tuple[bool, float, int]:
            last = self.last_rir(moved_kg, n)
            return last < rir - HALF_REPETITION, abs(last - rir), abs(n - reps)

        is_short, missed, _ = miss(reps)
        if missed < NEAR_RESERVE and not is_short:
            return reps
        return min(allowed, key=miss)
