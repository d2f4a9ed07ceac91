"""The hard sets of an exercise on a day."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache

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
from liftwright.domain.program import WeekKind
from liftwright.domain.tempo import Tempo
from liftwright.domain.work import SetKind
from liftwright.evidence import values
from liftwright.planner.activities import cycle_s, most_reps
from liftwright.planner.aims import aim_of
from liftwright.planner.params import MOST_RESERVE, REST_GRID_S
from liftwright.planner.periodization.calendar import Periodization, WeekPlan
from liftwright.planner.periodization.dose import Turn, is_steady, set_dose
from liftwright.planner.periodization.load_terms import said_reserve
from liftwright.planner.periodization.loads import (
    Bout,
    Lifter,
    Loaded,
    Wish,
    loads_of,
    wished,
)
from liftwright.planner.request import PlanRequest
from liftwright.planner.targets import hold_range_s
from liftwright.planner.template import TemplateSlot
from liftwright.planner.zones import Zone, zone_range
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
        why: Keys of the findings behind them.
        is_at_end: Whether the equipment ends at their load.
    """

    sets: SetPrescription
    why: tuple[str, ...]
    is_at_end: bool = False


def work_sets(
    slot: TemplateSlot, number: int, plans: Sequence[WeekPlan], setting: Setting
) -> tuple[WorkSets, ...]:
    """Return the hard sets of a slot in every week, and the findings behind them.

    Args:
        slot: The exercise with its zone.
        number: How often its exercise comes earlier in the week.
        plans: The weeks in order.
        setting: Whose plan it is.
    """

    @cache
    def rest_s(low: int, high: int) -> int:
        return _rest_s(slot, _target(slot.exercise, low, high), setting)

    wishes = opened(
        [_wish(slot, Turn(plan, number), setting, rest_s) for plan in plans]
    )
    found = _found(slot, wishes, setting)
    in_time = [
        _in_time(slot, wish, loaded, setting)
        for wish, loaded in zip(wishes, found, strict=True)
    ]
    if in_time != wishes:
        wishes, found = in_time, _found(slot, in_time, setting)
    return tuple(
        _work(slot, wish, loaded, setting)
        for wish, loaded in zip(wishes, found, strict=True)
    )


def opened(wishes: Sequence[Wish]) -> list[Wish]:
    """Return wishes of which none that introduces the work is nearer to failure.

    In waves the first week may ask for more repetitions than the second, and so for
    less in reserve.

    Args:
        wishes: What each week is meant for, in order.
    """
    hard = (it.dose.rir for it in wishes if it.week.kind is WeekKind.TRAINING)
    least = next(hard, None) or 0.0
    return [_eased(it, least) for it in wishes]


def _eased(wish: Wish, least: float) -> Wish:
    rir, is_opening = wish.dose.rir, wish.week.kind is WeekKind.INTRODUCTION
    if not is_opening or rir is None or rir >= least:
        return wish
    return replace(wish, dose=replace(wish.dose, rir=least))


def _found(
    slot: TemplateSlot, wishes: Sequence[Wish], setting: Setting
) -> tuple[Loaded, ...]:
    model = setting.model
    return loads_of(slot.exercise, wishes, setting.lifter, is_steady=is_steady(model))


def _in_time(slot: TemplateSlot, wish: Wish, loaded: Loaded, setting: Setting) -> Wish:
    """Return fewer sets where they became so long that they would not fit in."""
    usual = max(wish.dose.high, zone_range(slot.zone).reps_high)
    if loaded.dose.rir is None or loaded.dose.reps <= usual:
        return wish
    tempo, rest_s = _tempo(slot, setting), wish.bout.rest_s
    planned, taken = (
        target_s(_target(slot.exercise, *it), slot.exercise, tempo) + rest_s
        for it in ((usual, usual), (loaded.dose.low, loaded.dose.high))
    )
    n = max(1, round(wish.bout.n_sets * planned / taken))
    return replace(wish, bout=replace(wish.bout, n_sets=n))


def _wish(
    slot: TemplateSlot,
    turn: Turn,
    setting: Setting,
    rest_s: Callable[[int, int], int],
) -> Wish:
    exercise, zone = slot.exercise, slot.zone
    how, k = (setting.request, setting.model), setting.lifter.profile.k(exercise.id)
    dose = set_dose(exercise, zone, turn, how, k)
    usual = wished(exercise, dose, setting.lifter)
    n = n_sets(slot, turn.week, setting.request.rules)
    bout = Bout(zone, n, rest_s(usual.low, usual.high))
    return Wish(turn.week, dose, bout, slot.n_sets)


def _work(slot: TemplateSlot, wish: Wish, loaded: Loaded, setting: Setting) -> WorkSets:
    exercise, rest_s = slot.exercise, int(wish.bout.rest_s)
    sets = SetPrescription(
        n_sets=wish.bout.n_sets,
        target=_target(exercise, loaded.dose.low, loaded.dose.high),
        load=loaded.rule,
        kind=SetKind.HOLD if exercise.measure is Measure.SECONDS else SetKind.WORK,
        effort=_effort(loaded),
        rest_s=(rest_s, rest_s),
        tempo=_tempo(slot, setting),
    )
    why = (*wish.dose.why, *loaded.why, _rest_key(exercise, slot.zone))
    return WorkSets(sets, why, loaded.is_at_end)


def _tempo(slot: TemplateSlot, setting: Setting) -> Tempo | None:
    rules = setting.request.rules
    return default_tempo(slot.exercise, aim_of(slot.zone), rules=rules)


def _effort(loaded: Loaded) -> EffortRange | None:
    """Return the reserve of the last set and of the first, as whole repetitions."""
    last, first = loaded.dose.rir, loaded.first_rir
    if last is None:
        return None
    low, high = said_reserve(last), said_reserve(first or 0.0)
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


def _target(exercise: Exercise, low: int, high: int) -> Target:
    per_side = is_per_side(exercise)
    if exercise.measure is Measure.SECONDS:
        return HoldTarget(*hold_range_s(), is_per_side=per_side)
    return RepTarget(low, high, is_per_side=per_side)


def is_per_side(exercise: Exercise) -> bool:
    """Return whether the numbers of a set are for each side."""
    return exercise.laterality is Laterality.UNILATERAL


def _rest_s(slot: TemplateSlot, target: Target, setting: Setting) -> int:
    work_s = target_s(target, slot.exercise, _tempo(slot, setting))
    most = most_reps(setting.request)
    cycle = cycle_s(slot.exercise, slot.zone, setting.style, most_reps=most)
    left_s = cycle - work_s
    return max(REST_GRID_S, int(left_s // REST_GRID_S) * REST_GRID_S)


def _rest_key(exercise: Exercise, zone: Zone) -> str:
    if not exercise.is_compound:
        return "rest.isolation"
    return "rest.strength.compound" if zone is Zone.HEAVY else "rest.size.default"
