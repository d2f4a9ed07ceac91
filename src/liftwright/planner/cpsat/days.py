"""Finds days for a week by CP-SAT: for given totals, or the best there are."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from liftwright.planner.cpsat.linear import add_rows, whole_objective, whole_variables
from liftwright.planner.cpsat.search import Search, searched
from liftwright.planner.days import Days
from liftwright.planner.linear import Grain
from liftwright.planner.params import SolverParams
from liftwright.planner.watch import Watch

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import CpModel, CpSolver, IntVar


@dataclass(frozen=True, slots=True)
class FoundDays:
    """What the search for days ended with.

    Args:
        values: Value of each variable of the week's model; empty when none was found.
        objective: What it gives, in smallest detectable effects.
        bound: What no week can exceed.
        is_infeasible: Whether it is proven that there is none.
    """

    values: tuple[float, ...]
    objective: float
    bound: float
    is_infeasible: bool


def days_for(
    week: Days, wanted: tuple[int, ...], how: tuple[SolverParams, Watch | None]
) -> tuple[float, ...]:
    """Return a week with just these totals; empty when none was found.

    Args:
        week: The linear model of the week.
        wanted: The totals, in the order of `Totals.settled`.
        how: Limits of the search, and who follows it.
    """
    params, watch = how
    model, unknowns = _whole(week)
    for index, number in zip(week.totals.settled, wanted, strict=True):
        model.add(unknowns[index] == number)
    found = searched(model, Search(params, params.fixed_limit, watch=watch))
    return _values(found.solver, unknowns) if found.solver else ()


def any_days(week: Days, params: SolverParams) -> bool:
    """Return whether any week keeps the hard rules."""
    model, _ = _whole(week)
    return searched(model, Search(params, params.days_limit)).solver is not None


def best_days(
    week: Days,
    start: tuple[float, ...],
    bound: float,
    how: tuple[SolverParams, Watch | None],
) -> FoundDays:
    """Return the best week whose totals may change.

    Args:
        week: The linear model of the week.
        start: Values to start from; empty for none.
        bound: What no week can exceed.
        how: Limits of the search, and who follows it.
    """
    params, watch = how
    model, unknowns = _whole(week)
    for unknown, value, variable in zip(
        unknowns, start, week.model.variables, strict=False
    ):
        model.add_hint(unknown, round(value * variable.grain))
    objective = whole_objective(week.model, unknowns)
    model.add(objective <= int(bound * Grain.GAIN))
    model.maximize(objective)
    enough = params.resolution_sdes * Grain.GAIN
    search = Search(params, params.days_limit, enough, watch, Grain.GAIN)
    found = searched(model, search)
    if found.solver is None:
        return FoundDays((), 0.0, bound, found.is_infeasible)
    return FoundDays(
        _values(found.solver, unknowns),
        found.solver.value(objective) / Grain.GAIN,
        min(bound, found.bound / Grain.GAIN),
        is_infeasible=False,
    )


def _whole(week: Days) -> "tuple[CpModel, tuple[IntVar, ...]]":
    from ortools.sat.python.cp_model import CpModel

    model = CpModel()
    unknowns = whole_variables(model, week.model)
    add_rows(model, week.model, unknowns)
    return model, unknowns


def _values(solver: "CpSolver", unknowns: "tuple[IntVar, ...]") -> tuple[float, ...]:
    return tuple(solver.value(unknown) for unknown in unknowns)
