"""How each slot gets harder, and what happens when it does not (claim B3)."""

from bisect import bisect_right
from functools import cache
from itertools import pairwise

from liftwright.coaching.plates import (
    loadable_masses,
    smallest_gap,
    usual_gap,
)
from liftwright.domain.equipment import Inventory
from liftwright.domain.exercise import Exercise, Measure
from liftwright.domain.person import Level
from liftwright.domain.prescription import FixedLoad, SetPrescription
from liftwright.domain.program import (
    DoubleProgression,
    EffortProgression,
    FailureAction,
    FailureRule,
    LinearProgression,
    Progression,
    Step,
    VolumeRamp,
)
from liftwright.evidence import value, values
from liftwright.planner.params import DECIMALS, POUND_STEP
from liftwright.quantities import LoadKind, Mass, Unit

WHY = ("progression.load_jump.limit", "progression.two_for_two")


def progression_of(
    exercise: Exercise, work: SetPrescription, inventory: Inventory, level: Level
) -> Progression:
    """Return how a slot gets harder beyond what its weeks say.

    Lifts with a known 1RM follow the effort that is reported, within a tenth of the
    load; a novice's simply add the smallest step; all else fills its range of
    repetitions and then adds load. Holds get one set more.
    """
    if exercise.measure is Measure.SECONDS:
        return VolumeRamp(1, work.n_sets + 1)
    if not isinstance(work.load, FixedLoad) or work.load.load.mass is None:
        return DoubleProgression(smallest_step(exercise, work, inventory))
    if level is Level.NOVICE:
        return LinearProgression(smallest_step(exercise, work, inventory))
    return _by_effort()


@cache
def _by_effort() -> EffortProgression:
    return EffortProgression(Step(fraction=value("progression.load_jump.limit")))


@cache
def failure_rule() -> FailureRule:
    """Return what happens when a slot's targets are missed twice in a row."""
    sessions = int(values("progression.two_for_two")["sessions"])
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
    step = gap or _band_gap(exercise, inventory) or _usual_step(inventory.unit)
    return Step(mass=-step if exercise.load_kind is LoadKind.ASSISTED else step)


def _band_gap(exercise: Exercise, inventory: Inventory) -> Mass | None:
    if exercise.load_kind is not LoadKind.BAND:
        return None
    pulls = sorted(band.tension for band in inventory.bands if band.tension is not None)
    return min((high - low for low, high in pairwise(pulls)), default=None)


def _usual_step(unit: Unit) -> Mass:
    jump = Mass.of(values("increment.barbell")["jump"], Unit.KG)
    if unit is Unit.KG:
        return jump
    return Mass.of(round(jump.into(unit).amount / POUND_STEP) * POUND_STEP, unit)
