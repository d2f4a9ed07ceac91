"""Days for the weekly totals: which exercise on which day with how many sets."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from liftwright.planner.cpsat.scale import dose
from liftwright.planner.cpsat.totals import Totals, hitters, totals_model
from liftwright.planner.problem import Problem
from liftwright.planner.template import TemplateDay, TemplateSlot, WeekTemplate
from liftwright.planner.zones import Zone

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import CpModel, CpSolver, IntVar


@dataclass(frozen=True, slots=True)
class Week:
    """The model of a week, day by day, with its totals.

    Args:
        totals: Model and totals; days are added to the same model.
        sets_on: Sets per activity and day.
        is_on: Whether an activity is done on a day.
    """

    totals: Totals
    sets_on: "dict[tuple[int, int], IntVar]"
    is_on: "dict[tuple[int, int], IntVar]"

    def template(self, problem: Problem, solver: "CpSolver") -> WeekTemplate:
        """Return the week a solver found."""
        return WeekTemplate(
            tuple(
                TemplateDay(weekday, self._slots(problem, solver, day))
                for day, weekday in enumerate(problem.days)
            )
        )

    def _slots(
        self, problem: Problem, solver: "CpSolver", day: int
    ) -> tuple[TemplateSlot, ...]:
        return tuple(
            TemplateSlot(it.exercise, it.zone, solver.value(self.sets_on[index, day]))
            for index, it in enumerate(problem.activities)
            if solver.value(self.is_on[index, day])
        )


def week_model(problem: Problem) -> Week:
    """Return the model of a week with its totals and its days."""
    totals = totals_model(problem)
    model = totals.model
    sets_on, is_on = {}, {}
    for index, activity in enumerate(problem.activities):
        for day in range(len(problem.days)):
            on = model.new_bool_var(f"on {activity.key} {day}")
            done = model.new_int_var(0, activity.max_sets, f"sets {activity.key} {day}")
            model.add(done >= activity.min_sets * on)
            model.add(done <= activity.max_sets * on)
            sets_on[index, day], is_on[index, day] = done, on
        n_days = range(len(problem.days))
        model.add(sum(sets_on[index, d] for d in n_days) == totals.sets[index])
        model.add(sum(is_on[index, d] for d in n_days) == totals.days[index])
    week = Week(totals, sets_on, is_on)
    for day in range(len(problem.days)):
        _limit_day(model, problem, week, day)
    _space_heavy_work(model, problem, week)
    _hit_muscles(model, problem, week)
    return week


def _limit_day(model: "CpModel", problem: Problem, week: Week, day: int) -> None:
    everything = list(enumerate(problem.activities))
    model.add(
        sum(
            it.set_s * week.sets_on[i, day] + it.fixed_s * week.is_on[i, day]
            for i, it in everything
        )
        <= problem.seconds[day]
    )
    tired = sum(dose(it.fatigue) * week.sets_on[i, day] for i, it in everything)
    model.add(tired <= dose(problem.session_fatigue_cap))
    for goal in problem.muscles:
        worked = [
            dose(it.size[goal.muscle]) * week.sets_on[i, day]
            for i, it in everything
            if goal.muscle in it.size
        ]
        model.add(sum(worked) <= dose(problem.session_muscle_cap))
    _keep_apart(model, problem, week, day)


def _keep_apart(model: "CpModel", problem: Problem, week: Week, day: int) -> None:
    by_exercise: dict[str, list[int]] = {}
    for index, activity in enumerate(problem.activities):
        by_exercise.setdefault(activity.exercise.id, []).append(index)
    for indices in by_exercise.values():
        if len(indices) > 1:
            model.add_at_most_one(week.is_on[i, day] for i in indices)
    for group in problem.alike:
        members = [i for e, found in by_exercise.items() if e in group for i in found]
        model.add_at_most_one(week.is_on[i, day] for i in members)


def _space_heavy_work(model: "CpModel", problem: Problem, week: Week) -> None:
    heavy = [i for i, it in enumerate(problem.activities) if it.zone is Zone.HEAVY]
    n_days = len(problem.days)
    close = [
        (first, second)
        for first in range(n_days)
        for second in range(first + 1, n_days)
        if problem.gap_days(first, second) < problem.heavy_gap_days
    ]
    for i in heavy:
        for j in heavy:
            if i <= j and _share_prime_mover(problem, i, j):
                for first, second in close:
                    model.add_at_most_one(week.is_on[i, first], week.is_on[j, second])
                    if i != j:
                        model.add_at_most_one(
                            week.is_on[j, first], week.is_on[i, second]
                        )


def _share_prime_mover(problem: Problem, i: int, j: int) -> bool:
    first, second = problem.activities[i], problem.activities[j]
    return bool(first.exercise.prime_movers & second.exercise.prime_movers)


def _hit_muscles(model: "CpModel", problem: Problem, week: Week) -> None:
    for goal in problem.muscles:
        if not goal.hits:
            continue
        hits = []
        for day in range(len(problem.days)):
            hit = model.new_bool_var(f"hit {goal.muscle} {day}")
            worked = sum(week.is_on[i, day] for i in hitters(problem, goal.muscle))
            model.add(hit <= worked)
            hits.append(hit)
        model.add(sum(hits) + week.totals.missing_hits[goal.muscle] >= goal.hits)
