"""Warm-up loads that ask for few changes of plates."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from liftwright.coaching.load_making import PlateLoading, masses_made
from liftwright.coaching.params import CACHED_STACKS, DEVIATION_WORTH, LOADS_COMPARED
from liftwright.quantities import Mass

Stack = tuple[Mass, ...]
"""The plates of one end, from the inside out: the heaviest is inside."""


@dataclass(frozen=True, slots=True)
class _Way:
    """Loads up to a step of a ramp, with what they cost so far."""

    cost: float
    loads: tuple[Mass, ...]
    stack: Stack


@dataclass(frozen=True, slots=True)
class Wish:
    """A load that a ramp asks for.

    Args:
        load: The load.
        gap: How much heavier than the one before it is at least.
        reach: How far from it a load may be.
    """

    load: Mass
    gap: Mass
    reach: Mass


@lru_cache(maxsize=CACHED_STACKS)
def easily_loaded(
    making: PlateLoading, wishes: tuple[Wish, ...], working: Mass
) -> tuple[Mass, ...]:
    """Return loads near the wishes of a ramp, with the fewest plates to handle.

    Lifters put on 135 and 185 lb, and not 105 and 160. Every load stays within the
    reach of its wish, and each is heavier than the one before.

    Args:
        making: The plates and what they go on.
        wishes: Loads that the ramp asks for, lightest first.
        working: The load that the ramp leads to.

    Returns:
        A load for each wish; none at all where the plates make no such ramp.
    """
    ways = [_Way(0.0, (), ())]
    for wish in wishes:
        near = _near(making, wish, working)
        ways = list(_one_further(making, ways, wish, near))
    if not ways:
        return ()
    end = _stack(making, working)
    return min(ways, key=lambda way: way.cost + _moves(way.stack, end)).loads


def _one_further(
    making: PlateLoading,
    ways: Sequence[_Way],
    wish: Wish,
    near: tuple[Mass, ...],
) -> Iterator[_Way]:
    least = [(way.loads[-1] if way.loads else making.empty) + wish.gap for way in ways]
    for load in near:
        stack = _stack(making, load)
        costs = [
            (way.cost + _moves(way.stack, stack), place)
            for place, way in enumerate(ways)
            if not load < least[place]
        ]
        if costs:
            cost, place = min(costs)
            off = abs(load.kg - wish.load.kg) / wish.reach.kg
            loads = (*ways[place].loads, load)
            yield _Way(cost + DEVIATION_WORTH * off, loads, stack)


def _near(making: PlateLoading, wish: Wish, working: Mass) -> tuple[Mass, ...]:
    masses = masses_made(making)
    low = bisect_left(masses, wish.load - wish.reach)
    high = min(
        bisect_right(masses, wish.load + wish.reach), bisect_left(masses, working)
    )

    def effort(load: Mass) -> tuple[int, float]:
        return len(_stack(making, load)), abs(load.kg - wish.load.kg)

    return tuple(sorted(masses[low:high], key=effort)[:LOADS_COMPARED])


def _moves(before: Stack, after: Stack) -> int:
    """Return how many plates of one end come off and go on between two loads.

    What lies outside of a change comes off first.
    """
    kept = 0
    for one, other in zip(before, after, strict=False):
        if one is not other and one != other:
            break
        kept += 1
    return len(before) + len(after) - 2 * kept


@lru_cache(maxsize=CACHED_STACKS)
def _stack(making: PlateLoading, mass: Mass) -> Stack:
    plates = making.on_one_end(mass) or ()
    return tuple(plate for plate, count in plates for _ in range(count))
