"""Which repetitions a load is best for, and how far they are from the wish."""

from collections.abc import Callable
from functools import lru_cache
from math import floor, log
from typing import NamedTuple

from liftwright.domain.program import WeekKind
from liftwright.loading.curve import fraction_at_reps, reps_at_fraction
from liftwright.loading.params import LEAST_FRACTION
from liftwright.planner.params import HALF_REPETITION
from liftwright.planner.periodization.capacity import Capacity, LastRirs
from liftwright.planner.periodization.load_terms import Wish
from liftwright.planner.periodization.params import (
    BEYOND_RANGE,
    BROKEN,
    CURVES_KEPT,
    HARDER,
    HARDER_AT_FIRST,
    REPETITIONS_OFF,
    REPS_TRIED,
    TOO_HARD,
    TOO_LIGHT,
)
from liftwright.planner.zones import Zone, zone_range

MOST_REPS = zone_range(Zone.LIGHT).reps_high
"""Repetitions that a set may have at most, where the loads end."""

ALL_REPS = range(1, MOST_REPS + 1)

Price = Callable[[float], float]
"""What the reserve of a last set costs."""


Fit = tuple[float, int, float]
"""How far repetitions are from the wish, the repetitions, and the last set's reserve.

Plain tuples: the best are found by comparing thousands.
"""


class Asked(NamedTuple):
    """What a week is meant for, with all that is the same for every load.

    Args:
        wish: What the week is meant for.
        capacity: What the person can do with so many sets.
        price: What the reserve of the last set costs.
        off_wish: What repetitions cost that are not the wished ones, from 1 on.
        fractions: Share of the 1RM of each number of repetitions, from 1 on.
        fewest: Fewest repetitions that a set may have, where loads are coarse.
        heavy_kg: The lightest load that is heavy enough, body included.
    """

    wish: Wish
    capacity: Capacity
    price: Price
    off_wish: tuple[float, ...]
    fractions: tuple[float, ...]
    fewest: int
    heavy_kg: float


class Rung(NamedTuple):
    """A load among those there are.

    Args:
        moved_kg: The load, body included.
        next_kg: The one above it; none where the loads end.
        is_lightest: Whether there is none below it.
    """

    moved_kg: float
    next_kg: float | None
    is_lightest: bool


def asked_of(wish: Wish, capacity: Capacity) -> Asked:
    """Return what a week is meant for, to be compared with many loads.

    Args:
        wish: What the week is meant for.
        capacity: What the person can do with so many sets.
    """
    return Asked(
        wish,
        capacity,
        _price_of_reserve(wish, _wished_rir(wish, capacity)),
        _off_wish(wish.dose.reps),
        _fractions(capacity.k),
        _fewest(wish),
        _heavy_kg(wish, capacity),
    )


def best_reps(rung: Rung, asked: Asked) -> list[Fit]:
    """Return the best repetitions with a load, the best first.

    Args:
        rung: The load.
        asked: What the week is meant for.
    """
    least = 1 if rung.is_lightest else asked.fewest
    last_rirs = asked.capacity.last_rirs(rung.moved_kg)
    kept = _most_that_keep(asked, last_rirs, least)
    tried = {least, *range(kept - 1, kept + REPS_TRIED), asked.wish.dose.reps}
    usual = _most_usual(rung, asked)
    too_light = TOO_LIGHT if rung.moved_kg < asked.heavy_kg else 0.0
    found: list[Fit] = []
    for reps in tried:
        if least <= reps <= MOST_REPS:
            last = last_rirs[reps]
            cost = asked.price(last) + asked.off_wish[reps - 1]
            if reps > usual:
                cost += BEYOND_RANGE * log(reps / usual) ** 2
            found.append((cost + too_light, reps, last))
    return sorted(found)[:REPS_TRIED]


def _most_that_keep(asked: Asked, last_rirs: LastRirs, least: int) -> int:
    """Return the most repetitions that keep the reserve which is wished for.

    A repetition more costs about one in reserve: that of the wished ones says where.
    """
    wished, near = asked.wish.dose.rir or 0.0, asked.wish.dose.reps
    reps = min(max(least, near + floor(last_rirs[near] - wished)), MOST_REPS)
    while reps > least and last_rirs[reps] < wished:
        reps -= 1
    while reps < MOST_REPS and last_rirs[reps + 1] >= wished:
        reps += 1
    return reps


def _fewest(wish: Wish) -> int:
    if wish.bout.zone is Zone.HEAVY:
        # Fewer would need more load to be as hard, and there is none between.
        return min(wish.dose.low, wish.dose.reps)
    return min(wish.dose.low, zone_range(wish.bout.zone).reps_low)


def _most_usual(rung: Rung, asked: Asked) -> float:
    """Return the most repetitions of a set while there are heavier loads.

    Repetitions rise until the fewest with the next load are as hard.
    """
    if rung.next_kg is None:
        return MOST_REPS
    wish, k = asked.wish, asked.capacity.k
    fraction = rung.moved_kg / rung.next_kg * asked.fractions[asked.fewest - 1]
    zone_high = zone_range(wish.bout.zone).reps_high
    is_heavy = wish.bout.zone is Zone.HEAVY
    meant = zone_high if is_heavy else min(wish.dose.high, zone_high)
    high = max(wish.dose.reps, meant)
    return max(high, reps_at_fraction(max(LEAST_FRACTION, fraction), k))


def _wished_rir(wish: Wish, capacity: Capacity) -> float:
    """Return the reserve that is wished for: where health ends the load, what is left.

    Repetitions that make up for a load would make another exercise of it.
    """
    wished = wish.dose.rir or 0.0
    if capacity.most_kg >= capacity.one_rm_kg:
        return wished
    return max(wished, capacity.last_rir(capacity.most_kg, wish.dose.reps))


def _price_of_reserve(wish: Wish, wished: float) -> Price:
    """Return what tells what a reserve costs that is not the one that is wished for.

    To go beyond a cycle before, sets that are not heavy may end at failure.
    """
    dose, is_heavy = wish.dose, wish.bout.zone is Zone.HEAVY
    floor = dose.least_rir if is_heavy else dose.floor_rir
    is_opening = wish.week.kind is WeekKind.INTRODUCTION
    harder = HARDER_AT_FIRST if is_opening else HARDER
    broken_below = max(0.0, floor) - HALF_REPETITION
    too_hard_below = dose.least_rir - HALF_REPETITION

    def price(last: float) -> float:
        off = last - wished
        cost = off * off * harder if off < 0 else off * off
        if last < broken_below:
            return cost + (BROKEN - last)
        return cost + TOO_HARD if last < too_hard_below else cost

    return price


def _heavy_kg(wish: Wish, capacity: Capacity) -> float:
    if wish.bout.zone is not Zone.HEAVY:
        return 0.0
    lightest_kg = zone_range(Zone.HEAVY).fraction_low * capacity.one_rm_kg
    return min(lightest_kg, capacity.most_kg)


@lru_cache(maxsize=MOST_REPS)
def _off_wish(wished: int) -> tuple[float, ...]:
    return tuple(REPETITIONS_OFF * log(it / wished) ** 2 for it in ALL_REPS)


@lru_cache(maxsize=CURVES_KEPT)
def _fractions(k: float) -> tuple[float, ...]:
    return tuple(fraction_at_reps(it, k) for it in ALL_REPS)
