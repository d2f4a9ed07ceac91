"""Solves a week: totals first, then days with the totals' bound as the target."""

from dataclasses import dataclass

from liftwright.errors import UnprovenError
from liftwright.planner.cpsat.days import FoundDays, any_days, best_days, days_for
from liftwright.planner.cpsat.ideal import Ideal, Limits, ideal
from liftwright.planner.days import Days, days
from liftwright.planner.linear import Grain
from liftwright.planner.params import ROUNDING, SolverParams
from liftwright.planner.problem import Problem
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
    best_totals = ideal(totals(problem).model, params)
    if best_totals.is_infeasible:
        return None
    week = days(problem)
    if best_totals.values:
        wanted = _settled(week, best_totals.values)
        values = days_for(week, wanted, (params, watch))
        if values:
            return _solved(problem, week, values, best_totals)
    return _best_days(problem, week, best_totals.bound, (params, watch))


def _best_days(
    problem: Problem,
    week: Days,
    bound: float,
    how: tuple[SolverParams, Watch | None],
) -> SolvedWeek | None:
    """Search the whole week: by linear programming first, then by CP-SAT."""
    params, watch = how
    enough = params.resolution_sdes
    ceiling = dict(week.model.objective)
    week.model.at_most(ceiling, bound + ROUNDING, grain=Grain.GAIN)
    found = ideal(week.model, params, Limits(enough, params.days_nodes))
    if found.is_infeasible:
        return None
    bound = min(bound, found.bound)
    if found.values and watch is not None:
        watch.tell(found.objective, bound)
    if found.values and bound - found.objective <= enough:
        return _solved(problem, week, found.values, found)
    further = best_days(week, found.values, bound, how)
    if further.values and further.objective >= found.objective:
        return _solved(problem, week, further.values, further)
    if not found.values:
        raise UnprovenError("the search ended before it found a week")
    return _solved(problem, week, found.values, found)


def _solved(
    problem: Problem, week: Days, values: tuple[float, ...], found: Ideal | FoundDays
) -> SolvedWeek:
    template = week.template(problem, lambda index: round(values[index]))
    return SolvedWeek(template, found.objective, found.bound)


def can_be_met(problem: Problem, params: SolverParams) -> bool:
    """Return whether any week keeps the hard rules of a problem."""
    if ideal(totals(problem).model, params).is_infeasible:
        return False
    return any_days(days(problem), params)


def _settled(week: Days, values: tuple[float, ...]) -> tuple[int, ...]:
    return tuple(round(values[index]) for index in week.totals.settled)
