"""What a slot can ask for in a week: loads that can be made, and repetitions."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from math import log
from typing import NamedTuple

from liftwright.coaching.plates import loadable_masses, nearest_load
from liftwright.domain.exercise import Exercise
from liftwright.domain.program import WeekKind
from liftwright.loading.curve import fraction_at_reps, reps_at_fraction
from liftwright.loading.params import LEAST_FRACTION
from liftwright.planner.params import HALF_REPETITION
from liftwright.planner.periodization.capacity import Capacity
from liftwright.planner.periodization.load_terms import (
    Lifted,
    Lifter,
    Wish,
    as_mass,
)
from liftwright.planner.periodization.params import (
    BEYOND_RANGE,
    BROKEN,
    HARDER,
    HARDER_AT_FIRST,
    LIGHTEST_TRIED,
    LOADS_TRIED,
    REPETITIONS_OFF,
    REPS_TRIED,
    TOO_HARD,
    TOO_LIGHT,
)
from liftwright.planner.zones import Zone, zone_range
from liftwright.quantities import Mass

MOST_REPS = zone_range(Zone.LIGHT).reps_high
"""Repetitions that a set may have at most, where the loads end."""


class Option(NamedTuple):
    """A load with repetitions that a week may ask for; a plan weighs thousands.

    Args:
        lifted: The load and the repetitions.
        single_kg: The single that they stand for, body included.
        last_rir: Reserve of the last set.
        cost: How far it is from what is wished for; 0 for nothing off.
    """

    lifted: Lifted
    single_kg: float
    last_rir: float
    cost: float


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is wished for, and who is to lift it with what."""

    wish: Wish
    capacity: Capacity


def options(
    exercise: Exercise, wish: Wish, wished_kg: float, capacity: Capacity, lifter: Lifter
) -> tuple[Option, ...]:
    """Return what a week may ask for, near to what is wished for; at least one.

    Args:
        exercise: The exercise.
        wish: What the week is meant for.
        wished_kg: The load that was wished for, body included.
        capacity: What the person can do with so many sets.
        lifter: Whose load it is.
    """
    loads = loadable_masses(exercise, lifter.inventory)
    unit = lifter.inventory.unit
    wished = as_mass(max(0.0, wished_kg - capacity.body_kg), unit)
    if not loads:
        # Which loads there are is not known: the wish is as good as any.
        near = nearest_load(exercise, lifter.inventory, wished).mass
        loads = (near or Mass(0, unit),)
    allowed = _allowed(loads, capacity)
    asked = _Asked(wish, capacity)
    found = [
        it for mass in _near(allowed, wished) for it in _best(mass, allowed, asked)
    ]
    return tuple(found)


def is_at_end(mass: Mass, wished: Mass, loads: tuple[Mass, ...]) -> bool:
    """Return whether a load is the last one before what is wished for."""
    if not loads:
        return False
    return (wished > mass >= loads[-1]) or (wished < mass <= loads[0])


def most_after(before: Mass, loads: tuple[Mass, ...], limit: float) -> Mass:
    """Return the most that may follow a load within a week.

    Args:
        before: The load of the week before.
        loads: What there is, lightest first.
        limit: Largest usual rise, as a share; one step of the loads always may be.
    """
    most, above = before.times(1 + limit), bisect_right(loads, before)
    return max(most, loads[above]) if above < len(loads) else most


def _allowed(loads: tuple[Mass, ...], capacity: Capacity) -> tuple[Mass, ...]:
    """Return the loads that health allows; the lightest is always one of them."""
    most_kg = capacity.most_kg - capacity.body_kg
    n_light_enough = bisect_right(loads, most_kg, key=lambda it: it.kg)
    return loads[: max(1, n_light_enough)]


