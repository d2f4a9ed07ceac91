"""Weekly totals: sets and days per exercise, which alone decide what a week gives."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from liftwright.domain.muscle import Muscle
from liftwright.planner.cpsat.scale import DOSE, dose, gain, tangents
from liftwright.planner.problem import Activity, Curve, Problem
from liftwright.planner.spacing import most_days_apart
from liftwright.planner.zones import Zone

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import CpModel, IntVar, LinearExpr


@dataclass(frozen=True, slots=True)
class Totals:
    """The model of weekly totals and its variables.

    Args:
        model: The CP-SAT model.
        sets: Weekly sets, per activity.
        days: Training days, per activity.
        missing_hits: Training days that a muscle lacks.
        objective: What is maximised, in millionths.
    """

    model: "CpModel"
    sets: "tuple[IntVar, ...]"
    days: "tuple[IntVar, ...]"
    missing_hits: "dict[Muscle, IntVar]"
    objective: "LinearExpr"


def totals_model(problem: Problem) -> Totals:
    """Return the model of the weekly totals of a problem."""
    from ortools.sat.python.cp_model import CpModel, LinearExpr

    model = CpModel()
    n_days = len(problem.days)
    sets, days = [], []
    for activity in problem.activities:
        most_days = min(activity.max_days, _possible_days(problem, activity))
        day = model.new_int_var(0, most_days, f"days {activity.key}")
        done = model.new_int_var(
            0, most_days * activity.max_sets, f"sets {activity.key}"
        )
        model.add(done >= activity.min_sets * day)
        model.add(done <= activity.max_sets * day)
        sets.append(done)
        days.append(day)
    _limit_days(model, problem, days, n_days)
    _limit_time_and_fatigue(model, problem, sets, days)
    _require(model, problem, sets, days)
    missing_hits: dict[Muscle, IntVar] = {}
    terms = [
        *_size_terms(model, problem, sets, days, missing_hits),
        *_strength_terms(model, problem, sets, days),
        *_price_terms(problem, sets, days),
    ]
    objective = LinearExpr.sum(terms)
    return Totals(model, tuple(sets), tuple(days), missing_hits, objective)


def _possible_days(problem: Problem, activity: Activity) -> int:
    if activity.zone is Zone.HEAVY:
        return most_days_apart(problem, problem.heavy_gap_days)
    return len(problem.days)


def _limit_days(
    model: "CpModel", problem: Problem, days: "list[IntVar]", n_days: int
) -> None:
    by_exercise: dict[str, list[int]] = {}
    for index, activity in enumerate(problem.activities):
        by_exercise.setdefault(activity.exercise.id, []).append(index)
    for indices in by_exercise.values():
        most = max(problem.activities[i].max_days for i in indices)
        model.add(sum(days[i] for i in indices) <= min(most, n_days))
    for group in problem.alike:
        members = [i for e, found in by_exercise.items() if e in group for i in found]
        model.add(sum(days[i] for i in members) <= n_days)


def _limit_time_and_fatigue(
    model: "CpModel", problem: Problem, sets: "list[IntVar]", days: "list[IntVar]"
) -> None:
    used = [
        activity.set_s * done + activity.fixed_s * day
        for activity, done, day in zip(problem.activities, sets, days, strict=True)
    ]
    model.add(sum(used) <= sum(problem.seconds))
    tired = _total(problem, sets, lambda activity: activity.fatigue)
    model.add(tired <= dose(problem.session_fatigue_cap) * len(problem.days))


def _require(
    model: "CpModel", problem: Problem, sets: "list[IntVar]", days: "list[IntVar]"
) -> None:
    for wish in problem.requirements:
        chosen = [i for i, it in enumerate(problem.activities) if it.key in wish.keys]
        model.add(sum(sets[i] for i in chosen) >= wish.min_sets)
        model.add(sum(days[i] for i in chosen) >= wish.min_days)


def _size_terms(
    model: "CpModel",
    problem: Problem,
    sets: "list[IntVar]",
    days: "list[IntVar]",
    missing_hits: "dict[Muscle, IntVar]",
) -> Iterable["LinearExpr"]:
    for goal in problem.muscles:
        volume = _total(problem, sets, _share_of(goal.muscle))
        session_most = problem.session_muscle_cap * len(problem.days)
        model.add(volume <= dose(min(goal.most, session_most)))
        weight = (1 - problem.emphasis) * goal.weight
        yield _gain_below(model, goal.curve, weight, volume)
        if goal.minimum:
            missing = model.new_int_var(0, dose(goal.minimum), f"missing {goal.muscle}")
            model.add(volume + missing >= dose(goal.minimum))
            yield -(gain(problem.prices.missing_dose) // DOSE) * missing
        if goal.hits:
            lacking = model.new_int_var(0, goal.hits, f"missing days {goal.muscle}")
            hitting = [days[i] for i in hitters(problem, goal.muscle)]
            model.add(sum(hitting) + lacking >= goal.hits)
            missing_hits[goal.muscle] = lacking
            yield -gain(problem.prices.missing_hit) * lacking


def hitters(problem: Problem, muscle: Muscle) -> list[int]:
    """Return the activities that train a muscle at least as a synergist."""
    return [
        index
        for index, activity in enumerate(problem.activities)
        if activity.exercise.muscles.get(muscle, 0.0) >= HIT_SHARE
    ]


HIT_SHARE = 0.5


def _strength_terms(
    model: "CpModel", problem: Problem, sets: "list[IntVar]", days: "list[IntVar]"
) -> Iterable["LinearExpr"]:
    for goal in problem.lifts:
        weight = problem.emphasis * goal.weight
        dosed = _total(problem, sets, _dose_for(goal.exercise))
        yield _gain_below(model, goal.by_sets, weight, dosed)
        practised = DOSE * _days_of(problem, days, goal.exercise)
        yield _gain_below(model, goal.by_days, weight, practised)


def _price_terms(
    problem: Problem, sets: "list[IntVar]", days: "list[IntVar]"
) -> Iterable["LinearExpr"]:
    per_unit = gain(problem.prices.fatigue * problem.emphasis) / DOSE
    for activity, done, day in zip(problem.activities, sets, days, strict=True):
        yield -round(per_unit * dose(activity.fatigue)) * done
        yield -gain(problem.prices.exercise_day) * day


def _share_of(muscle: Muscle) -> Callable[[Activity], float]:
    return lambda activity: activity.size.get(muscle, 0.0)


def _dose_for(lift: str) -> Callable[[Activity], float]:
    return lambda activity: activity.strength.get(lift, 0.0)


def _days_of(problem: Problem, days: "list[IntVar]", lift: str) -> "LinearExpr":
    from ortools.sat.python.cp_model import LinearExpr

    return LinearExpr.sum(
        [
            day
            for activity, day in zip(problem.activities, days, strict=True)
            if activity.exercise.id == lift
        ]
    )


def _total(
    problem: Problem, sets: "list[IntVar]", share: Callable[[Activity], float]
) -> "LinearExpr":
    from ortools.sat.python.cp_model import LinearExpr

    return LinearExpr.weighted_sum(
        sets, [dose(share(activity)) for activity in problem.activities]
    )


def _gain_below(
    model: "CpModel", curve: Curve, weight: float, dosed: "LinearExpr"
) -> "LinearExpr":
    top = gain(weight * curve.corners[-1][1])
    reached = model.new_int_var(0, top, "gain")
    for slope, intercept in tangents(curve, weight):
        model.add(DOSE * reached <= slope * dosed + intercept)
    return reached
