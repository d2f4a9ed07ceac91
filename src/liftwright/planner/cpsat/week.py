"""Days for the weekly totals: which exercise on which day with how many sets."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from liftwright.planner.cpsat.linear import add_rows, whole_objective, whole_variables
from liftwright.planner.linear import Grain
from liftwright.planner.problem import Problem
from liftwright.planner.template import TemplateDay, TemplateSlot, WeekTemplate
from liftwright.planner.totals import Totals, by_exercise, hitters, in_group
from liftwright.planner.zones import Zone

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import CpModel, CpSolver, IntVar, LinearExpr


@dataclass(frozen=True, slots=True)
class Week:
    """The model of a week, day by day, with its totals.

    Args:
        model: The CP-SAT model.
        totals: The weekly totals it adds up to.
        unknowns: Variables of the totals, in their order.
        sets_on: Sets per activity and day.
        is_on: Whether an activity is done on a day.
        objective: What it gives, in millionths.
    """

    model: "CpModel"
    totals: Totals
    unknowns: "tuple[IntVar, ...]"
    sets_on: "dict[tuple[int, int], IntVar]"
    is_on: "dict[tuple[int, int], IntVar]"
    objective: "LinearExpr"

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


def week_model(problem: Problem, totals: Totals) -> Week:
    """Return the model of a week with its totals and its days."""
    from ortools.sat.python.cp_model import CpModel

    model = CpModel()
    unknowns = whole_variables(model, totals.model)
    add_rows(model, totals.model, unknowns)
    sets_on, is_on = {}, {}
    for index, activity in enumerate(problem.activities):
        for day in range(len(problem.days)):
            on = model.new_bool_var(f"on {activity.key} {day}")
            done = model.new_int_var(0, activity.max_sets, f"sets {activity.key} {day}")
            model.add(done >= activity.min_sets * on)
            model.add(done <= activity.max_sets * on)
            sets_on[index, day], is_on[index, day] = done, on
        every = range(len(problem.days))
        model.add(sum(sets_on[index, d] for d in every) == unknowns[totals.sets[index]])
        model.add(sum(is_on[index, d] for d in every) == unknowns[totals.days[index]])
    objective = whole_objective(totals.model, unknowns)
    week = Week(model, totals, unknowns, sets_on, is_on, objective)
    for encode in ENCODINGS.values():
        encode(problem, week)
    return week


def _minutes(problem: Problem, week: Week) -> None:
    for day, seconds in enumerate(problem.seconds):
        used = sum(
            it.set_s * week.sets_on[i, day] + it.fixed_s * week.is_on[i, day]
            for i, it in enumerate(problem.activities)
        )
        week.model.add(used <= seconds)


def _fatigue(problem: Problem, week: Week) -> None:
    for day in range(len(problem.days)):
        tired = sum(
            round(Grain.DOSE * it.fatigue) * week.sets_on[i, day]
            for i, it in enumerate(problem.activities)
        )
        week.model.add(tired <= round(Grain.DOSE * problem.session_fatigue_cap))


def _session_muscle(problem: Problem, week: Week) -> None:
    most = round(Grain.DOSE * problem.session_muscle_cap)
    for goal in problem.muscles:
        workers = [
            (i, round(Grain.DOSE * it.size[goal.muscle]))
            for i, it in enumerate(problem.activities)
            if goal.muscle in it.size
        ]
        for day in range(len(problem.days)):
            worked = sum(share * week.sets_on[i, day] for i, share in workers)
            week.model.add(worked <= most)


def _alike(problem: Problem, week: Week) -> None:
    groups = [ix for ix in by_exercise(problem).values() if len(ix) > 1]
    groups += [in_group(problem, group) for group in problem.alike]
    for members in groups:
        for day in range(len(problem.days)):
            week.model.add_at_most_one(week.is_on[i, day] for i in members)


def _recovery(problem: Problem, week: Week) -> None:
    heavy = [i for i, it in enumerate(problem.activities) if it.zone is Zone.HEAVY]
    n_days = len(problem.days)
    close = [
        (first, second)
        for first in range(n_days)
        for second in range(n_days)
        if first != second and problem.gap_days(first, second) < problem.heavy_gap_days
    ]
    for i in heavy:
        for j in heavy:
            if i <= j and _share_prime_mover(problem, i, j):
                for first, second in close:
                    week.model.add_at_most_one(
                        week.is_on[i, first], week.is_on[j, second]
                    )


def _share_prime_mover(problem: Problem, i: int, j: int) -> bool:
    first, second = problem.activities[i], problem.activities[j]
    return bool(first.exercise.prime_movers & second.exercise.prime_movers)


def _muscle_days(problem: Problem, week: Week) -> None:
    for goal in problem.muscles:
        if not goal.hits:
            continue
        hits = []
        for day in range(len(problem.days)):
            hit = week.model.new_bool_var(f"hit {goal.muscle} {day}")
            worked = sum(week.is_on[i, day] for i in hitters(problem, goal.muscle))
            week.model.add(hit <= worked)
            hits.append(hit)
        lacking = week.unknowns[week.totals.missing_hits[goal.muscle]]
        week.model.add(sum(hits) + lacking >= goal.hits)


def _wishes(problem: Problem, week: Week) -> None:
    for wish in problem.requirements:
        meant = [i for i, it in enumerate(problem.activities) if it.key in wish.keys]
        met = []
        for day in range(len(problem.days)):
            met_on = week.model.new_bool_var(f"wish {wish.wish} {day}")
            week.model.add(met_on <= sum(week.is_on[i, day] for i in meant))
            met.append(met_on)
        week.model.add(sum(met) >= wish.min_days)


ENCODINGS: dict[str, Callable[[Problem, Week], None]] = {
    "minutes": _minutes,
    "fatigue": _fatigue,
    "session-muscle": _session_muscle,
    "alike": _alike,
    "recovery": _recovery,
    "muscle-days": _muscle_days,
    "wishes": _wishes,
}
"""The rules on single days; those on whole weeks are rows of the totals."""
