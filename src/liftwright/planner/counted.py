"""A week in which each exercise of a day has one number of sets out of a few.

A count of sets with a lower limit that holds only where the exercise is done leaves
linear programs much room between none and the least. A choice of none, two, three or
four sets leaves less, and shows how exercises of known lengths fill a day.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from liftwright.planner.days import Days
from liftwright.planner.linear import LinearModel, Terms, Variable, with_sums
from liftwright.planner.problem import Problem

Place = tuple[int, int]
"""An activity and a day, by their indices."""


@dataclass(frozen=True, slots=True)
class Counted:
    """The linear model of a week by choices.

    Args:
        week: The same week by sets.
        model: Unknowns, rows and objective: the unknowns of the week, in order, then
            the choices. The sets of single days have no part in it.
        choices: Index of the choice of each number of sets, for each place.
    """

    week: Days
    model: LinearModel
    choices: Mapping[Place, Mapping[int, int]]

    def chosen(self, values: tuple[float, ...]) -> tuple[float, ...]:
        """Return the choices of a week by sets.

        Args:
            values: Value of each unknown of the week; empty for none.
        """
        if not values:
            return ()
        found = [*values, *[0.0] * (len(self.model.variables) - len(values))]
        for place, choices in self.choices.items():
            n_sets = round(values[self.week.sets[place]])
            found[self.week.sets[place]] = found[self.week.is_on[place]] = 0.0
            if n_sets:
                found[choices[n_sets]] = 1.0
        return tuple(found)

    def summed(self, values: tuple[float, ...]) -> tuple[float, ...]:
        """Return the week by sets that choices stand for.

        Args:
            values: Value of each unknown of this model; empty for none.
        """
        if not values:
            return ()
        found = list(values[: len(self.week.model.variables)])
        for place, choices in self.choices.items():
            done = {n: round(values[index]) for n, index in choices.items()}
            found[self.week.sets[place]] = sum(n * times for n, times in done.items())
            found[self.week.is_on[place]] = sum(done.values())
        return tuple(found)


def counted(week: Days, problem: Problem) -> Counted:
    """Return the linear model of a week by choices.

    Args:
        week: The model of the week by sets.
        problem: The week to plan.
    """
    model = LinearModel(list(week.model.variables), [], week.model.objective)
    choices = {
        (index, day): _choices(model, problem, index, day) for index, day in week.sets
    }
    stands_for: dict[int, Terms] = {}
    for place, by_sets in choices.items():
        stands_for[week.sets[place]] = {index: n for n, index in by_sets.items()}
        stands_for[week.is_on[place]] = dict.fromkeys(by_sets.values(), 1.0)
        model.at_most(stands_for[week.is_on[place]], 1)
    model.rows += week.model.rows
    return Counted(week, with_sums(model, stands_for), choices)


def _choices(
    model: LinearModel, problem: Problem, index: int, day: int
) -> dict[int, int]:
    activity = problem.activities[index]
    return {
        n_sets: model.add_variable(Variable(f"{n_sets} {activity.key} {day}", 1))
        for n_sets in range(activity.min_sets, activity.max_sets + 1)
    }
