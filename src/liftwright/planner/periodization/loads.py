"""The load of a set: from the person's curve, made with what they have."""

from bisect import bisect_right
from dataclasses import dataclass

from liftwright.adaptation.profile import Profile
from liftwright.coaching.limits import Limits
from liftwright.coaching.plates import loadable_masses, nearest_load
from liftwright.domain.equipment import Inventory
from liftwright.domain.exercise import Exercise
from liftwright.domain.person import Level
from liftwright.domain.prescription import AskLoad, EffortLoad, FixedLoad, LoadRule
from liftwright.evidence import value, values
from liftwright.loading.curve import fraction_at_reps
from liftwright.planner.params import DECIMALS
from liftwright.planner.periodization.dose import SetDose
from liftwright.quantities import Load, LoadKind, Mass, Unit

SLOPE_OF_LEVEL = {
    Level.NOVICE: "novice",
    Level.INTERMEDIATE: "early_intermediate",
    Level.ADVANCED: "advanced",
}


@dataclass(frozen=True, slots=True)
class Lifter:
    """What a load depends on besides the set itself.

    Args:
        profile: What the person can lift, as far as it is known.
        inventory: What there is to load.
        level: Training age: how fast loads may be planned to rise.
        limits: What health allows.
        body_mass: Body mass, where it is known.
    """

    profile: Profile
    inventory: Inventory
    level: Level
    limits: Limits
    body_mass: Mass | None = None


@dataclass(frozen=True, slots=True)
class LoadStep:
    """Where on its way a load is.

    Args:
        week: Number of the week, from 1: the 1RM is planned to rise slowly.
        before: Load of the same slot in the training week before; `None` when none.
    """

    week: int
    before: Mass | None = None


def load_rule(
    exercise: Exercise, dose: SetDose, step: LoadStep, lifter: Lifter
) -> tuple[LoadRule, tuple[str, ...]]:
    """Return how the load of a set is found, with the findings behind it.

    Args:
        exercise: The exercise.
        dose: Repetitions and reserve of the set.
        step: Which week it is, and what was lifted in the week before.
        lifter: Whose load it is.
    """
    if exercise.load_kind is LoadKind.NONE:
        return FixedLoad(Load.none()), ()
    if exercise.load_kind is LoadKind.BODYWEIGHT:
        return _body_and_added(exercise, dose, step, lifter)
    if dose.rir is None:
        return AskLoad(), ()
    wished = _wished_kg(exercise, dose, step, lifter)
    if wished is None or exercise.load_kind is not LoadKind.EXTERNAL:
        return EffortLoad(), ("effort.rir_rpe_map",)
    return FixedLoad(_within_a_step(exercise, wished, step, lifter)), _why(exercise)


def _wished_kg(
    exercise: Exercise, dose: SetDose, step: LoadStep, lifter: Lifter
) -> float | None:
    one_rm = lifter.profile.one_rm(exercise.id)
    if one_rm is None or dose.rir is None:
        return None
    k = lifter.profile.k(exercise.id)
    fraction = fraction_at_reps(dose.reps + dose.rir, k)
    fraction = min(fraction, lifter.limits.in_week(step.week).max_fraction_1rm)
    return one_rm.mean_kg * fraction * expected_rise(lifter.level, step.week)


def _within_a_step(
    exercise: Exercise, wished_kg: float, step: LoadStep, lifter: Lifter
) -> Load:
    """Return the nearest load that is no more than a tenth above the one before.

    The smallest step that the equipment makes is always allowed.
    """
    inventory = lifter.inventory
    load = nearest_load(exercise, inventory, as_mass(wished_kg, inventory.unit))
    if step.before is None or load.mass is None:
        return load
    most = step.before.times(1 + value("progression.load_jump.limit"))
    masses = loadable_masses(exercise, inventory)
    above = bisect_right(masses, step.before)
    allowed = max(most, masses[above]) if above < len(masses) else most
    if load.mass <= allowed:
        return load
    return nearest_load(exercise, inventory, allowed, rounding="down")


def _body_and_added(
    exercise: Exercise, dose: SetDose, step: LoadStep, lifter: Lifter
) -> tuple[LoadRule, tuple[str, ...]]:
    """Return the body alone, or with what makes the repetitions hard enough."""
    wished, body = _wished_kg(exercise, dose, step, lifter), lifter.body_mass
    if wished is None or body is None:
        return FixedLoad(Load.bodyweight()), ()
    added_kg = max(0.0, wished - body.kg * exercise.bodyweight_share)
    added = as_mass(added_kg, lifter.inventory.unit)
    load = nearest_load(exercise, lifter.inventory, added, rounding="down")
    return FixedLoad(load), _why(exercise)


def _why(exercise: Exercise) -> tuple[str, ...]:
    return (exercise.curve, "progression.prior_slope")


def expected_rise(level: Level, week: int) -> float:
    """Return the factor on the 1RM by which loads are planned to have risen.

    Args:
        level: Training age.
        week: Number of the week, from 1.
    """
    per_week = values("progression.prior_slope")[SLOPE_OF_LEVEL[level]]
    return 1 + per_week * (week - 1) / 100


def as_mass(kg: float, unit: Unit) -> Mass:
    """Return kilograms as a mass in another unit, to a thousandth of it."""
    return Mass.of(round(kg, DECIMALS), Unit.KG).into(unit)
