"""Warm-up loads that ask for few changes of plates."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from liftwright.coaching.load_making import PlateLoading, masses_made
from liftwright.coaching.params import CACHED_STACKS, DEVIATION_WORTH, LOADS_COMPARED
from liftwright.quantities import Mass


@dataclass(frozen=True, slots=True)
class _Way:
    """Loads up to a step of a ramp, with what they cost so far."""

    cost: float
    loads: tuple[Mass, ...]


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
    ways = [_Way(0.0, ())]
    for wish in wishes:
        near = _near(making, wish, working)
        ways = list(_one_further(making, ways, wish, near))
    ended = (
        _Way(way.cost + _moves(making, _last(making, way), working), way.loads)
        for way in ways
    )
    return min(ended, key=lambda way: way.cost, default=_Way(0.0, ())).loads


def _one_further(
    making: PlateLoading,
    ways: Sequence[_Way],
    wish: Wish,
    near: tuple[Mass, ...],
) -> Iterator[_Way]:
    for load in near:
        off = abs(load.kg - wish.load.kg) / wish.reach.kg
        found = (
            _Way(
                way.cost
                + _moves(making, _last(making, way), load)
                + DEVIATION_WORTH * off,
                (*way.loads, load),
            )
            for way in ways
            if _last(making, way) + wish.gap <= load
        )
        best = min(found, key=lambda way: way.cost, default=None)
        if best is not None:
            yield best


def _near(making: PlateLoading, wish: Wish, working: Mass) -> tuple[Mass, ...]:
    masses = masses_made(making)
    low = bisect_left(masses, wish.load - wish.reach)
    high = min(
        bisect_right(masses, wish.load + wish.reach), bisect_left(masses, working)
    )

    def effort(load: Mass) -> tuple[float, float]:
        return _moves(making, making.empty, load), abs(load.kg - wish.load.kg)

    return tuple(sorted(masses[low:high], key=effort)[:LOADS_COMPARED])


def _last(making: PlateLoading, way: _Way) -> Mass:
    return way.loads[-1] if way.loads else making.empty


@lru_cache(maxsize=CACHED_STACKS)
def _moves(making: PlateLoading, before: Mass, after: Mass) -> float:
    """Return how many plates of one end come off and go on between two loads.

    The heaviest plates are inside: what lies outside of a change comes off first.
    """
    off, on = _stack(making, before), _stack(making, after)
    pairs = zip(off, on, strict=False)
    kept = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return float(len(off) + len(on) - 2 * kept)


def _stack(making: PlateLoading, mass: Mass) -> list[Mass]:
    plates = making.on_one_end(mass) or ()
    return [plate for plate, count in plates for _ in range(count)]
