"""How each slot gets harder, and what happens when it does not (claim B3)."""

from bisect import bisect_right
from functools import cache

from liftwright.coaching.forms import harder_forms
from liftwright.coaching.plates import (
    loadable_masses,
    smallest_gap,
    usual_gap,
)
from liftwright.domain.equipment import Equipment, Inventory
from liftwright.domain.exercise import Exercise, Measure
from liftwright.domain.person import Level
from liftwright.domain.prescription import FixedLoad, RepTarget, SetPrescription
from liftwright.domain.program import (
    DoubleProgression,
    EffortProgression,
    FailureAction,
    FailureRule,
    LinearProgression,
    Progression,
    Step,
)
from liftwright.evidence import value, values
from liftwright.planner.heavy import is_body_lifted
from liftwright.planner.params import DECIMALS, POUND_STEP
from liftwright.quantities import LoadKind, Mass, Unit

WHY = ("progression.load_jump.limit", "progression.two_for_two")


def progression_of(
    exercise: Exercise,
    work: SetPrescription,
    inventory: Inventory,
    level: Level = Level.NOVICE,
) -> Progression:
    """Return how a slot gets harder beyond what its weeks say.

    Where the weeks say each load, the next one follows the effort that is reported,
    within a tenth of the load. All else fills its range of repetitions or seconds and
    then adds load, or goes on to a harder form where no load can be added. Sets of a
    fixed number of repetitions add load each time a novice has the reserve left; all
    others gain too slowly for that and follow the effort as well.

    Args:
        exercise: The exercise.
        work: Its hard sets.
        inventory: What there is to load.
        level: Training age.
    """
    if isinstance(work.load, FixedLoad) and work.load.load.mass is not None:
        return _by_effort()
    if not takes_load(exercise, inventory):
        return DoubleProgression()
    step = smallest_step(exercise, work, inventory)
    if isinstance(work.target, RepTarget) and work.target.low == work.target.high:
        return LinearProgression(step) if level is Level.NOVICE else _by_effort()
    return DoubleProgression(step)


def takes_load(exercise: Exercise, inventory: Inventory) -> bool:
    """Return whether an exercise gets harder by load, and not by its form or a band.

    The body is loaded only where no harder form of the exercise is at hand.
    """
    if exercise.measure is Measure.SECONDS or exercise.load_kind is LoadKind.BAND:
        return False
    masses = loadable_masses(exercise, inventory)
    if exercise.load_kind is LoadKind.BODYWEIGHT:
        is_held = Equipment.PLATES in exercise.equipment
        can_add = is_held or (is_body_lifted(exercise) and len(masses) > 1)
        return can_add and not harder_forms(exercise, inventory)
    return exercise.load_kind is not LoadKind.ASSISTED or len(masses) > 1


@cache
def _by_effort() -> EffortProgression:
    return EffortProgression(Step(fraction=value("progression.load_jump.limit")))


@cache
def failure_rule(progression: Progression) -> FailureRule:
    """Return what happens when a slot's targets are missed twice in a row.

    Args:
        progression: How the slot gets harder: where no load is added, none comes off.
    """
    sessions = int(values("progression.two_for_two")["sessions"])
    if progression == DoubleProgression():
        return FailureRule(sessions, FailureAction.SWAP)
    cut = 1 - value("deload.load")
    return FailureRule(
        sessions, FailureAction.REDUCE, Step(fraction=round(cut, DECIMALS))
    )


def smallest_step(
    exercise: Exercise, work: SetPrescription, inventory: Inventory
) -> Step:
    """Return the smallest step up that the equipment can make from the load in use.

    Where the load is not known it is the usual step; assisted work takes help off.
    """
    base = work.load.load.mass if isinstance(work.load, FixedLoad) else None
    if base is not None:
        masses = loadable_masses(exercise, inventory)
        above = bisect_right(masses, base)
        if above < len(masses):
            return Step(mass=masses[above] - base)
    # Small muscles move small loads, where stacks and dumbbells have small steps.
    gap = (usual_gap if exercise.is_compound else smallest_gap)(exercise, inventory)
    step = gap or _usual_step(inventory.unit)
    return Step(mass=-step if exercise.load_kind is LoadKind.ASSISTED else step)


def _usual_step(unit: Unit) -> Mass:
    jump = Mass.of(values("increment.barbell")["jump"], Unit.KG)
    if unit is Unit.KG:
        return jump
    return Mass.of(round(jump.into(unit).amount / POUND_STEP) * POUND_STEP, unit)
