"""The best days of a week by SCIP, which comes with OR-Tools.

Of the solvers there, SCIP finds good weeks soonest where the best totals fit no days:
it looks for them at every branch.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from liftwright.planner.cpsat.branching import Branching, beginning
from liftwright.planner.cpsat.found import Found
from liftwright.planner.cpsat.mixed import mixed
from liftwright.planner.linear import LinearModel
from liftwright.planner.watch import Watch

if TYPE_CHECKING:
    from ortools.math_opt.python.mathopt import SolveParameters
    from ortools.util.python.solve_interrupter import SolveInterrupter


def branched(linear: LinearModel, how: Branching, watch: Watch | None) -> Found:
    """Return the best solution of a linear model that was found.

    Args:
        linear: The model.
        how: Limits of the search and where it starts.
        watch: Who may end the search; `None` for nobody.
    """
    from ortools.math_opt.python import mathopt

    model, unknowns = mixed(linear, how.without)
    with _ended_by(watch, how) as interrupter:
        result = mathopt.solve(
            model,
            mathopt.SolverType.GSCIP,
            params=_limits(how),
            model_params=beginning(linear, unknowns, how),
            interrupter=interrupter,
        )
    return Found.of(result, unknowns)


@contextmanager
def _ended_by(
    watch: Watch | None, how: Branching
) -> "Iterator[SolveInterrupter | None]":
    """Let who watches end a search that has something to end with."""
    if watch is None:
        yield None
        return
    from ortools.util.python.solve_interrupter import SolveInterrupter

    interrupter = SolveInterrupter()
    with watch.searching():
        if how.start:
            watch.found(interrupter.interrupt)
        yield interrupter


def _limits(how: Branching) -> "SolveParameters":
    from ortools.math_opt.python import mathopt

    return mathopt.SolveParameters(
        random_seed=how.seed,
        absolute_gap_tolerance=how.enough,
        relative_gap_tolerance=0.0,
        node_limit=how.nodes,
        heuristics=mathopt.Emphasis.HIGH,
    )
