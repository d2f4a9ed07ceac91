"""The hard sets of an exercise on a day."""

from dataclasses import dataclass
from math import floor

from liftwright.coaching.clock import target_s
from liftwright.coaching.rest import RestStyle
from liftwright.coaching.tempo import default_tempo
from liftwright.domain.aim import Ruleset
from liftwright.domain.exercise import Exercise, Laterality, Measure
from liftwright.domain.prescription import (
    HoldTarget,
    RepTarget,
    SetPrescription,
    Target,
)
from liftwright.domain.work import SetKind
from liftwright.evidence import values
from liftwright.planner.activities import cycle_s, most_reps
from liftwright.planner.aims import aim_of
from liftwright.planner.params import HALF_REPETITION, MOST_RESERVE, REST_GRID_S
from liftwright.planner.periodization.calendar import Periodization, WeekPlan
from liftwright.planner.periodization.done import Done
from liftwright.planner.periodization.dose import SetDose, Turn, is_steady, set_dose
from liftwright.planner.periodization.loads import (
    Bout,
    Lifter,
    Loaded,
    load_rule,
    wished,
)
from liftwright.planner.request import PlanRequest
from liftwright.planner.targets import hold_range_s
from liftwright.planner.template import TemplateSlot
from liftwright.planner.zones import Zone
from liftwright.quantities import EffortRange


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


@dataclass(frozen=True, slots=True)
class WorkSets:
    """The hard sets of a slot in a week.

    Args:
        sets: What they ask for.
        wished_reps: Repetitions that the week is meant for, equipment apart.
        why: Keys of the findings behind them.
        is_at_end: Whether the equipment ends at their load.
    """

    sets: SetPrescription
    wished_reps: int
    why: tuple[str, ...]
    is_at_end: bool = False


def work_sets(
    slot: TemplateSlot, turn: Turn, setting: Setting, done: Done | None = None
) -> WorkSets:
    """Return the hard sets of a slot on a day, and the findings behind them.

    Args:
        slot: The exercise with its zone.
        turn: When it is done.
        setting: Whose plan it is.
        done: What the slot asked for in the weeks before; `None` when nothing.
    """
    exercise, zone = slot.exercise, slot.zone
    how, k = (setting.request, setting.model), setting.lifter.profile.k(exercise.id)
    dose = set_dose(exercise, zone, turn, how, k)
    tempo = default_tempo(exercise, aim_of(zone), rules=setting.request.rules)
    usual = _target(exercise, wished(exercise, dose, setting.lifter))
    rest_s = _rest_s(slot, target_s(usual, exercise, tempo), setting)
    n = n_sets(slot, turn.week, setting.request.rules)
    step = (done or Done()).step(turn.week, dose.reps, is_steady(setting.model))
    bout = Bout(zone, n, rest_s)
    loaded = load_rule(exercise, dose, bout, step, setting.lifter)
    sets = SetPrescription(
        n_sets=n,
        target=_target(exercise, loaded.dose),
        load=loaded.rule,
        kind=SetKind.HOLD if exercise.measure is Measure.SECONDS else SetKind.WORK,
        effort=_effort(loaded),
        rest_s=(rest_s, rest_s),
        tempo=tempo,
    )
    why = (*dose.why, *loaded.why, _rest_key(exercise, zone))
    return WorkSets(sets, dose.reps, why, loaded.is_at_end)


def _effort(loaded: Loaded) -> EffortRange | None:
    """Return the reserve of the last set and of the first, as whole repetitions."""
    last, first = loaded.dose.rir, loaded.first_rir
    if last is None:
        return None
    low, high = (floor(it + HALF_REPETITION) for it in (last, first or 0.0))
    return EffortRange.rir(min(low, MOST_RESERVE), min(max(low, high), MOST_RESERVE))


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


def _target(exercise: Exercise, dose: SetDose) -> Target:
    per_side = is_per_side(exercise)
    if exercise.measure is Measure.SECONDS:
        return HoldTarget(*hold_range_s(), is_per_side=per_side)
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
