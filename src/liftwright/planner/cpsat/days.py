"""Finds days for a week by CP-SAT: for given totals, or any."""

from typing import TYPE_CHECKING

from liftwright.planner.cpsat.linear import add_rows, whole_variables
from liftwright.planner.cpsat.search import searched
from liftwright.planner.days import Days
from liftwright.planner.params import SolverParams
from liftwright.planner.watch import Watch

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import CpModel, IntVar


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
    solver = searched(model, params.fixed_limit, params, watch)
    return tuple(map(solver.value, unknowns)) if solver else ()


def any_days(week: Days, params: SolverParams) -> bool:
    """Return whether any week keeps the hard rules."""
    model, _ = _whole(week)
    return searched(model, params.days_limit, params) is not None


def _whole(week: Days) -> "tuple[CpModel, tuple[IntVar, ...]]":
    from ortools.sat.python.cp_model import CpModel

    model = CpModel()
    unknowns = whole_variables(model, week.model)
    add_rows(model, week.model, unknowns)
    return model, unknowns
