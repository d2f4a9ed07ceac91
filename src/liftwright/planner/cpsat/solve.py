"""Solves a week: totals first, then days with the totals' bound as the target."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from liftwright.errors import UnprovenError
from liftwright.planner.cpsat.scale import gain, sdes
from liftwright.planner.cpsat.search import Found, Search, searched
from liftwright.planner.cpsat.totals import Totals, totals_model
from liftwright.planner.cpsat.week import Week, week_model
from liftwright.planner.params import SolverParams
from liftwright.planner.problem import Problem
from liftwright.planner.template import WeekTemplate

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import CpSolver, IntVar


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


Progress = Callable[[float, float], None]
"""Told the best objective and the bound whenever one of them gets better."""


def solve_week(
    problem: Problem, params: SolverParams, progress: Progress | None = None
) -> SolvedWeek | None:
    """Return the best week of a problem with its proof; None when there is none.

    Args:
        problem: The week to plan.
        params: Limits and scales of the search.
        progress: Told about progress, for people who wait.

    Raises:
        UnprovenError: If the limits ran out before any week was found.
    """
    totals = totals_model(problem)
    ideal = _best_totals(totals, params)
    if ideal.is_infeasible:
        return None
    week = week_model(problem)
    if ideal.solver is not None:
        kept = _kept_totals(ideal.solver, totals)
        solver = _days_for(week, kept, params)
        if solver is not None:
            objective = ideal.solver.value(totals.objective)
            return _solved(problem, week, solver, (objective, ideal.bound))
        _hint(week, kept)
    return _best_days(problem, week, ideal.bound, (params, progress))


def can_be_met(problem: Problem, params: SolverParams) -> bool:
    """Return whether any week keeps the hard rules of a problem."""
    found = searched(totals_model(problem).model, Search(params, params.totals_limit))
    if found.solver is None:
        return False
    week = week_model(problem)
    return (
        searched(week.totals.model, Search(params, params.days_limit)).solver
        is not None
    )


def _best_totals(totals: Totals, params: SolverParams) -> Found:
    totals.model.maximize(totals.objective)
    enough = gain(params.resolution_sdes)
    return searched(totals.model, Search(params, params.totals_limit, enough))


def _kept_totals(solver: "CpSolver", totals: Totals) -> list[int]:
    return [solver.value(it) for it in (*totals.sets, *totals.days)]


def _days_for(week: Week, kept: list[int], params: SolverParams) -> "CpSolver | None":
    model = week.totals.model.clone()
    for variable, number in zip(_totals_of(week), kept, strict=True):
        model.add(model.get_int_var_from_proto_index(variable.index) == number)
    return searched(model, Search(params, params.fixed_limit)).solver


def _hint(week: Week, kept: list[int]) -> None:
    for variable, number in zip(_totals_of(week), kept, strict=True):
        week.totals.model.add_hint(variable, number)


def _best_days(
    problem: Problem,
    week: Week,
    bound: float,
    how: tuple[SolverParams, Progress | None],
) -> SolvedWeek | None:
    params, progress = how
    model = week.totals.model
    model.add(week.totals.objective <= int(bound))
    model.maximize(week.totals.objective)
    enough = gain(params.resolution_sdes)
    found = searched(model, Search(params, params.days_limit, enough, progress))
    if found.is_infeasible:
        return None
    if found.solver is None:
        raise UnprovenError("the search ended before it found a week")
    objective = found.solver.value(week.totals.objective)
    return _solved(problem, week, found.solver, (objective, min(bound, found.bound)))


def _totals_of(week: Week) -> "tuple[IntVar, ...]":
    return (*week.totals.sets, *week.totals.days)


def _solved(
    problem: Problem, week: Week, solver: "CpSolver", reached: tuple[float, float]
) -> SolvedWeek:
    objective, bound = reached
    return SolvedWeek(week.template(problem, solver), sdes(objective), sdes(bound))
