"""The load of several sets: from the person's curve, made with what they have."""

from dataclasses import replace
from math import exp, inf

from liftwright.adaptation.factors import level_factor
from liftwright.adaptation.rates import strength_log_gain
from liftwright.domain.exercise import Exercise
from liftwright.domain.person import Level
from liftwright.domain.prescription import AskLoad, EffortLoad, FixedLoad
from liftwright.loading.reserve import first_reserve
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
from liftwright.planner.periodization.making import made_load
from liftwright.planner.zones import Zone, zone_range
from liftwright.quantities import Load, LoadKind

__all__ = [
    "Bout",
    "Lifted",
    "Lifter",
    "LoadStep",
    "Loaded",
    "as_mass",
    "expected_rise",
    "load_rule",
    "wished",
]


def load_rule(
    exercise: Exercise, dose: SetDose, bout: Bout, step: LoadStep, lifter: Lifter
) -> Loaded:
    """Return how the load of several sets is found, and what the sets then are.

    The load is so light that the last set keeps the reserve although the sets before
    it tire. Where it cannot be made, the repetitions follow the curve instead.

    Args:
        exercise: The exercise.
        dose: Repetitions and reserve that are wished for.
        bout: How many sets there are, and how long the rests.
        step: Which week it is, and what was lifted before.
        lifter: Whose load it is.
    """
    if exercise.load_kind is LoadKind.NONE:
        return Loaded(FixedLoad(Load.none()), dose)
    if dose.rir is None:
        is_body = exercise.load_kind is LoadKind.BODYWEIGHT
        return Loaded(FixedLoad(Load.bodyweight()) if is_body else AskLoad(), dose)
    capacity = _capacity(exercise, bout, step, lifter)
    if capacity is None:
        return _by_effort(exercise, dose, bout)
    wished = _wished_kg(dose, bout, capacity)
    return made_load(exercise, wished, (dose, bout, step), capacity, lifter)


def wished(exercise: Exercise, dose: SetDose, lifter: Lifter) -> SetDose:
    """Return the repetitions that a set is given time for.

    Args:
        exercise: The exercise.
        dose: Repetitions and reserve that are wished for.
        lifter: Whose load it is; where it is known, so are the repetitions.
    """
    is_known = _capacity(exercise, Bout(), LoadStep(1), lifter) is not None
    return replace(dose, low=dose.reps, high=dose.reps) if is_known else dose


def _capacity(
    exercise: Exercise, bout: Bout, step: LoadStep, lifter: Lifter
) -> Capacity | None:
    one_rm = lifter.profile.one_rm(exercise.id)
    is_external = exercise.load_kind is LoadKind.EXTERNAL
    is_body = exercise.load_kind is LoadKind.BODYWEIGHT and lifter.body_mass is not None
    if one_rm is None or not (is_external or is_body):
        return None
    body = lifter.body_mass.kg if is_body and lifter.body_mass else 0.0
    cap = lifter.limits.in_week(step.week).max_fraction_1rm
    return Capacity(
        one_rm_kg=one_rm.mean_kg * expected_rise(lifter.level, step.week),
        k=lifter.profile.k(exercise.id),
        body_kg=body * exercise.bodyweight_share,
        n_sets=bout.n_sets,
        rest_s=bout.rest_s,
        # What health allows is a share of what is known, not of what is hoped for.
        most_kg=cap * one_rm.mean_kg if cap < 1 else inf,
    )


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
