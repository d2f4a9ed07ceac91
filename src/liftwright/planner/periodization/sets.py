"""The sets of an exercise in a week, warm-ups included."""

from dataclasses import dataclass, replace

from liftwright.coaching.clock import work_s
from liftwright.coaching.limits import Limits
from liftwright.coaching.rest import RestStyle
from liftwright.coaching.tempo import default_tempo
from liftwright.coaching.warm_up import ramp
from liftwright.domain.aim import Ruleset
from liftwright.domain.exercise import Exercise, Laterality, Measure
from liftwright.domain.prescription import (
    EffortLoad,
    FixedLoad,
    HoldTarget,
    LoadRule,
    PercentBase,
    PercentLoad,
    RepTarget,
    SetPrescription,
    Target,
)
from liftwright.domain.work import SetKind
from liftwright.evidence import value, values
from liftwright.loading.curve import fraction_at_reps
from liftwright.planner.activities import cycle_s, n_warm_ups
from liftwright.planner.aims import aim_of
from liftwright.planner.params import REST_GRID_S
from liftwright.planner.periodization.calendar import Periodization, WeekPlan
from liftwright.planner.periodization.dose import SetDose, set_dose
from liftwright.planner.periodization.loads import Lifter, load_rule
from liftwright.planner.request import PlanRequest
from liftwright.planner.targets import hold_range_s, rep_range
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

    @property
    def limits(self) -> Limits:
        """What health allows."""
        return self.lifter.limits


def work_sets(slot: TemplateSlot, week: WeekPlan, setting: Setting) -> SetPrescription:
    """Return the hard sets of a slot in a week."""
    exercise, zone = slot.exercise, slot.zone
    dose = set_dose(exercise, zone, week, (setting.request, setting.model))
    load, load_why = load_rule(exercise, dose, week.number, setting.lifter)
    sets = SetPrescription(
        n_sets=n_sets(slot, week, setting.request.rules),
        target=_target(exercise, zone, dose, load),
        load=load,
        kind=SetKind.HOLD if exercise.measure is Measure.SECONDS else SetKind.WORK,
        effort=None if dose.rir is None else EffortRange.rir(dose.rir),
        tempo=default_tempo(exercise, aim_of(zone), rules=setting.request.rules),
        why=(*dose.why, *load_why, _rest_key(exercise, zone)),
    )
    rest = _rest_s(sets, exercise, zone, setting.style)
    return replace(sets, rest_s=(rest, rest))


def n_sets(slot: TemplateSlot, week: WeekPlan, rules: Ruleset) -> int:
    """Return the hard sets of a slot in a week: one less in the very first."""
    is_first = week.number == 1 and week.n_steps > 1
    fewest = values("planner.min_sets")
    least = fewest["articles" if rules is Ruleset.ARTICLES else "isolation"]
    return slot.n_sets - 1 if is_first and slot.n_sets > least else slot.n_sets


def warm_up_sets(
    slot: TemplateSlot,
    work: SetPrescription,
    setting: Setting,
    *,
    is_first: bool,
) -> tuple[SetPrescription, ...]:
    """Return the warm-up sets of a slot: as many as it is given time for.

    Args:
        slot: The exercise with its zone.
        work: Its hard sets.
        setting: Whose plan it is.
        is_first: Whether nothing before it warmed up the same muscles.
    """
    most = n_warm_ups(slot.exercise, slot.zone)
    if not most:
        return ()
    if not isinstance(work.load, FixedLoad):
        return _warm_up_by_feel(slot.exercise, most)
    sets = ramp(
        slot.exercise,
        work.load.load,
        setting.lifter.inventory,
        fraction_1rm=_fraction(slot.exercise, work, setting),
        is_first_for_pattern=is_first,
    )
    return sets[-most:]


def _warm_up_by_feel(exercise: Exercise, most: int) -> tuple[SetPrescription, ...]:
    if exercise.measure is Measure.SECONDS:
        return ()
    shares, reps = values("warm_up.ramp.loads"), values("warm_up.ramp.reps")
    rest = round(value("time.warm_up.rest"))
    return tuple(
        SetPrescription(
            n_sets=1,
            target=RepTarget(
                int(reps[step]), int(reps[step]), is_per_side=_is_per_side(exercise)
            ),
            load=PercentLoad(PercentBase.TOP_SET, shares[step], shares[step]),
            kind=SetKind.WARM_UP,
            rest_s=(rest, rest),
        )
        for step in _steps(most)
    )


def _steps(most: int) -> list[str]:
    # The first step is so light that it is the first to be saved.
    steps = sorted(values("warm_up.ramp.loads"))
    return steps if most >= len(steps) else steps[1 : 1 + most]


def _fraction(exercise: Exercise, work: SetPrescription, setting: Setting) -> float:
    if not isinstance(work.target, RepTarget):
        return values("warm_up.ramp.loads")["step_2"]
    rir = work.effort.mean_rir if work.effort else 0.0
    k = setting.lifter.profile.k(exercise.id)
    return fraction_at_reps(work.target.high + rir, k)


def _target(exercise: Exercise, zone: Zone, dose: SetDose, load: LoadRule) -> Target:
    per_side = _is_per_side(exercise)
    if exercise.measure is Measure.SECONDS:
        return HoldTarget(*hold_range_s(), is_per_side=per_side)
    if isinstance(load, EffortLoad):
        low, high = rep_range(exercise, zone)
        return RepTarget(low, high, is_per_side=per_side)
    return RepTarget(dose.reps, dose.reps, is_per_side=per_side)


def _is_per_side(exercise: Exercise) -> bool:
    return exercise.laterality is Laterality.UNILATERAL


def _rest_s(
    sets: SetPrescription, exercise: Exercise, zone: Zone, style: RestStyle
) -> int:
    left_s = cycle_s(exercise, zone, style) - work_s(sets, exercise)
    return max(REST_GRID_S, int(left_s // REST_GRID_S) * REST_GRID_S)


def _rest_key(exercise: Exercise, zone: Zone) -> str:
    if not exercise.is_compound:
        return "rest.isolation"
    return "rest.strength.compound" if zone is Zone.HEAVY else "rest.size.default"
