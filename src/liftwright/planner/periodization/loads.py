"""The loads of a slot: from the person's curve, made with what they have."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import exp
from typing import Self

from liftwright.adaptation.factors import level_factor
from liftwright.adaptation.rates import strength_log_gain
from liftwright.coaching.limits import Limits
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
    is_known = _is_known(exercise, lifter)
    if is_known and all(it.dose.rir is not None for it in wishes):
        return _known(exercise, wishes, lifter, is_steady=is_steady)
    return tuple(_unknown(exercise, it) for it in wishes)


def _unknown(exercise: Exercise, wish: Wish) -> Loaded:
    """Return how a load is found that no curve can say."""
    if exercise.load_kind is LoadKind.NONE:
        return Loaded(FixedLoad(Load.none()), wish.dose)
    if wish.dose.rir is None:
        is_body = exercise.load_kind is LoadKind.BODYWEIGHT
        rule = FixedLoad(Load.bodyweight()) if is_body else AskLoad()
        return Loaded(rule, wish.dose)
    return _by_effort(exercise, wish)


def _known(
    exercise: Exercise, wishes: Sequence[Wish], lifter: Lifter, *, is_steady: bool
) -> tuple[Loaded, ...]:
    asked = [_Asked.of(exercise, it, lifter) for it in wishes]
    choices = [_choice(exercise, it, lifter) for it in asked]
    masses = loadable_masses(exercise, lifter.inventory)
    chosen = course(choices, Frame(masses, is_steady))
    return tuple(
        _loaded(exercise, it, option.lifted, lifter)
        for it, option in zip(asked, chosen, strict=True)
    )


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a week is meant for, and for whom.

    Args:
        wish: What the week is meant for.
        capacity: What the person can do with so many sets.
        wished_kg: The load wished for, body included.
    """

    wish: Wish
    capacity: Capacity
    wished_kg: float

    @classmethod
    def of(cls, exercise: Exercise, wish: Wish, lifter: Lifter) -> Self:
        capacity = _capacity(exercise, wish.bout, wish.week.number, lifter)
        return cls(wish, capacity, _wished_kg(wish, capacity))

    def with_all_sets(self) -> "_Asked":
        """Return what is meant by a week whose sets are not yet all of them."""
        wish, n_sets = self.wish, self.wish.full_sets
        is_opening = wish.week.kind is WeekKind.INTRODUCTION
        if not is_opening or n_sets <= wish.bout.n_sets:
            return self
        capacity = replace(self.capacity, n_sets=n_sets)
        return _Asked(wish, capacity, _wished_kg(wish, capacity))


def _choice(exercise: Exercise, asked: _Asked, lifter: Lifter) -> Choice:
    # The first weeks have fewer sets: their loads are those of all sets, done easily.
    full = asked.with_all_sets()
    found = options(exercise, full.wish, full.wished_kg, full.capacity, lifter)
    return Choice(asked.wish, found)


def _loaded(
    exercise: Exercise, asked: _Asked, lifted: Lifted, lifter: Lifter
) -> Loaded:
    """Return a load with the repetitions and the reserve that it really means."""
    (mass, reps), inventory, capacity = lifted, lifter.inventory, asked.capacity
    moved_kg = mass.kg + capacity.body_kg
    last = max(0.0, capacity.last_rir(moved_kg, reps))
    first = max(0.0, capacity.first_rir(moved_kg, reps))
    wished_kg = max(0.0, asked.wished_kg - capacity.body_kg)
    ends = is_at_end(
        mass,
        as_mass(wished_kg, inventory.unit),
        loadable_masses(exercise, inventory),
    )
    dose = replace(asked.wish.dose, low=reps, high=reps, reps=reps, rir=last)
    rule = FixedLoad(nearest_load(exercise, inventory, mass))
    return Loaded(rule, dose, first, (exercise.curve, *WHY), ends)


def wished(exercise: Exercise, dose: SetDose, lifter: Lifter) -> SetDose:
    """Return the repetitions that a set is given time for.

    Args:
        exercise: The exercise.
        dose: Repetitions and reserve that are wished for.
        lifter: Whose load it is; where it is known, so are the repetitions.
    """
    if not _is_known(exercise, lifter):
        return dose
    return replace(dose, low=dose.reps, high=dose.reps)


def _is_known(exercise: Exercise, lifter: Lifter) -> bool:
    is_external = exercise.load_kind is LoadKind.EXTERNAL
    is_loadable = is_external or _is_body_loaded(exercise, lifter)
    return is_loadable and lifter.profile.one_rm(exercise.id) is not None


def _is_body_loaded(exercise: Exercise, lifter: Lifter) -> bool:
    is_body = exercise.load_kind is LoadKind.BODYWEIGHT
    return is_body and lifter.body_mass is not None


def _capacity(exercise: Exercise, bout: Bout, week: int, lifter: Lifter) -> Capacity:
    one_rm = lifter.profile.one_rm(exercise.id)
    if one_rm is None:
        raise ValueError(f"nothing is known about the {exercise.name.lower()}")
    is_body = _is_body_loaded(exercise, lifter)
    body_kg = lifter.body_mass.kg if is_body and lifter.body_mass else 0.0
    expected_kg = one_rm.mean_kg * expected_rise(lifter.level, week)
    return Capacity(
        one_rm_kg=expected_kg,
        k=lifter.profile.k(exercise.id),
        body_kg=body_kg * exercise.bodyweight_share,
        n_sets=bout.n_sets,
        rest_s=bout.rest_s,
        most_kg=_most_kg(one_rm.mean_kg, expected_kg, lifter.limits, week),
    )


def _most_kg(known_kg: float, expected_kg: float, limits: Limits, week: int) -> float:
    """Return what health allows to lift at most in a week; infinite for no limit.

    Light to moderate work is a share of what is known, not of what is hoped for, and
    rises from there in small steps. All else is a share of what the person can lift by
    then, or it would become light work.
    """
    now = limits.in_week(week)
    known_part = limits.introduced_fraction(week) * known_kg
    if now.max_fraction_1rm >= 1:
        return known_part
    whole_kg = expected_kg if now.allows_vigorous else known_kg
    return min(now.max_fraction_1rm * whole_kg, known_part)


def _by_effort(exercise: Exercise, wish: Wish) -> Loaded:
    dose, bout = wish.dose, wish.bout
    reps, last = (dose.low + dose.high) / 2, dose.rir or 0.0
    is_opening = wish.week.kind is WeekKind.INTRODUCTION
    # Fewer sets alone would begin nearer to failure: the load is that of all sets.
    n_sets = max(wish.full_sets, bout.n_sets) if is_opening else bout.n_sets
    first = first_reserve(reps, last, n_sets, bout.rest_s)
    why = ("rest.fatigue_between_sets",)
    if exercise.load_kind is LoadKind.BODYWEIGHT:
        return Loaded(FixedLoad(Load.bodyweight()), dose, first, why)
    return Loaded(EffortLoad(), dose, first, ("effort.rir_rpe_map", *why))


def _wished_kg(wish: Wish, capacity: Capacity) -> float:
    dose = wish.dose
    fraction = capacity.fraction(dose.reps, dose.rir or 0.0)
    if wish.bout.zone is Zone.HEAVY:
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
