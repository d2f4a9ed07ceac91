"""A week day by day as a linear model: the totals with every day spelled out."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from liftwright.domain.muscle import MAJOR_MUSCLES, Muscle
from liftwright.evidence import value
from liftwright.planner.apart import has_days_apart, is_apart
from liftwright.planner.compound_days import has_room, isolation_share
from liftwright.planner.heavy import is_floor_pull, is_loaded_squat
from liftwright.planner.linear import Grain, LinearModel, Variable, weighted
from liftwright.planner.problem import Activity, Problem
from liftwright.planner.push_pull import PUSHES_PER_PULL, is_pull, is_push
from liftwright.planner.spacing import PARTED, days_closer_than
from liftwright.planner.template import TemplateDay, TemplateSlot, WeekTemplate
from liftwright.planner.totals import (
    Totals,
    by_exercise,
    hitters,
    in_group,
    share_of,
    totals,
)
from liftwright.planner.zones import Zone, size_weight


@dataclass(frozen=True, slots=True)
class Days:
    """The linear model of a week, day by day.

    Args:
        totals: The weekly totals it adds up to; days are added to the same model.
        sets: Index of the sets of each activity on each day.
        is_on: Index of whether an activity is done on a day.
    """

    totals: Totals
    sets: dict[tuple[int, int], int]
    is_on: dict[tuple[int, int], int]

    @property
    def n_days(self) -> int:
        """Training days of the week."""
        return 1 + max(day for _, day in self.sets)

    @property
    def model(self) -> LinearModel:
        """Unknowns, rows and objective."""
        return self.totals.model

    def template(self, problem: Problem, value: Callable[[int], int]) -> WeekTemplate:
        """Return the week that a solution stands for.

        Args:
            problem: The week that was planned.
            value: Returns the value of a variable.
        """
        return WeekTemplate(
            tuple(
                TemplateDay(weekday, self._slots(problem, day, value))
                for day, weekday in enumerate(problem.days)
            )
        )

    def _slots(
        self, problem: Problem, day: int, value: Callable[[int], int]
    ) -> tuple[TemplateSlot, ...]:
        return tuple(
            TemplateSlot(it.exercise, it.zone, value(self.sets[index, day]))
            for index, it in enumerate(problem.activities)
            if value(self.is_on[index, day])
        )


def days(problem: Problem) -> Days:
    """Return the linear model of a week, day by day."""
    built = Days(totals(problem), {}, {})
    for index, activity in enumerate(problem.activities):
        for day in range(len(problem.days)):
            _add_activity(built, activity, index, day)
        _add_up(built, problem, index)
    for encode in ENCODINGS.values():
        encode(problem, built)
    return built


def _add_activity(built: Days, activity: Activity, index: int, day: int) -> None:
    model = built.model
    sets = model.add_variable(Variable(f"sets {activity.key} {day}", activity.max_sets))
    is_on = model.add_variable(Variable(f"on {activity.key} {day}", 1))
    model.at_least({sets: 1, is_on: -activity.min_sets}, 0)
    model.at_most({sets: 1, is_on: -activity.max_sets}, 0)
    built.sets[index, day], built.is_on[index, day] = sets, is_on


def _add_up(built: Days, problem: Problem, index: int) -> None:
    every = range(len(problem.days))
    for parts, total in (
        ([built.sets[index, day] for day in every], built.totals.sets[index]),
        ([built.is_on[index, day] for day in every], built.totals.days[index]),
    ):
        terms = {**dict.fromkeys(parts, 1.0), total: -1.0}
        built.model.at_most(terms, 0)
        built.model.at_least(terms, 0)


def _minutes(problem: Problem, built: Days) -> None:
    for day, seconds in enumerate(problem.seconds):
        used = _on_day(built.sets, problem, day, lambda it: it.set_s)
        used |= _on_day(built.is_on, problem, day, lambda it: it.fixed_s)
        built.model.at_most(used, seconds, grain=Grain.COUNT)


def _fatigue(problem: Problem, built: Days) -> None:
    for day in range(len(problem.days)):
        tired = _on_day(built.sets, problem, day, lambda it: it.fatigue)
        built.model.at_most(tired, problem.session_fatigue_cap)


def _session_muscle(problem: Problem, built: Days) -> None:
    for goal in problem.muscles:
        for day in range(len(problem.days)):
            worked = {
                built.sets[index, day]: it.size[goal.muscle]
                for index, it in enumerate(problem.activities)
                if goal.muscle in it.size
            }
            built.model.at_most(worked, problem.session_muscle_cap)


def _alike(problem: Problem, built: Days) -> None:
    groups = [found for found in by_exercise(problem).values() if len(found) > 1]
    groups += [in_group(problem, group) for group in problem.alike]
    for members in groups:
        for day in range(len(problem.days)):
            _at_most_one(built, ((index, day) for index in members))


def _recovery(problem: Problem, built: Days) -> None:
    heavy = [i for i, it in enumerate(problem.activities) if it.zone is Zone.HEAVY]
    for first in heavy:
        for second in heavy:
            if first <= second and _share_prime_mover(problem, first, second):
                for one, other in _close_days(problem):
                    _at_most_one(built, ((first, one), (second, other)))


def _close_days(problem: Problem) -> list[tuple[int, int]]:
    every = range(len(problem.days))
    return [
        (one, other)
        for one in every
        for other in every
        if one != other and problem.gap_days(one, other) < problem.heavy_gap_days
    ]


def _share_prime_mover(problem: Problem, first: int, second: int) -> bool:
    one, other = problem.activities[first], problem.activities[second]
    return bool(one.exercise.prime_movers & other.exercise.prime_movers)


def _muscle_days(problem: Problem, built: Days) -> None:
    for goal in problem.muscles:
        lacking = built.totals.missing_hits.get(goal.muscle)
        if lacking is None:
            continue
        hits = []
        for day in range(len(problem.days)):
            hit = built.model.add_variable(Variable(f"hit {goal.muscle} {day}", 1))
            trained = {
                built.is_on[index, day]: -1.0 for index in hitters(problem, goal.muscle)
            }
            built.model.at_most({hit: 1.0, **trained}, 0)
            hits.append(hit)
        built.model.at_least({**dict.fromkeys(hits, 1.0), lacking: 1.0}, goal.hits)


def _pull_each_day(problem: Problem, built: Days) -> None:
    if not problem.has_pull_each_day:
        return
    for day in range(len(problem.days)):
        terms = _on_day(built.is_on, problem, day, _pushes_without_pulls)
        paired = {index: weight for index, weight in terms.items() if weight}
        built.model.at_most(paired, 0, grain=Grain.COUNT)


def _pushes_without_pulls(activity: Activity) -> float:
    pulled = PUSHES_PER_PULL * is_pull(activity.exercise)
    return float(is_push(activity.exercise) - pulled)


def _compound_each_day(problem: Problem, built: Days) -> None:
    if not problem.has_compound_each_day:
        return
    for day in range(len(problem.days)):
        built.model.at_most(_on_day(built.is_on, problem, day, isolation_share), 0)
        done = _on_day(built.is_on, problem, day, lambda it: it.exercise.is_compound)
        built.model.at_least(weighted(done.items()), float(has_room(problem, day)))


def _squat_and_deadlift(problem: Problem, built: Days) -> None:
    if not has_days_apart(len(problem.days)):
        return
    lifts = [
        (i, it) for i, it in enumerate(problem.activities) if is_apart(it.exercise)
    ]
    for day in range(len(problem.days)):
        for is_heavy in (True, False):
            same = [i for i, it in lifts if (it.zone is Zone.HEAVY) is is_heavy]
            _at_most_one(built, ((index, day) for index in same))


def _back_between(problem: Problem, built: Days) -> None:
    if not problem.has_back_rested:
        return
    named = [(i, it.exercise) for i, it in enumerate(problem.activities)]
    squats = [i for i, it in named if is_loaded_squat(it)]
    pulls = [i for i, it in named if is_floor_pull(it)]
    for pair in days_closer_than(problem.rest_gap_days, problem):
        for first, second in (pair, pair[::-1]):
            squatted = ((index, first) for index in squats)
            _at_most_one(built, (*squatted, *((index, second) for index in pulls)))


def _days_between(problem: Problem, built: Days) -> None:
    close = days_closer_than(problem.rest_gap_days, problem)
    if not close:
        return
    limit = value("recovery.overlap.limit")
    for muscle in MAJOR_MUSCLES:
        on = [
            _on_day(built.sets, problem, day, share_of(muscle))
            for day in range(len(problem.days))
        ]
        for one, other in close:
            built.model.at_most(weighted({**on[one], **on[other]}.items()), limit)
    for muscle in PARTED:
        hard = [_is_hard(problem, built, muscle, day) for day in range(len(on))]
        for one, other in close:
            built.model.at_most({hard[one]: 1.0, hard[other]: 1.0}, 1)


def _is_hard(problem: Problem, built: Days, muscle: Muscle, day: int) -> int:
    """Add whether a day has many hard sets of exercises for a muscle."""
    hard = built.model.add_variable(Variable(f"hard {muscle} {day}", 1))
    few = value("recovery.hard_sets.count") - 1
    most = problem.session_muscle_cap / min(size_weight(zone) for zone in Zone)
    direct = _on_day(
        built.sets, problem, day, lambda it: float(muscle in it.exercise.prime_movers)
    )
    terms = {index: 1.0 for index, weight in direct.items() if weight}
    built.model.at_most({**terms, hard: few - most}, few)
    return hard


def _wishes(problem: Problem, built: Days) -> None:
    for wish in problem.requirements:
        meant = [i for i, it in enumerate(problem.activities) if it.key in wish.keys]
        met = []
        for day in range(len(problem.days)):
            met_on = built.model.add_variable(Variable(f"{wish.wish} {day}", 1))
            done = {built.is_on[index, day]: -1.0 for index in meant}
            built.model.at_most({met_on: 1.0, **done}, 0)
            met.append(met_on)
        built.model.at_least(dict.fromkeys(met, 1.0), wish.min_days)


def _on_day(
    indices: dict[tuple[int, int], int],
    problem: Problem,
    day: int,
    weight: Callable[[Activity], float],
) -> dict[int, float]:
    return {
        indices[index, day]: weight(activity)
        for index, activity in enumerate(problem.activities)
    }


def _at_most_one(built: Days, places: Iterable[tuple[int, int]]) -> None:
    terms = {built.is_on[place]: 1.0 for place in places}
    if len(terms) > 1:
        built.model.at_most(terms, 1, grain=Grain.COUNT)


ENCODINGS: dict[str, Callable[[Problem, Days], None]] = {
    "minutes": _minutes,
    "fatigue": _fatigue,
    "session-muscle": _session_muscle,
    "alike": _alike,
    "recovery": _recovery,
    "muscle-days": _muscle_days,
    "pull-each-day": _pull_each_day,
    "compound-each-day": _compound_each_day,
    "squat-and-deadlift": _squat_and_deadlift,
    "back-between": _back_between,
    "days-between": _days_between,
    "wishes": _wishes,
}
"""The rules on single days; those on whole weeks are rows of the totals."""