def _near(loads: tuple[Mass, ...], wished: Mass) -> tuple[Mass, ...]:
    """Return the loads that are worth a try: around the wish, and lighter ones.

    After light weeks it takes small steps to come up to it.
    """
    last, at = len(loads) - 1, min(bisect_left(loads, wished), len(loads) - 1)
    low = min(bisect_left(loads, wished.times(LIGHTEST_TRIED)), max(0, at - 2))
    every = -(-(at - low) // LOADS_TRIED) or 1
    places = {*range(low, at, every), max(0, at - 1), at, min(last, at + 1)}
    return tuple(loads[it] for it in sorted(places))


def _best(mass: Mass, allowed: tuple[Mass, ...], asked: _Asked) -> Iterator[Option]:
    """Yield the best repetitions with a load, the best first."""
    least = 1 if mass <= allowed[0] else _fewest(asked.wish)
    fitting = _reps_that_fit(mass, least, asked)
    tried = {least, *range(fitting - 1, fitting + REPS_TRIED), asked.wish.dose.reps}
    usual = _most(mass, allowed, asked)
    found = [
        _option(mass, n, usual, asked) for n in sorted(tried) if least <= n <= MOST_REPS
    ]
    yield from sorted(found, key=lambda it: it.cost)[:REPS_TRIED]


def _reps_that_fit(mass: Mass, least: int, asked: _Asked) -> int:
    """Return the most repetitions that keep the reserve which is wished for."""
    moved_kg, capacity = mass.kg + asked.capacity.body_kg, asked.capacity
    wished = asked.wish.dose.rir or 0.0
    reps = range(least, MOST_REPS + 1)
    kept = bisect_left(
        reps, x=True, key=lambda n: capacity.last_rir(moved_kg, n) < wished
    )
    return reps[max(0, kept - 1)]


def _fewest(wish: Wish) -> int:
    """Return the fewest repetitions that a set may have, where loads are coarse."""
    if wish.bout.zone is Zone.HEAVY:
        # Fewer would need more load to be as hard, and there is none between.
        return wish.dose.low
    return min(wish.dose.low, zone_range(wish.bout.zone).reps_low)


def _most(mass: Mass, allowed: tuple[Mass, ...], asked: _Asked) -> float:
    """Return the most repetitions of a set while there are heavier loads.

    Repetitions rise until the fewest with the next load are as hard.
    """
    above = bisect_right(allowed, mass)
    if above == len(allowed):
        return MOST_REPS
    wish, capacity = asked.wish, asked.capacity
    step = (mass.kg + capacity.body_kg) / (allowed[above].kg + capacity.body_kg)
    fraction = step * fraction_at_reps(_fewest(wish), capacity.k)
    high = max(wish.dose.high, zone_range(wish.bout.zone).reps_high)
    return max(high, reps_at_fraction(max(LEAST_FRACTION, fraction), capacity.k))


def _option(mass: Mass, reps: int, usual: float, asked: _Asked) -> Option:
    capacity, dose = asked.capacity, asked.wish.dose
    moved_kg = mass.kg + capacity.body_kg
    last = capacity.last_rir(moved_kg, reps)
    cost = _off_reserve(last, asked.wish)
    cost += REPETITIONS_OFF * log(reps / dose.reps) ** 2
    cost += BEYOND_RANGE * max(0.0, log(reps / usual)) ** 2
    cost += _too_light(moved_kg, asked)
    single_kg = moved_kg / fraction_at_reps(reps, capacity.k)
    return Option(Lifted(mass, reps), single_kg, last, cost)


def _off_reserve(last: float, wish: Wish) -> float:
    """Return what a reserve costs that is not the one that is wished for.

    To go beyond a cycle before, sets that are not heavy may end at failure.
    """
    dose, is_heavy = wish.dose, wish.bout.zone is Zone.HEAVY
    off = last - (dose.rir or 0.0)
    cost = off * off
    if off < 0:
        is_opening = wish.week.kind is WeekKind.INTRODUCTION
        cost *= HARDER_AT_FIRST if is_opening else HARDER
    floor = dose.least_rir if is_heavy else dose.floor_rir
    if last < max(0.0, floor) - HALF_REPETITION:
        cost += BROKEN - last
    elif last < dose.least_rir - HALF_REPETITION:
        cost += TOO_HARD
    return cost


def _too_light(moved_kg: float, asked: _Asked) -> float:
    """Return what a load costs that is not heavy where it is meant to be."""
    if asked.wish.bout.zone is not Zone.HEAVY:
        return 0.0
    lightest_kg = zone_range(Zone.HEAVY).fraction_low * asked.capacity.one_rm_kg
    lightest_kg = min(lightest_kg, asked.capacity.most_kg)
    return TOO_LIGHT if moved_kg < lightest_kg else 0.0
