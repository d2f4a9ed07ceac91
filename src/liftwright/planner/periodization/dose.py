"""Repetitions and effort of a set in a given week."""

from dataclasses import dataclass, replace
from math import ceil

from liftwright.coaching.effort import default_effort
from liftwright.coaching.limits import Limits
from liftwright.domain.exercise import Exercise
from liftwright.domain.person import Level
from liftwright.evidence import value, values
from liftwright.loading.curve import reps_at_fraction
from liftwright.loading.reserve import felt_reserve
from liftwright.planner.aims import aim_of
from liftwright.planner.heavy import is_body_lifted
from liftwright.planner.limits import limits_of
from liftwright.planner.periodization.calendar import EASY, Periodization, WeekPlan
from liftwright.planner.request import PlanRequest
from liftwright.planner.targets import rep_range
from liftwright.planner.zones import Zone, zone_range


@dataclass(frozen=True, slots=True)
class SetDose:
    """What a set of a week asks for.

    Args:
        low: Fewest repetitions, where the load is found by effort.
        high: Most repetitions, where the load is found by effort.
        reps: Repetitions that a known load is chosen for.
        rir: Repetitions in reserve after the last set, as a lifter feels them;
            `None` where effort is not counted so.
        least_rir: Least reserve that the plan comes down to.
        floor_rir: Least reserve that health allows.
        why: Keys of the findings behind them.
    """

    low: int
    high: int
    reps: int
    rir: float | None
    why: tuple[str, ...]
    least_rir: float = 0.0
    floor_rir: float = 0.0


@dataclass(frozen=True, slots=True)
class Turn:
    """When a set is done.

    Args:
        week: The week.
        number: How often its exercise came earlier in that week.
    """

    week: WeekPlan
    number: int = 0


def set_dose(
    exercise: Exercise,
    zone: Zone,
    turn: Turn,
    how: tuple[PlanRequest, Periodization],
    k: float,
) -> SetDose:
    """Return repetitions and effort of an exercise on a day.

    The reserve falls from the top of its range to the bottom: once over the weeks of a
    linear plan, and over every cycle of the others, of which each comes nearer to
    failure than the one before. Heavy and compound work moves through its range of
    repetitions: down over the weeks of linear and block plans, in waves from session
    to session in undulating ones.

    Args:
        exercise: The exercise.
        zone: How heavy its sets are.
        turn: When it is done.
        how: The request and how the plan changes over its weeks.
        k: The person's curve, to keep loads below what health allows.
    """
    request, model = how
    health = limits_of(request)
    limits = health.in_week(turn.week.number)
    low, high = _range(exercise, zone, turn, request)
    reps = _reps((low, high), exercise, turn, (zone, model))
    effort = default_effort(
        exercise,
        aim_of(zone),
        level=request.person.level,
        reps=reps,
        min_rir=limits.min_rir,
    )
    if effort is None:
        return SetDose(low, high, reps, None, (f"zone.{zone}",))
    least, most = sorted((effort.target.low.rir, effort.target.high.rir))
    rir = most - _descent(turn.week, model, limits) * (most - least)
    ahead = turn.week.cycles_left * value("planner.reserve_ahead")
    ahead = 0.0 if is_steady(model) else ahead
    rir += ahead
    if zone is Zone.HEAVY:
        rir = min(rir, max(least, _reserve_of_heavy(reps, k)))
    else:
        least += ahead
    why = (f"zone.{zone}", *effort.why)
    dose = SetDose(low, high, reps, rir, why, least, limits.min_rir)
    if is_body_lifted(exercise):
        return _with_more_in_reserve(limits, dose, k)
    introduced = health.introduced_fraction(turn.week.number)
    share = min(limits.max_fraction_1rm, introduced)
    reps = _reps_of_known(dose, share, _most_for_known(exercise, zone, high), k)
    return replace(_within(limits, dose, k), reps=reps)


def _most_for_known(exercise: Exercise, zone: Zone, high: int) -> int:
    """Return the most repetitions that health makes of a set whose load is known.

    Heavy work stays practice of heavy work: sets of a middling number at most.
    """
    if zone is not Zone.HEAVY:
        return high
    return sum(rep_range(exercise, Zone.MODERATE)) // 2


