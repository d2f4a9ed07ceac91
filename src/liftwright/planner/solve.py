"""Solves a week: totals first, then days with the totals' bound as the target."""

from dataclasses import dataclass

from liftwright.errors import UnprovenError
from liftwright.planner.cpsat.days import any_days, best_days, days_for
from liftwright.planner.cpsat.ideal import ideal
from liftwright.planner.params import SolverParams
from liftwright.planner.problem import Problem
from liftwright.planner.template import WeekTemplate
from liftwright.planner.totals import Totals, totals
from liftwright.planner.watch import Watch


@dataclass(frozen=True, slots=True)
class SolvedWeek:
    """A week with what is proven of it.

    Args:
        template: The week.
        objective: What it gives, in smallest detectable effects.
        bound: What no week can exceed.
    """

    template: WeekTemplate
    objective: float
    bound: float

    @property
    def gap(self) -> float:
        """How much better a week could be at most, in smallest detectable effects."""
        return max(0.0, self.bound - self.objective)


def solve_week(
    problem: Problem, params: SolverParams, watch: Watch | None = None
) -> SolvedWeek | None:
    """Return the best week of a problem with its proof; None when there is none.

    Args:
        problem: The week to plan.
        params: Limits and scales of the search.
        watch: Who follows the search and may end it; `None` for nobody.

    Raises:
        UnprovenError: If the limits ran out before any week was found.
    """
    built = totals(problem)
    found_totals = ideal(built.model, params)
    if found_totals.is_infeasible:
        return None
    if found_totals.values:
        wanted = _whole(built, found_totals.values)
        template = days_for(problem, built, wanted, (params, watch))
        if template is not None:
            return SolvedWeek(template, found_totals.objective, found_totals.bound)
    else:
        wanted = ()
    found = best_days(problem, built, (wanted, found_totals.bound), (params, watch))
    if found.is_infeasible:
        return None
    if found.template is None:
        raise UnprovenError("the search ended before it found a week")
    return SolvedWeek(
        found.template, found.objective, min(found_totals.bound, found.bound)
    )


def can_be_met(problem: Problem, params: SolverParams) -> bool:
    """Return whether any week keeps the hard rules of a problem."""
    built = totals(problem)
    return not ideal(built.model, params).is_infeasible and any_days(
        problem, built, params
    )


def _whole(built: Totals, values: tuple[float, ...]) -> tuple[int, ...]:
    return tuple(round(values[i]) for i in built.settled)
