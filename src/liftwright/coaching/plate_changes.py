"""Warm-up loads that ask for few changes of plates."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from liftwright.coaching.load_making import PlateLoading, masses_made
from liftwright.coaching.params import (
    CACHED_PLACES,
    CACHED_STACKS,
    DEVIATION_WORTH,
    LOADS_COMPARED,
)
from liftwright.quantities import Mass

Stack = tuple[int, ...]
"""The plates of one end, from the inside out: the heaviest is inside.

Each is its place among the kinds of plates: numbers are quick to compare.
"""


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
    ways, stacks = [_Way(0.0, (), ())], _stacks(making)
    for wish in wishes:
        ways = list(_one_further(stacks, ways, wish, _near(stacks, wish, working)))
    if not ways:
        return ()
    end = stacks[working]
    return min(ways, key=lambda way: way.cost + _moves(way.stack, end)).loads


def _one_further(
    stacks: "_Stacks",
    ways: Sequence[_Way],
    wish: Wish,
    near: tuple[Mass, ...],
) -> Iterator[_Way]:
    empty, wish_kg, reach_kg = stacks.making.empty, wish.load.kg, wish.reach.kg
    least = [(way.loads[-1] if way.loads else empty) + wish.gap for way in ways]
    for load in near:
        stack = stacks[load]
        costs = [
            (way.cost + _moves(way.stack, stack), place)
            for place, way in enumerate(ways)
            if not load < least[place]
        ]
        if costs:
            cost, place = min(costs)
            off = abs(load.kg - wish_kg) / reach_kg
            loads = (*ways[place].loads, load)
            yield _Way(cost + DEVIATION_WORTH * off, loads, stack)


def _near(stacks: "_Stacks", wish: Wish, working: Mass) -> tuple[Mass, ...]:
    masses, wish_kg = masses_made(stacks.making), wish.load.kg
    low = bisect_left(masses, wish.load - wish.reach)
    high = min(
        bisect_right(masses, wish.load + wish.reach), bisect_left(masses, working)
    )

    def effort(load: Mass) -> tuple[int, float]:
        return len(stacks[load]), abs(load.kg - wish_kg)

    return tuple(sorted(masses[low:high], key=effort)[:LOADS_COMPARED])


def _moves(before: Stack, after: Stack) -> int:
    """Return how many plates of one end come off and go on between two loads.

    What lies outside of a change comes off first.
    """
    kept = 0
    for one, other in zip(before, after, strict=False):
        if one != other:
            break
        kept += 1
    return len(before) + len(after) - 2 * kept


class _Stacks(dict[Mass, Stack]):
    """Stacks for loads of a place, each worked out when it is first asked for."""

    def __init__(self, making: PlateLoading) -> None:
        super().__init__()
        self.making = making
        self._places = {it.plate: place for place, it in enumerate(making.plates)}

    def __missing__(self, mass: Mass) -> Stack:
        plates = self.making.on_one_end(mass) or ()
        places = ((self._places[plate], count) for plate, count in plates)
        self[mass] = tuple(place for place, count in places for _ in range(count))
        return self[mass]


@lru_cache(maxsize=CACHED_PLACES)
def _stacks(making: PlateLoading) -> _Stacks:
    return _Stacks(making)
