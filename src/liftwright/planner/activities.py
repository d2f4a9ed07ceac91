"""Exercises as the solver counts them: what a set gives and what it takes."""

from collections.abc import Iterable
from functools import lru_cache
from math import ceil

from liftwright.coaching.clock import cost_per_set_s, fixed_cost_s
from liftwright.coaching.rest import RestStyle, prescribed_rest
from liftwright.domain.aim import Ruleset
from liftwright.domain.exercise import Exercise, Measure, Modality
from liftwright.evidence import value, values
from liftwright.planner.aims import aim_of
from liftwright.planner.fatigue import fatigue_class
from liftwright.planner.goals import PULLS
from liftwright.planner.heavy import is_floor_pull, is_heavy_lift
from liftwright.planner.limits import allows_heavy, limits_of, session_sets
from liftwright.planner.params import CLOCK_GRID_S, CYCLES_KEPT
from liftwright.planner.passed_on import passes_load
from liftwright.planner.problem import Activity, LiftGoal
from liftwright.planner.request import PlanRequest
from liftwright.planner.targets import hold_range_s, rep_range
from liftwright.planner.zones import (
    Zone,
    size_weight,
    strength_weight,
    zone_range,
    zones_for,
)


def activities(
    exercises: Iterable[Exercise],
    request: PlanRequest,
    lifts: Iterable[LiftGoal],
    style: RestStyle,
) -> tuple[Activity, ...]:
    """Return every exercise in every zone it may be trained in.

    Args:
        exercises: The exercises that come into question.
        request: Whose plan it is.
        lifts: The lifts whose strength counts.
        style: What decides about rest.
    """
    goals = tuple(lifts)
    return tuple(
        _activity(exercise, zone, request, goals, style)
        for exercise in exercises
        for zone in zones_for(exercise)
        if _may_be(exercise, zone, request)
    )


def _may_be(exercise: Exercise, zone: Zone, request: PlanRequest) -> bool:
    if zone is not Zone.HEAVY:
        return True
    # What still passes load through a part that is spared is not lifted heavily.
    is_spared = passes_load(exercise, request.avoid.body_parts)
    return is_heavy_lift(exercise) and allows_heavy(request) and not is_spared


def _activity(
    exercise: Exercise,
    zone: Zone,
    request: PlanRequest,
    lifts: tuple[LiftGoal, ...],
    style: RestStyle,
) -> Activity:
    return Activity(
        exercise=exercise,
        zone=zone,
        set_s=cycle_s(exercise, zone, style, most_reps=most_reps(request)),
        fixed_s=_on_grid(fixed_cost_s(exercise, n_warm_ups(exercise, zone, request))),
        min_sets=min_sets(exercise, request),
        max_sets=session_sets(request),
        max_days=_max_days(exercise, request, lifts),
        size={
            muscle: share * size_weight(zone)
            for muscle, share in exercise.muscles.items()
        },
        strength=_strength(exercise, zone, lifts),
        fatigue=values("planner.fatigue_units")[fatigue_class(exercise, zone).value],
        practice=_practice(exercise, zone, request),
    )


def min_sets(exercise: Exercise, request: PlanRequest) -> int:
    """Return the fewest sets that an exercise is set up for."""
    fewest = values("planner.min_sets")
    if request.rules is Ruleset.ARTICLES:
        return int(fewest["articles"])
    if request.has_shortest_days_only:
        return int(values("planner.shortest_session")["sets"])
    if max(request.minutes.values()) < value("planner.brief_session"):
        return int(fewest["brief"])
    return int(fewest["compound" if exercise.is_compound else "isolation"])


def _practice(exercise: Exercise, zone: Zone, request: PlanRequest) -> float:
    # Pulls serve the other lifts: their days count for nothing unless they were asked
    # for. Where a lift cannot be trained heavily, its heaviest zone is its practice;
    # where it can, a lighter day counts as much less as each of its sets does.
    if exercise.family in PULLS and exercise.id not in request.focus.lifts:
        return 0.0
    zones = [it for it in zones_for(exercise) if _may_be(exercise, it, request)]
    heaviest = Zone.HEAVY if Zone.HEAVY in zones else zones[0]
    return strength_weight(zone) / strength_weight(heaviest)


@lru_cache(maxsize=CYCLES_KEPT)
def cycle_s(
    exercise: Exercise, zone: Zone, style: RestStyle, *, most_reps: int = 0
) -> int:
    """Return the seconds from the start of one set to the start of the next.

    Set and rest together are a whole number of half minutes that keeps the rest
    within its prescribed range: its middle for heavy sets, near its lower end else.

    Args:
        exercise: The exercise.
        zone: How heavy its sets are.
        style: What decides about rest.
        most_reps: Repetitions that light weeks ask for, where they are many.
    """
    rest = prescribed_rest(exercise, aim_of(zone), style=style)
    rest_s = sum(rest.range_s) / 2 if zone is Zone.HEAVY else rest.low_s
    reps = max(mean_reps(exercise, zone), most_reps if zone is not Zone.LIGHT else 0)
    return _on_grid(cost_per_set_s(exercise, rest_s, reps))


def mean_reps(exercise: Exercise, zone: Zone) -> float:
    """Return the repetitions that the time of a set is counted with.

    A hold counts as the repetitions that take as long.
    """
    if exercise.measure is Measure.SECONDS:
        low, high = hold_range_s()
        return (low + high) / 2 / values("time.repetition")["controlled"]
    low, high = rep_range(exercise, zone)
    return (low + high) / 2


def most_reps(request: PlanRequest) -> int:
    """Return the repetitions of compound sets in weeks that must be light, or 0."""
    limits = limits_of(request).in_week(1)
    is_gentle = limits.max_fraction_1rm <= values("screening.gentle_start")["load"]
    return zone_range(Zone.MODERATE).reps_high if is_gentle else 0


def n_warm_ups(exercise: Exercise, zone: Zone, request: PlanRequest) -> int:
    """Return how many warm-up sets an exercise is given time for."""
    counts = values("planner.warm_up_sets")
    if zone is Zone.HEAVY:
        return int(counts["heavy"])
    if exercise.is_compound and exercise.modality is Modality.BARBELL:
        return int(counts["barbell"])
    if request.has_shortest_days_only:
        return int(counts["isolation"])
    return int(counts["compound" if exercise.is_compound else "isolation"])


def _strength(
    exercise: Exercise, zone: Zone, lifts: tuple[LiftGoal, ...]
) -> dict[str, float]:
    related = value("transfer.related_lift")
    gives = {}
    for lift in lifts:
        if exercise.id == lift.exercise:
            gives[lift.exercise] = strength_weight(zone)
        elif exercise.family == lift.family:
            gives[lift.exercise] = related * strength_weight(zone)
    return gives


def _max_days(
    exercise: Exercise, request: PlanRequest, lifts: tuple[LiftGoal, ...]
) -> int:
    most = values("planner.max_days")
    if is_floor_pull(exercise):
        is_first = exercise.id in request.focus.lifts
        return int(most["floor_pull_first" if is_first else "floor_pull"])
    is_goal = any(exercise.id == lift.practised_by for lift in lifts)
    practised = is_goal and request.emphasis > value("planner.practice_from")
    return int(most["strength" if practised else "size"])


def _on_grid(seconds: float) -> int:
    return ceil(seconds / CLOCK_GRID_S) * CLOCK_GRID_S
