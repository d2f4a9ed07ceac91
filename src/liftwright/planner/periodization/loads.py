"""The load of a set: from the person's curve, made with what they have."""

from dataclasses import dataclass

from liftwright.adaptation.profile import Profile
from liftwright.coaching.limits import Limits
from liftwright.coaching.plates import Rounding, nearest_load
from liftwright.domain.equipment import Inventory
from liftwright.domain.exercise import Exercise
from liftwright.domain.person import Level
from liftwright.domain.prescription import AskLoad, EffortLoad, FixedLoad, LoadRule
from liftwright.evidence import values
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
    """

    profile: Profile
    inventory: Inventory
    level: Level
    limits: Limits


def load_rule(
    exercise: Exercise, dose: SetDose, week: int, lifter: Lifter
) -> tuple[LoadRule, tuple[str, ...]]:
    """Return how the load of a set is found, with the findings behind it.

    Args:
        exercise: The exercise.
        dose: Repetitions and reserve of the set.
        week: Number of the week, from 1: the 1RM is planned to rise slowly.
        lifter: Whose load it is.
    """
    if dose.rir is None:
        return _own_weight(exercise), ()
    one_rm = lifter.profile.one_rm(exercise.id)
    if one_rm is None or exercise.load_kind is not LoadKind.EXTERNAL:
        return EffortLoad(), ("effort.rir_rpe_map",)
    k = lifter.profile.k(exercise.id)
    fraction = fraction_at_reps(dose.reps + dose.rir, k)
    limit = lifter.limits.in_week(week).max_fraction_1rm
    wished_kg = one_rm.mean_kg * min(fraction, limit)
    target = as_mass(
        wished_kg * expected_rise(lifter.level, week), lifter.inventory.unit
    )
    # What health limits is not rounded up past its limit.
    rounding: Rounding = "down" if fraction > limit else "nearest"
    load = nearest_load(exercise, lifter.inventory, target, rounding=rounding)
    return FixedLoad(load), (exercise.curve, "progression.prior_slope")


def _own_weight(exercise: Exercise) -> LoadRule:
    # Holds count no reserve, so no effort can find their load.
    if exercise.load_kind is LoadKind.BODYWEIGHT:
        return FixedLoad(Load.bodyweight())
    return FixedLoad(Load.none()) if exercise.load_kind is LoadKind.NONE else AskLoad()


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
