"""Turns a request into the problem that the solver is given."""

from collections.abc import Collection, Iterable, Mapping

from liftwright.coaching.clock import general_warm_up_s
from liftwright.coaching.rest import RestStyle
from liftwright.domain.exercise import Exercise
from liftwright.evidence import value, values
from liftwright.planner.activities import activities
from liftwright.planner.apart import apart_groups
from liftwright.planner.candidates import candidates
from liftwright.planner.compound_days import wants_compound_each_day
from liftwright.planner.extras import extra_seconds
from liftwright.planner.focus import own_exercises, put_first
from liftwright.planner.goals import (
    lacking_lifts,
    least_worth,
    lift_goals,
    muscle_goals,
    strength_weight,
)
from liftwright.planner.healthy_days import on_healthy_days
from liftwright.planner.limits import limits_of
from liftwright.planner.movements import movement_goals
from liftwright.planner.problem import Activity, Prices, Problem
from liftwright.planner.push_pull import (
    lats_per_chest,
    wants_balance,
    wants_pull_each_day,
)
from liftwright.planner.request import PlanRequest
from liftwright.planner.spacing import gap_to_keep
from liftwright.planner.wishes import requirements


def build_problem(
    request: PlanRequest,
    exercises: Mapping[str, Exercise],
    measured_in: Collection[str] = (),
) -> Problem:
    """Return the planning problem of a request.

    Args:
        request: What is wished for and what there is.
        exercises: Every exercise there is, by id.
        measured_in: Ids of lifts whose strength counts, whatever the equipment; empty
            for those that suit it.
    """
    request = on_healthy_days(request)
    chosen = candidates(exercises.values(), request)
    lacking = lacking_lifts(exercises, request, measured_in)
    lifts = lift_goals(chosen, request, lacking)
    style = rest_style(request)
    doable = _that_fit(activities(chosen, request, lifts, style), request)
    able = tuple(it.exercise for it in doable)
    prices = _prices(request, least_worth(able, request))
    level = request.person.level.name.lower()
    return Problem(
        days=request.days,
        seconds=tuple(exercise_seconds(request, i) for i in range(len(request.days))),
        activities=doable,
        muscles=muscle_goals(able, request),
        lifts=lifts,
        strength_weight=strength_weight(request.emphasis),
        session_muscle_cap=value("volume.session.size.undetectable_above"),
        session_fatigue_cap=values("planner.fatigue_cap")[level],
        heavy_gap_days=heavy_gap_days(),
        prices=prices,
        alike=apart_groups(able),
        requirements=requirements(request, doable),
        movements=(
            *movement_goals(able, prices, request),
            *own_exercises(able, prices, request),
        ),
        rest_gap_days=gap_to_keep(request.days),
        is_balanced=wants_balance(able, request),
        lats_per_chest=lats_per_chest(able, request),
        has_pull_each_day=wants_pull_each_day(able, request),
        first=put_first(request),
        has_compound_each_day=wants_compound_each_day(able, request),
        has_back_rested=gap_to_keep(request.days) > 0,
    )


def rest_style(request: PlanRequest) -> RestStyle:
    """Return what decides about rest: whose rules, which level, how little time."""
    shortest = min(request.minutes[day] for day in request.days)
    return RestStyle(
        rules=request.rules,
        level=request.person.level,
        saves_time=shortest < value("planner.short_session"),
        at_least_s=limits_of(request).min_rest_s,
    )


def exercise_seconds(request: PlanRequest, day: int) -> int:
    """Return the seconds a training day leaves for exercises.

    Args:
        request: Whose plan it is.
        day: Index of the training day.
    """
    minutes = request.minutes[request.days[day]]
    opening_s = general_warm_up_s()
    if not request.is_shortest(request.days[day]):
        opening_s += value("planner.mobility_s")
    opening_s += extra_seconds(limits_of(request), day)
    # Nobody rests after the last set of a session, and no rest is shorter than this.
    unused_rest_s = values("rest.isolation")["low"]
    return round(minutes * SECONDS_PER_MINUTE - opening_s + unused_rest_s)


def heavy_gap_days() -> int:
    """Return the days that lie between heavy work of the same muscles (claim B21)."""
    return round(value("articles.recovery.heavy"))


SECONDS_PER_MINUTE = 60


def _that_fit(chosen: Iterable[Activity], request: PlanRequest) -> tuple[Activity, ...]:
    longest = max(exercise_seconds(request, i) for i in range(len(request.days)))
    return tuple(it for it in chosen if it.fixed_s + it.min_sets * it.set_s <= longest)


def _prices(request: PlanRequest, hard_set: float) -> Prices:
    missing = values(
        "planner.missing_price.short"
        if request.is_minimal_dose
        else "planner.missing_price"
    )
    return Prices(
        fatigue=value("planner.fatigue_price"),
        missing_dose=missing["dose"],
        missing_hit=missing["hit"],
        missing_direct=missing["direct"],
        missing_pull=missing["pull"],
        missing_core=(missing["legs"], missing["pulls"], missing["pushes"]),
        missing_movement=missing["movement"],
        behind=value("planner.focus_behind"),
        exercise_day=value("planner.exercise_day_price"),
        hard_set=hard_set,
    )
