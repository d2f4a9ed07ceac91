"""Solves a week: totals first, then days with the totals' bound as the target."""

from dataclasses import dataclass, replace

from liftwright.errors import UnprovenError
from liftwright.planner.best_week import best_week
from liftwright.planner.cpsat.branching import Branching
from liftwright.planner.cpsat.days import any_days, days_for
from liftwright.planner.cpsat.found import Found
from liftwright.planner.cpsat.ideal import ideal
from liftwright.planner.days import Days, days
from liftwright.planner.params import SolverParams
from liftwright.planner.problem import Problem
from liftwright.planner.searches import Task
from liftwright.planner.template import WeekTemplate
from liftwright.planner.totals import totals
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
    best_totals = _best_totals(problem, params)
    if best_totals.is_infeasible:
        return None
    week = days(problem)
    found = _days_of(week, best_totals, params, watch)
    found = found or best_week(Task(problem, week, best_totals, params, watch))
    if found.is_infeasible:
        return None
    if not found.values:
        raise UnprovenError("the search ended before it found a week")
    template = week.template(problem, lambda index: round(found.values[index]))
    return SolvedWeek(template, found.objective, found.bound)


def can_be_met(problem: Problem, params: SolverParams) -> bool:
    """Return whether any week keeps the hard rules of a problem."""
    if _best_totals(problem, params).is_infeasible:
        return False
    return any_days(days(problem), params)


def _best_totals(problem: Problem, params: SolverParams) -> Found:
    how = Branching(params.seed, params.totals_nodes, params.totals_gap)
    return ideal(totals(problem).model, how)


def _days_of(
    week: Days, best_totals: Found, params: SolverParams, watch: Watch | None
) -> Found | None:
    """Return days with just the best totals; None when none were found."""
    if not best_totals.values:
        return None
    wanted = tuple(round(best_totals.values[index]) for index in week.totals.settled)
    values = days_for(week, wanted, params, watch)
    return replace(best_totals, values=values) if values else None
