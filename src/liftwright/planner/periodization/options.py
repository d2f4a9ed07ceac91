"""What a slot can ask for in a week: loads that can be made, and repetitions."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from liftwright.coaching.plates import loadable_masses, nearest_load
from liftwright.domain.exercise import Exercise
from liftwright.planner.periodization.capacity import Capacity
from liftwright.planner.periodization.load_terms import (
    Lifted,
    Lifter,
    Wish,
    as_mass,
)
from liftwright.planner.periodization.params import (
    LIGHTEST_TRIED,
    LOADS_TRIED,
)
from liftwright.planner.periodization.reps_for_load import (
    Asked,
    Rung,
    asked_of,
    best_reps,
)
from liftwright.quantities import Mass


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
    if len(allowed) < len(loads):
        most_kg = allowed[-1].kg + capacity.body_kg
        capacity = replace(capacity, most_kg=most_kg)
    asked = asked_of(wish, capacity)
    return tuple(
        option
        for place in _near(allowed, wished)
        for option in _with_load(place, loads, asked)
    )


def _with_load(place: int, loads: tuple[Mass, ...], asked: Asked) -> Iterator[Option]:
    """Yield the best repetitions with a load, the best first."""
    mass, body_kg = loads[place], asked.capacity.body_kg
    moved_kg = mass.kg + body_kg
    is_last = place + 1 == len(loads)
    next_kg = None if is_last else loads[place + 1].kg + body_kg
    for cost, reps, last_rir in best_reps(Rung(moved_kg, next_kg, not place), asked):
        single_kg = moved_kg / asked.fractions[reps - 1]
        yield Option(Lifted(mass, reps), single_kg, last_rir, cost)


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


def _near(loads: tuple[Mass, ...], wished: Mass) -> list[int]:
    """Return the places of loads worth a try: around the wish, and lighter ones.

    After light weeks it takes small steps to come up to it.
    """
    last, at = len(loads) - 1, min(bisect_left(loads, wished), len(loads) - 1)
    low = min(bisect_left(loads, wished.times(LIGHTEST_TRIED)), max(0, at - 2))
    every = -(-(at - low) // LOADS_TRIED) or 1
    return sorted({*range(low, at, every), max(0, at - 1), at, min(last, at + 1)})
