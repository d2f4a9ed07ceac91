"""What a search by branching settles first, where that can be told to a solver."""

from dataclasses import dataclass

from liftwright.planner.days import Days
from liftwright.planner.linear import LinearModel, Variable
from liftwright.planner.params import BRANCHING_PRIORITY, ROUNDING


@dataclass(frozen=True, slots=True)
class Settling:
    """The linear model of a week for a search by branching.

    Args:
        model: Unknowns, rows and objective: those of the week, then what the week
            lacks in all; and that nothing is better than what is known to be best.
        priority: How early to branch on an unknown.
        lacks: The unknowns that make up what the week lacks.
    """

    model: LinearModel
    priority: dict[int, int]
    lacks: tuple[int, ...]

    def begun(self, values: tuple[float, ...]) -> tuple[float, ...]:
        """Return a week to start from with what it lacks in all.

        Args:
            values: Value of each unknown of the week; empty for none.
        """
        if not values:
            return ()
        return (*values, float(sum(round(values[index]) for index in self.lacks)))

    def of_week(self, values: tuple[float, ...]) -> tuple[float, ...]:
        """Return the unknowns of the week alone.

        Args:
            values: Value of each unknown of this model; empty for none.
        """
        return values[:-1]


def settling(week: Days, bound: float) -> Settling:
    """Return the model of a week with what to branch on first.

    Totals come first: days that differ in nothing come last. What a week lacks in all
    comes before everything: each day of it costs much, and once it is settled the rest
    is settled sooner.

    Args:
        week: The model of the week.
        bound: What no week can exceed.
    """
    linear, totals = week.model, week.totals
    lacks = tuple(totals.missing_hits.values())
    most = sum(linear.variables[index].most for index in lacks)
    in_all = Variable("missing days", most)
    model = LinearModel(
        [*linear.variables, in_all], list(linear.rows), linear.objective
    )
    terms = dict.fromkeys(lacks, 1.0) | {len(linear.variables): -1.0}
    model.at_most(terms, 0)
    model.at_least(terms, 0)
    model.at_most(linear.objective, bound + ROUNDING)
    on_sets, on_days, on_lack, on_all_lack = BRANCHING_PRIORITY
    priority = dict.fromkeys(totals.sets, on_sets)
    priority |= dict.fromkeys(totals.days, on_days) | dict.fromkeys(lacks, on_lack)
    return Settling(model, priority | {len(linear.variables): on_all_lack}, lacks)
