"""The loads of a slot: from the person's curve, made with what they have."""

from collections.abc import Sequence
from dataclasses import replace
from math import exp, inf

from liftwright.adaptation.factors import level_factor
from liftwright.adaptation.rates import strength_log_gain
from liftwright.coaching.plates import loadable_masses, nearest_load
from liftwright.domain.exercise import Exercise
from liftwright.domain.person import Level
from liftwright.domain.prescription import AskLoad, EffortLoad, FixedLoad
from liftwright.domain.program import WeekKind
from liftwright.loading.reserve import first_reserve
from liftwright.planner.periodization.capacity import Capacity
from liftwright.planner.periodization.course import Choice, Frame, course
from liftwright.planner.periodization.dose import SetDose
from liftwright.planner.periodization.load_terms import (
    Bout,
    Lifted,
    Lifter,
    Loaded,
    Wish,
    as_mass,
)
from liftwright.planner.periodization.options import is_at_end, options
from liftwright.planner.zones import Zone, zone_range
from liftwright.quantities import Load, LoadKind

__all__ = [
    "Bout",
    "Lifted",
    "Lifter",
    "Loaded",
    "Wish",
    "as_mass",
    "expected_rise",
    "loads_of",
    "wished",
]

WHY = (
    "effort.report.bias",
    "rest.fatigue_between_sets",
    "gain.strength.log_law",
    "forecast.level",
)
"""Findings behind every load of a known lift, besides its curve."""


def loads_of(
    exercise: Exercise,
    wishes: Sequence[Wish],
    lifter: Lifter,
    *,
    is_steady: bool = False,
) -> tuple[Loaded, ...]:
    """Return how the loads of a slot are found, and what its sets then are, by week.

    A load is so light that the last set keeps the reserve although the sets before
    it tire. Where it cannot be made, or would be the same for weeks, repetitions and
    loads next to it are taken, so that the weeks get harder.

    Args:
        exercise: The exercise.
        wishes: What each week is meant for, in order.
        lifter: Whose loads they are.
        is_steady: Whether the plan goes one way over all its weeks.
    """
    unknown = [_unknown(exercise, it, lifter) for it in wishes]
    known = [it for it in unknown if it is not None]
    if len(known) == len(unknown):
        return tuple(known)
    return _known(exercise, wishes, lifter, is_steady=is_steady)


def _unknown(exercise: Exercise, wish: Wish, lifter: Lifter) -> Loaded | None:
    """Return how a load is found that no curve can say; `None` where one can."""
    if exercise.load_kind is LoadKind.NONE:
        return Loaded(FixedLoad(Load.none()), wish.dose)
    if wish.dose.rir is None:
        is_body = exercise.load_kind is LoadKind.BODYWEIGHT
        rule = FixedLoad(Load.bodyweight()) if is_body else AskLoad()
        return Loaded(rule, wish.dose)
    if _capacity(exercise, wish.bout, wish.week.number, lifter) is None:
        return _by_effort(exercise, wish.dose, wish.bout)
    return None


def _known(
    exercise: Exercise, wishes: Sequence[Wish], lifter: Lifter, *, is_steady: bool
) -> tuple[Loaded, ...]:
    able = [_able(exercise, it.bout, it.week.number, lifter) for it in wishes]
    choices = [_choice(exercise, it, lifter) for it in wishes]
    masses = loadable_masses(exercise, lifter.inventory)
    chosen = course(choices, Frame(masses, is_steady))
    return tuple(
        _loaded(exercise, wish, option.lifted, capacity, lifter)
        for wish, option, capacity in zip(wishes, chosen, able, strict=True)
    )


def _choice(exercise: Exercise, wish: Wish, lifter: Lifter) -> Choice:
    # The first weeks have fewer sets: their loads are those of all sets, done easily.
    is_opening = wish.week.kind is WeekKind.INTRODUCTION
    n_sets = max(wish.bout.n_sets, wish.full_sets if is_opening else 0)
    bout = replace(wish.bout, n_sets=n_sets)
    capacity = _able(exercise, bout, wish.week.number, lifter)
    wished_kg = _wished_kg(wish.dose, bout, capacity)
    return Choice(wish, options(exercise, wish, wished_kg, capacity, lifter))


