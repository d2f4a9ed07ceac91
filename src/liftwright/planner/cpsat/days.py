"""Finds days for a week: for given totals, or the best there are."""

from dataclasses import dataclass

from liftwright.planner.cpsat.search import Search, searched
from liftwright.planner.cpsat.week import Week, week_model
from liftwright.planner.linear import Grain
from liftwright.planner.params import SolverParams
from liftwright.planner.problem import Problem
from liftwright.planner.template import WeekTemplate
from liftwright.planner.totals import Totals
from liftwright.planner.watch import Watch


@dataclass(frozen=True, slots=True)
class FoundDays:
    """What the search for days ended with.

    Args:
        template: The best week found; `None` when none was.
        objective: What it gives, in smallest detectable effects.
        bound: What no week can exceed.
        is_infeasible: Whether it is proven that there is none.
    """

    template: WeekTemplate | None
    objective: float
    bound: float
    is_infeasible: bool


def days_for(
    problem: Problem,
    totals: Totals,
    wanted: tuple[int, ...],
    how: tuple[SolverParams, Watch | None],
) -> WeekTemplate | None:
    """Return a week with just these totals; None when none was found.

    Args:
        problem: The week to plan.
        totals: The linear model of its totals.
        wanted: The totals, in the order of `Totals.settled`.
        how: Limits of the search, and who follows it.
    """
    params, watch = how
    week = week_model(problem, totals)
    for index, number in zip(totals.settled, wanted, strict=True):
        week.model.add(week.unknowns[index] == number)
    search = Search(params, params.fixed_limit, watch=watch)
    found = searched(week.model, search)
    return week.template(problem, found.solver) if found.solver else None


def any_days(problem: Problem, totals: Totals, params: SolverParams) -> bool:
    """Return whether any week keeps the hard rules."""
    week = week_model(problem, totals)
    return searched(week.model, Search(params, params.days_limit)).solver is not None


def best_days(
    problem: Problem,
    totals: Totals,
    target: tuple[tuple[int, ...], float],
    how: tuple[SolverParams, Watch | None],
) -> FoundDays:
    """Return the best week whose totals may change.

    Args:
        problem: The week to plan.
        totals: The linear model of its totals.
        target: Totals to start from (empty for none), and the bound of any week.
        how: Limits of the search, and who follows it.
    """
    wanted, bound = target
    params, watch = how
    week = week_model(problem, totals)
    _hint(week, wanted)
    week.model.add(week.objective <= int(bound * Grain.GAIN))
    week.model.maximize(week.objective)
    enough = params.resolution_sdes * Grain.GAIN
    search = Search(params, params.days_limit, enough, watch, Grain.GAIN)
    found = searched(week.model, search)
    if found.solver is None:
        return FoundDays(None, 0.0, bound, found.is_infeasible)
    return FoundDays(
        week.template(problem, found.solver),
        found.solver.value(week.objective) / Grain.GAIN,
        found.bound / Grain.GAIN,
        is_infeasible=False,
    )


def _hint(week: Week, wanted: tuple[int, ...]) -> None:
    totals = week.totals
    for index, number in zip(totals.settled, wanted, strict=False):
        week.model.add_hint(week.unknowns[index], number)
