"""The hard sets of an exercise on a day."""

from dataclasses import dataclass

from liftwright.coaching.clock import target_s
from liftwright.coaching.rest import RestStyle
from liftwright.coaching.tempo import default_tempo
from liftwright.domain.aim import Ruleset
from liftwright.domain.exercise import Exercise, Laterality, Measure
from liftwright.domain.prescription import (
    FixedLoad,
    HoldTarget,
    LoadRule,
    RepTarget,
    SetPrescription,
    Target,
)
from liftwright.domain.work import SetKind
from liftwright.evidence import values
from liftwright.planner.activities import cycle_s, most_reps
from liftwright.planner.aims import aim_of
from liftwright.planner.params import REST_GRID_S
from liftwright.planner.periodization.calendar import Periodization, WeekPlan
from liftwright.planner.periodization.dose import SetDose, Turn, set_dose
from liftwright.planner.periodization.loads import Lifter, LoadStep, load_rule
from liftwright.planner.request import PlanRequest
from liftwright.planner.targets import hold_range_s
from liftwright.planner.template import TemplateSlot
from liftwright.planner.zones import Zone
from liftwright.quantities import EffortRange, Mass


@dataclass(frozen=True, slots=True)
class Setting:
    """What the sets of a plan depend on besides the week.

    Args:
        request: What was asked.
        model: How the plan changes over its weeks.
        lifter: Whose loads they are.
        style: What decides about rest.
    """

    request: PlanRequest
    model: Periodization
    lifter: Lifter
    style: RestStyle


def work_sets(
    slot: TemplateSlot, turn: Turn, setting: Setting, before: Mass | None = None
) -> tuple[SetPrescription, tuple[str, ...]]:
    """Return the hard sets of a slot on a day, and the findings behind them.

    Args:
        slot: The exercise with its zone.
        turn: When it is done.
        setting: Whose plan it is.
        before: Load of the slot in the training week before; `None` when none.
    """
    exercise, zone = slot.exercise, slot.zone
    how, k = (setting.request, setting.model), setting.lifter.profile.k(exercise.id)
    dose = set_dose(exercise, zone, turn, how, k)
    step = LoadStep(turn.week.number, before)
    load, load_why = load_rule(exercise, dose, step, setting.lifter)
    target = _target(exercise, dose, load)
    tempo = default_tempo(exercise, aim_of(zone), rules=setting.request.rules)
    rest_s = _rest_s(slot, target_s(target, exercise, tempo), setting)
    sets = SetPrescription(
        n_sets=n_sets(slot, turn.week, setting.request.rules),
        target=target,
        load=load,
        kind=SetKind.HOLD if exercise.measure is Measure.SECONDS else SetKind.WORK,
        effort=None if dose.rir is None else EffortRange.rir(dose.rir),
        rest_s=(rest_s, rest_s),
        tempo=tempo,
    )
    return sets, (*dose.why, *load_why, _rest_key(exercise, zone))


def n_sets(slot: TemplateSlot, week: WeekPlan, rules: Ruleset) -> int:
    """Return the hard sets of a slot in a week.

    The very first week has one less; towards an event compound sets become fewer.
    """
    fewest = values("planner.min_sets")
    least = int(fewest["articles" if rules is Ruleset.ARTICLES else "isolation"])
    wanted = slot.n_sets
    if week.is_peaking and slot.exercise.is_compound:
        share = 1 - week.progress() * (1 - values("planner.peak")["sets"])
        wanted = round(slot.n_sets * share)
    if week.number == 1 and week.n_steps > 1:
        wanted -= 1
    return max(min(least, slot.n_sets), wanted)


def _target(exercise: Exercise, dose: SetDose, load: LoadRule) -> Target:
    per_side = is_per_side(exercise)
    if exercise.measure is Measure.SECONDS:
        return HoldTarget(*hold_range_s(), is_per_side=per_side)
    if isinstance(load, FixedLoad) and load.load.mass is not None:
        return RepTarget(dose.reps, dose.reps, is_per_side=per_side)
    return RepTarget(dose.low, dose.high, is_per_side=per_side)


def is_per_side(exercise: Exercise) -> bool:
    """Return whether the numbers of a set are for each side."""
    return exercise.laterality is Laterality.UNILATERAL


def _rest_s(slot: TemplateSlot, work_s: float, setting: Setting) -> int:
    most = most_reps(setting.request)
    cycle = cycle_s(slot.exercise, slot.zone, setting.style, most_reps=most)
    left_s = cycle - work_s
    return max(REST_GRID_S, int(left_s // REST_GRID_S) * REST_GRID_S)


def _rest_key(exercise: Exercise, zone: Zone) -> str:
    if not exercise.is_compound:
        return "rest.isolation"
    return "rest.strength.compound" if zone is Zone.HEAVY else "rest.size.default"
