"""Solves a week: totals first, then days with the totals' bound as the target."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from liftwright.errors import UnprovenError
from liftwright.planner.cpsat.scale import gain
from liftwright.planner.cpsat.search import Search, searched
from liftwright.planner.cpsat.totals import in_sdes, totals_model
from liftwright.planner.cpsat.week import week_model
from liftwright.planner.params import SolverParams
from liftwright.planner.problem import Problem
from liftwright.planner.template import WeekTemplate

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import CpSolver


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
    totals.model.maximize(totals.objective)
    enough = gain(params.resolution_sdes)
    ideal = searched(totals.model, Search(params, params.totals_limit, enough))
    if ideal.is_infeasible:
        return None
    bound = ideal.bound
    if progress:
        progress(0.0, in_sdes(bound))
    week = week_model(problem)
    model = week.totals.model
    if ideal.solver is not None:
        kept = _totals_of(ideal.solver, totals.sets), _totals_of(
            ideal.solver, totals.days
        )
        fixed = model.clone()
        for variables, numbers in zip((week.totals.sets, week.totals.days), kept, strict=True):
            for variable, number in zip(variables, numbers, strict=True):
                fixed.add(fixed.get_int_var_from_proto_index(variable.index) == number)
                model.add_hint(variable, number)
        tried = searched(fixed, Search(params, params.fixed_limit))
        if tried.solver is not None:
            objective = ideal.solver.value(totals.objective)
            return SolvedWeek(
                week.template(problem, tried.solver), in_sdes(objective), in_sdes(bound)
            )
    model.add(week.totals.objective <= int(bound))
    model.maximize(week.totals.objective)
    found = searched(
        model,
        Search(params, params.days_limit, gain(params.resolution_sdes), progress),
    )
    if found.is_infeasible:
        return None
    if found.solver is None:
        raise UnprovenError("the search ended before it found a week")
    return SolvedWeek(
        week.template(problem, found.solver),
        in_sdes(found.solver.value(week.totals.objective)),
        in_sdes(min(bound, found.bound)),
    )


def _totals_of(solver: "CpSolver", variables: "tuple[object, ...]") -> list[int]:
    return [solver.value(variable) for variable in variables]