def _loaded(
    exercise: Exercise, wish: Wish, lifted: Lifted, capacity: Capacity, lifter: Lifter
) -> Loaded:
    """Return a load with the repetitions and the reserve that it really means."""
    mass, inventory = lifted.mass, lifter.inventory
    moved_kg = mass.kg + capacity.body_kg
    last = max(0.0, capacity.last_rir(moved_kg, lifted.reps))
    first = max(0.0, capacity.first_rir(moved_kg, lifted.reps))
    wished_kg = _wished_kg(wish.dose, wish.bout, capacity) - capacity.body_kg
    ends = is_at_end(
        mass,
        as_mass(max(0.0, wished_kg), inventory.unit),
        loadable_masses(exercise, inventory),
    )
    reps = lifted.reps
    dose = replace(wish.dose, low=reps, high=reps, reps=reps, rir=last)
    rule = FixedLoad(nearest_load(exercise, inventory, mass))
    return Loaded(rule, dose, first, (exercise.curve, *WHY), ends)


def wished(exercise: Exercise, dose: SetDose, lifter: Lifter) -> SetDose:
    """Return the repetitions that a set is given time for.

    Args:
        exercise: The exercise.
        dose: Repetitions and reserve that are wished for.
        lifter: Whose load it is; where it is known, so are the repetitions.
    """
    is_known = _capacity(exercise, Bout(), 1, lifter) is not None
    return replace(dose, low=dose.reps, high=dose.reps) if is_known else dose


def _capacity(
    exercise: Exercise, bout: Bout, week: int, lifter: Lifter
) -> Capacity | None:
    one_rm = lifter.profile.one_rm(exercise.id)
    is_external = exercise.load_kind is LoadKind.EXTERNAL
    is_body = exercise.load_kind is LoadKind.BODYWEIGHT and lifter.body_mass is not None
    if one_rm is None or not (is_external or is_body):
        return None
    body = lifter.body_mass.kg if is_body and lifter.body_mass else 0.0
    cap = lifter.limits.in_week(week).max_fraction_1rm
    return Capacity(
        one_rm_kg=one_rm.mean_kg * expected_rise(lifter.level, week),
        k=lifter.profile.k(exercise.id),
        body_kg=body * exercise.bodyweight_share,
        n_sets=bout.n_sets,
        rest_s=bout.rest_s,
        # What health allows is a share of what is known, not of what is hoped for.
        most_kg=cap * one_rm.mean_kg if cap < 1 else inf,
    )


def _able(exercise: Exercise, bout: Bout, week: int, lifter: Lifter) -> Capacity:
    capacity = _capacity(exercise, bout, week, lifter)
    if capacity is None:
        raise ValueError(f"nothing is known about the {exercise.name.lower()}")
    return capacity


def _by_effort(exercise: Exercise, dose: SetDose, bout: Bout) -> Loaded:
    reps, last = (dose.low + dose.high) / 2, dose.rir or 0.0
    first = first_reserve(reps, last, bout.n_sets, bout.rest_s)
    why = ("rest.fatigue_between_sets",)
    if exercise.load_kind is LoadKind.BODYWEIGHT:
        return Loaded(FixedLoad(Load.bodyweight()), dose, first, why)
    return Loaded(EffortLoad(), dose, first, ("effort.rir_rpe_map", *why))


def _wished_kg(dose: SetDose, bout: Bout, capacity: Capacity) -> float:
    fraction = capacity.fraction(dose.reps, dose.rir or 0.0)
    if bout.zone is Zone.HEAVY:
        # Work that is meant to be heavy does not become light by caution.
        heavy = zone_range(Zone.HEAVY).fraction_low
        is_hard = capacity.last_rir(heavy * capacity.one_rm_kg, dose.reps)
        fraction = max(fraction, heavy) if is_hard >= dose.least_rir else fraction
    return min(capacity.one_rm_kg * fraction, capacity.most_kg)


def expected_rise(level: Level, week: int) -> float:
    """Return the factor on the 1RM by which loads are planned to have risen.

    It is what the forecast expects of usual training at that level.

    Args:
        level: Training age.
        week: Number of the week, from 1.

    References:
        `gain.strength.log_law`, `forecast.level`.
    """
    return exp(level_factor(level) * strength_log_gain(week - 1))
