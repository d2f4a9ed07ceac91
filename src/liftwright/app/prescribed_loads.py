"""Finds the loads of a range that a place can make, with what to expect of them."""

from collections.abc import Sequence
from typing import NamedTuple

from liftwright.coaching.load_making import PlateLoading, load_making
from liftwright.coaching.plates import Loadable, loadable_masses, nearest_loadable
from liftwright.domain.equipment import Inventory
from liftwright.domain.exercise import Exercise
from liftwright.evidence import value
from liftwright.loading.curve import reps_at_fraction
from liftwright.loading.reserve import reps_to_failure
from liftwright.quantities import EffortRange, Mass

MOST_SHOWN = 12
"""So many loads can be taken in at a glance."""

LEAST_SHARE = 0.01
"""Share of a 1RM below which repetitions are not told apart any more."""

HAIR = 0.05
"""So much of a repetition is lost when masses are written down."""

SAME_SHARE = 0.0005
"""Shares of a 1RM that are nearer than this are the same: units differ in digits."""


class LoadChoice(NamedTuple):
    """A load that may be put on.

    Args:
        loadable: The load and its plates.
        share: What share of the 1RM it is.
        reps_max: Repetitions that most people can do with it, to failure.
    """

    loadable: Loadable
    share: float
    reps_max: float


class Beginning(NamedTuple):
    """Where to begin.

    Args:
        choice: The load.
        reps: Repetitions that leave most people the reserve asked for.
    """

    choice: LoadChoice
    reps: int


def load_choices(
    exercise: Exercise,
    inventory: Inventory,
    one_rm: Mass,
    shares: tuple[float, float],
    *,
    above: bool = False,
) -> tuple[LoadChoice, ...]:
    """Return loads between two shares of a 1RM, lightest first.

    Args:
        exercise: The exercise.
        inventory: What there is to load it with.
        one_rm: The best single.
        shares: Lightest and heaviest load, as shares of it.
        above: Whether the lightest share itself is too light.

    Returns:
        Loads that can be made, thinned out evenly where there are many; where none
        lies in the range, the nearest one below its top.
    """
    low, high = shares
    masses = [
        mass
        for mass in loadable_masses(exercise, inventory)
        if low - SAME_SHARE <= mass.kg / one_rm.kg <= high + SAME_SHARE
        and not (above and mass.kg / one_rm.kg <= low + SAME_SHARE)
    ]
    wishes = thinned(masses) or [one_rm.times(high)]
    return tuple(_choice(exercise, inventory, one_rm, wish) for wish in wishes)


def beginning(
    choices: Sequence[LoadChoice], reps: tuple[int, int], effort: EffortRange
) -> Beginning | None:
    """Return the load that fits the middle of the repetitions with the reserve.

    Args:
        choices: Loads to choose from.
        reps: Fewest and most repetitions of a set.
        effort: The reserve to keep.

    Returns:
        `None` where no load leaves the reserve within the repetitions.
    """
    fitting = [
        Beginning(choice, n)
        for choice in choices
        if reps[0] <= (n := _reps_that_leave(effort, choice.reps_max)) <= reps[1]
    ]
    middle = sum(reps) / 2
    return min(fitting, key=lambda it: abs(it.reps - middle), default=None)


def _reps_that_leave(effort: EffortRange, reps_max: float) -> int:
    reps = reps_max - reps_to_failure(0, effort.mean_rir)
    # A set that was reported leads back to itself: rounding must not lose a repetition.
    return int(reps + HAIR)


def has_two_sides(exercise: Exercise, inventory: Inventory) -> bool:
    """Return whether plates go on both sides alike."""
    making = load_making(exercise, inventory)
    return isinstance(making, PlateLoading) and making.n_ends > 1


def thinned(masses: list[Mass]) -> list[Mass]:
    """Return at most a screenful of loads, evenly spread, both ends included."""
    if len(masses) <= MOST_SHOWN:
        return masses
    gap = (len(masses) - 1) / (MOST_SHOWN - 1)
    return [masses[round(number * gap)] for number in range(MOST_SHOWN)]


def _choice(
    exercise: Exercise, inventory: Inventory, one_rm: Mass, wish: Mass
) -> LoadChoice:
    made = nearest_loadable(exercise, inventory, wish, rounding="down")
    share = made.load.mass.kg / one_rm.kg if made.load.mass else 0.0
    k = value(exercise.curve)
    counted = min(1.0, max(LEAST_SHARE, share))
    return LoadChoice(made, share, reps_at_fraction(counted, k))
