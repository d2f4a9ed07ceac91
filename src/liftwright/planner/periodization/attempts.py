"""Attempts at an event: one that is sure, one that is safe, one to try."""

from dataclasses import dataclass
from math import erf, sqrt

from liftwright.coaching.plates import nearest_loadable
from liftwright.domain.exercise import Exercise
from liftwright.evidence import values
from liftwright.loading.one_rm import Estimate
from liftwright.planner.limits import limits_of
from liftwright.planner.periodization.loads import as_mass, expected_rise
from liftwright.planner.periodization.sets import Setting
from liftwright.planner.problem import LiftGoal
from liftwright.planner.request import PlanRequest
from liftwright.quantities import Load

COMPETED = frozenset({"squat", "bench", "deadlift"})
"""Families of the lifts of powerlifting."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt of a competition lift.

    Args:
        lift: Id of the lift.
        number: 1 to 3.
        load: Load, with its unit, as text such as `142.5 kg`.
        chance: Expected chance of success, 0 to 1.
    """

    lift: str
    number: int
    load: str
    chance: float


def is_competed(goal: LiftGoal, request: PlanRequest) -> bool:
    """Return whether a lift is attempted at an event: one of three, or a chosen one.

    Nobody attempts a maximum whose age or health speaks against testing one.
    """
    if not limits_of(request).allows_one_rm_test:
        return False
    chosen = request.focus.lifts
    return goal.exercise in chosen if chosen else goal.family in COMPETED


def attempts(exercise: Exercise, one_rm: Estimate, setting: Setting) -> list[Attempt]:
    """Return three attempts at a lift: one that is sure, one that is safe, one to try.

    Args:
        exercise: The lift.
        one_rm: What it is now.
        setting: Whose plan it is.
    """
    rise = expected_rise(setting.lifter.level, setting.request.weeks)
    shares = values("planner.attempts")
    found = []
    for number, name in enumerate(("first", "second", "third"), start=1):
        wished_kg = one_rm.mean_kg * rise * shares[name]
        made = nearest_loadable(
            exercise,
            setting.lifter.inventory,
            as_mass(wished_kg, setting.lifter.inventory.unit),
            rounding="down",
        )
        found.append(
            Attempt(
                exercise.id, number, _said(made.load), _chance(made.load, one_rm, rise)
            )
        )
    return found


def _said(load: Load) -> str:
    return str(load.mass) if load.mass else ""


def _chance(load: Load, one_rm: Estimate, rise: float) -> float:
    if load.mass is None:
        return 1.0
    away = (one_rm.mean_kg * rise - load.mass.kg) / (one_rm.sd_kg * rise)
    return round((1 + erf(away / sqrt(2))) / 2, 2)