def _reps_of_known(dose: SetDose, fraction: float, most: int, k: float) -> int:
    """Return the repetitions of a known load that stays below what health allows.

    It can be light for any repetitions, so they stay what the sets are for.
    """
    if fraction >= 1 or dose.rir is None:
        return dose.reps
    needed = ceil(reps_at_fraction(fraction, k) - dose.rir)
    return max(dose.reps, min(needed, most))


def does_fives(request: PlanRequest) -> bool:
    """Return whether heavy sets are sets of five: for novices and limited loads."""
    return _is_limited(request) or request.person.level is Level.NOVICE


def _is_limited(request: PlanRequest) -> bool:
    return limits_of(request).max_fraction_1rm < 1


def is_steady(model: Periodization) -> bool:
    """Return whether a plan goes one way over all its weeks, without cycles."""
    return model in {Periodization.LINEAR, Periodization.MINIMAL_DOSE}


def _descent(week: WeekPlan, model: Periodization, limits: Limits) -> float:
    return week.way if is_steady(model) else week.progress(limits.gentle_weeks)


def _reserve_of_heavy(reps: int, k: float) -> float:
    lightest = zone_range(Zone.HEAVY).fraction_low
    return felt_reserve(reps_at_fraction(lightest, k), reps)


def _range(
    exercise: Exercise, zone: Zone, turn: Turn, request: PlanRequest
) -> tuple[int, int]:
    if zone is Zone.HEAVY and turn.week.is_peaking and not _is_limited(request):
        peak = values("planner.peak")
        return int(peak["reps_low"]), int(peak["reps_high"])
    return rep_range(exercise, zone, in_fives=does_fives(request))


def _reps(
    ends: tuple[int, int],
    exercise: Exercise,
    turn: Turn,
    how: tuple[Zone, Periodization],
) -> int:
    (low, high), (zone, model) = ends, how
    if not exercise.is_compound or zone is Zone.LIGHT:
        return high
    if model is Periodization.UNDULATING:
        waves = _waves(low, high, zone)
        return waves[(turn.week.step + turn.number) % len(waves)]
    if model is Periodization.MINIMAL_DOSE:
        return high
    least = _waves(low, high, zone)[-1]
    # A peak is one way down within its cycle; blocks lead on from one to the next.
    is_peak = turn.week.is_peaking
    way = turn.week.progress() if is_peak else turn.week.way
    return round(high - way * (high - least))


def _waves(low: int, high: int, zone: Zone) -> tuple[int, int, int]:
    middle = (low + high) // 2
    # The fewest repetitions of work for size would be heavy at the end of a cycle.
    return high, middle, low if zone is Zone.HEAVY else (low + middle) // 2


def _within(limits: Limits, dose: SetDose, k: float) -> SetDose:
    """Return a dose whose loads, found by effort, stay below what health allows.

    A load is light enough when it could be lifted often enough: first by more
    repetitions of a set, then by more in reserve. There stays a range to fill before
    a load rises.
    """
    if limits.max_fraction_1rm >= 1 or dose.rir is None:
        return dose
    needed = reps_at_fraction(limits.max_fraction_1rm, k)
    if dose.low + dose.rir >= needed:
        return dose
    most = max(dose.high, zone_range(Zone.MODERATE).reps_high)
    low = min(most, max(dose.low, ceil(needed - dose.rir)))
    rir = _judged(dose, ceil(needed - low))
    # What no reserve that people can judge would leave is done in repetitions.
    low = min(zone_range(Zone.LIGHT).reps_high, max(low, ceil(needed - rir)))
    return replace(dose, low=low, high=low + dose.high - dose.low, rir=rir)


def _with_more_in_reserve(limits: Limits, dose: SetDose, k: float) -> SetDose:
    """Return a dose of the own body: only the reserve can keep its sets gentle."""
    if limits.max_fraction_1rm >= 1 or dose.rir is None:
        return dose
    needed = reps_at_fraction(limits.max_fraction_1rm, k)
    return replace(dose, rir=_judged(dose, ceil(needed - dose.reps)))


def _judged(dose: SetDose, wished: float) -> float:
    """Return a larger reserve, as far as people can judge one."""
    most = value("effort.report.ignored_from")
    return max(dose.rir or 0.0, min(wished, most))


def is_light(week: WeekPlan) -> bool:
    """Return whether a week is meant to be easy."""
    return week.kind in EASY
