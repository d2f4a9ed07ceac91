"""A load that can be made, and what the sets then are."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from liftwright.coaching.plates import loadable_masses, nearest_load
from liftwright.domain.exercise import Exercise
from liftwright.domain.prescription import FixedLoad
from liftwright.evidence import value
from liftwright.loading.curve import fraction_at_reps
from liftwright.planner.params import HALF_REPETITION, NEAR_RESERVE, ROUNDING
from liftwright.planner.periodization.capacity import Capacity
from liftwright.planner.periodization.dose import SetDose
from liftwright.planner.periodization.load_terms import (
    Bout,
    Lifted,
    Lifter,
    Loaded,
    LoadStep,
    as_mass,
)
from liftwright.planner.zones import Zone, zone_range
from liftwright.quantities import Load, Mass

ANY_REPS = range(1, zone_range(Zone.LIGHT).reps_high + 1)
"""Repetitions that a set may have where the equipment ends."""

WHY = (
    "effort.report.bias",
    "rest.fatigue_between_sets",
    "gain.strength.log_law",
    "forecast.level",
)
"""Findings behind every load of a known lift, besides its curve."""


def made_load(
    exercise: Exercise,
    wished_kg: float,
    what: tuple[SetDose, Bout, LoadStep],
    capacity: Capacity,
    lifter: Lifter,
) -> Loaded:
    """Return the load to put on, with the repetitions and the reserve it then means.

    Args:
        exercise: The exercise.
        wished_kg: The load that was wished for, body included.
        what: What is wished for of how many sets, and what was lifted before.
        capacity: What the person can do with them.
        lifter: Whose load it is.
    """
    (dose, _, step), inventory = what, lifter.inventory
    masses = _allowed(loadable_masses(exercise, inventory), capacity)
    wish = as_mass(max(0.0, wished_kg - capacity.body_kg), inventory.unit)
    load = _within_a_step(exercise, wish, step, lifter)
    mass = _enough(load.mass or Mass(0, inventory.unit), masses, what, capacity)
    is_at_end = _is_at_end(mass, wish, loadable_masses(exercise, inventory))
    now = Lifted(mass, dose.reps)
    if is_at_end:
        now = _fitted(mass, dose, ANY_REPS, capacity)
    elif load == nearest_load(exercise, inventory, wish):
        now = _best_fitted(mass, masses, what, capacity)
    if not (is_at_end and mass <= masses[0]):
        now = _beaten(now, masses, what, capacity)
    rule = FixedLoad(nearest_load(exercise, inventory, now.mass))
    why = (exercise.curve, *WHY)
    return _as_it_is(now, dose, capacity, Loaded(rule, dose, 0.0, why, is_at_end))


def _fitted(mass: Mass, dose: SetDose, allowed: range, capacity: Capacity) -> Lifted:
    """Return a load with the repetitions that keep about the reserve."""
    moved_kg, rir = mass.kg + capacity.body_kg, dose.rir or 0.0
    return Lifted(mass, capacity.reps_that_fit(moved_kg, dose.reps, rir, allowed))


def _best_fitted(
    mass: Mass,
    masses: tuple[Mass, ...],
    what: tuple[SetDose, Bout, LoadStep],
    capacity: Capacity,
) -> Lifted:
    """Return the nearest load, or the next where it comes clearly nearer the reserve.

    Between light dumbbells lies a third of the load: what is nearest in kilograms may
    be far too easy for any repetitions that the sets may have.
    """
    dose, bout, step = what
    allowed, above = _near_reps(dose, bout.zone), bisect_right(masses, mass)
    most = _most(masses, step)
    near, *heavier = (
        _fitted(it, dose, allowed, capacity)
        for it in (mass, *masses[above:][:1])
        if it == mass or most is None or not most < it
    )

    def reserve(it: Lifted) -> float:
        return capacity.last_rir(it.mass.kg + capacity.body_kg, it.reps)

    wished = dose.rir or 0.0
    for it in heavier:
        is_safe = reserve(it) >= max(dose.least_rir, wished - 1) - HALF_REPETITION
        if is_safe and reserve(near) - wished > wished - reserve(it) + NEAR_RESERVE:
            return it
    return near


def _as_it_is(now: Lifted, dose: SetDose, capacity: Capacity, loaded: Loaded) -> Loaded:
    """Return a load with the repetitions and the reserve that it really means."""
    moved_kg = now.mass.kg + capacity.body_kg
    last = max(0.0, capacity.last_rir(moved_kg, now.reps))
    first = max(0.0, capacity.first_rir(moved_kg, now.reps))
    done = replace(dose, low=now.reps, high=now.reps, reps=now.reps, rir=last)
    return replace(loaded, dose=done, first_rir=first)


def _allowed(masses: tuple[Mass, ...], capacity: Capacity) -> tuple[Mass, ...]:
    """Return the loads that health allows; the lightest is always one of them."""
    most_kg = capacity.most_kg - capacity.body_kg
    return tuple(it for it in masses if it.kg <= most_kg) or masses[:1]


def _enough(
    mass: Mass,
    masses: tuple[Mass, ...],
    what: tuple[SetDose, Bout, LoadStep],
    capacity: Capacity,
) -> Mass:
    """Return the next load where the nearest one breaks what the sets are for.

    The last set keeps the least reserve, and heavy work stays above its lower edge.
    """
    mass = min(mass, masses[-1]) if masses else mass
    (dose, bout, _), at = what, bisect_right(masses, mass)

    def keeps_enough(it: Mass) -> bool:
        rir = capacity.last_rir(it.kg + capacity.body_kg, dose.reps)
        return rir >= dose.least_rir - HALF_REPETITION

    lightest_kg = zone_range(Zone.HEAVY).fraction_low * capacity.one_rm_kg
    is_too_light = bout.zone is Zone.HEAVY and mass.kg < lightest_kg - capacity.body_kg
    if is_too_light and at < len(masses) and keeps_enough(masses[at]):
        return masses[at]
    if at > 1 and not keeps_enough(mass):
        return masses[at - 2]
    return mass


def _near_reps(dose: SetDose, zone: Zone) -> range:
    """Return the repetitions that a set may have instead, where loads are coarse."""
    row = zone_range(zone)
    if zone is Zone.HEAVY:
        # Fewer would need more load to be as hard, and there is none between.
        return range(dose.low, max(dose.high, row.reps_high) + 1)
    return range(min(dose.low, row.reps_low), max(dose.high, row.reps_high) + 1)


def _is_at_end(mass: Mass, wish: Mass, masses: tuple[Mass, ...]) -> bool:
    if not masses:
        return False
    return (wish > mass >= masses[-1]) or (wish < mass <= masses[0])


def _beaten(
    now: Lifted,
    masses: tuple[Mass, ...],
    what: tuple[SetDose, Bout, LoadStep],
    capacity: Capacity,
) -> Lifted:
    """Return a load and repetitions that go beyond what was done before, if they can.

    Where plates are too coarse for what is gained, the next load or one repetition
    more is taken, whichever leaves more in reserve, if it leaves nearly enough. To go
    beyond the cycle before, sets that are not heavy may end at failure.
    """
    dose, bout, step = what
    wished = (dose.rir or 0.0) - value("planner.reserve_ahead")
    lightest = dose.least_rir - HALF_REPETITION
    if now in step.to_beat:
        return _harder(now, masses, (dose, bout), capacity, max(lightest, wished))
    best = max((_single(it, capacity) for it in step.to_pass), default=0.0)
    if _single(now, capacity) > best * (1 + ROUNDING):
        return now
    if bout.zone is not Zone.HEAVY:
        lightest = max(0.0, dose.floor_rir - HALF_REPETITION)
    return _harder(now, masses, (dose, bout), capacity, lightest)


def _single(it: Lifted, capacity: Capacity) -> float:
    """Return the single that a load and its repetitions stand for, kg."""
    moved_kg = it.mass.kg + capacity.body_kg
    return moved_kg / fraction_at_reps(it.reps, capacity.k)


def _harder(
    now: Lifted,
    masses: tuple[Mass, ...],
    what: tuple[SetDose, Bout],
    capacity: Capacity,
    least_rir: float,
) -> Lifted:
    harder = [
        (capacity.last_rir(it.mass.kg + capacity.body_kg, it.reps), it)
        for it in _one_harder(now, masses, *what)
    ]
    enough = [(rir, it) for rir, it in harder if rir >= least_rir]
    return max(enough, key=lambda it: it[0], default=(0.0, now))[1]


def _one_harder(
    now: Lifted, masses: tuple[Mass, ...], dose: SetDose, bout: Bout
) -> Iterator[Lifted]:
    above = bisect_right(masses, now.mass)
    if above < len(masses):
        yield Lifted(masses[above], now.reps)
    allowed = _near_reps(dose, bout.zone) if above < len(masses) else ANY_REPS
    if now.reps + 1 in allowed:
        yield Lifted(now.mass, now.reps + 1)


def _within_a_step(
    exercise: Exercise, wish: Mass, step: LoadStep, lifter: Lifter
) -> Load:
    """Return the nearest load that is no more than a tenth above the one before.

    The smallest step that the equipment makes is always allowed.
    """
    inventory = lifter.inventory
    load = nearest_load(exercise, inventory, wish)
    most = _most(loadable_masses(exercise, inventory), step)
    if most is None or load.mass is None or load.mass <= most:
        return load
    return nearest_load(exercise, inventory, most, rounding="down")


def _most(masses: tuple[Mass, ...], step: LoadStep) -> Mass | None:
    """Return the most that may follow the load before; `None` where there was none."""
    if step.before is None:
        return None
    most = step.before.times(1 + value("progression.load_jump.limit"))
    above = bisect_right(masses, step.before)
    return max(most, masses[above]) if above < len(masses) else most
