"""Finds days for a week by CP-SAT: for given totals, or the best there are."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from liftwright.planner.cpsat.found import Found
from liftwright.planner.cpsat.linear import add_rows, whole_objective, whole_variables
from liftwright.planner.cpsat.search import Search, searched
from liftwright.planner.days import Days
from liftwright.planner.linear import Grain
from liftwright.planner.params import SolverParams
from liftwright.planner.watch import Watch

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import CpModel, CpSolver, IntVar


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a week before it is searched.

    Args:
        start: Values to start from; empty for none.
        bound: What no week can exceed.
        enough: Distance of objective and bound at which to stop.
    """

    start: tuple[float, ...]
    bound: float
    enough: float


def days_for(
    week: Days, wanted: tuple[int, ...], params: SolverParams, watch: Watch | None
) -> tuple[float, ...]:
    """Return a week with just these totals; empty when none was found.

    Args:
        week: The linear model of the week.
        wanted: The totals, in the order of `Totals.settled`.
        params: Limits of the search.
        watch: Who follows the search and may end it; `None` for nobody.
    """
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
    week: Days, known: Known, params: SolverParams, watch: Watch | None
) -> Found:
    """Return the best week whose totals may change.

    Args:
        week: The linear model of the week.
        known: Where the search starts and when it may stop.
        params: Limits of the search.
        watch: Who follows the search and may end it; `None` for nobody.
    """
    model, unknowns = _whole(week)
    for index, value in enumerate(known.start):
        # Rounded gains and doses would break their rows: those follow from counts.
        if week.model.variables[index].is_whole:
            model.add_hint(unknowns[index], round(value))
    objective = whole_objective(week.model, unknowns)
    model.add(objective <= int(known.bound * Grain.GAIN))
    model.maximize(objective)
    enough = known.enough * Grain.GAIN
    search = Search(params, params.days_limit, enough, watch, Grain.GAIN)
    found = searched(model, search)
    if found.solver is None:
        return Found((), float("-inf"), known.bound, found.is_infeasible)
    return Found(
        _values(found.solver, unknowns),
        found.solver.value(objective) / Grain.GAIN,
        min(known.bound, found.bound / Grain.GAIN),
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
