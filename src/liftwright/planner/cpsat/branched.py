"""The best days of a week by SCIP, which comes with OR-Tools.

Of the solvers there, SCIP finds good weeks soonest where the best totals fit no days:
it looks for them at every branch.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from liftwright.planner.cpsat.found import Found
from liftwright.planner.cpsat.mixed import mixed
from liftwright.planner.linear import LinearModel
from liftwright.planner.params import SolverParams
from liftwright.planner.watch import Watch

if TYPE_CHECKING:
    from ortools.math_opt.python.mathopt import (
        ModelSolveParameters,
        SolveParameters,
        Variable,
    )
    from ortools.util.python.solve_interrupter import SolveInterrupter


@dataclass(frozen=True, slots=True)
class Branching:
    """How to search a week.

    Args:
        params: Seed of the search.
        nodes: Most branches.
        enough: Distance of objective and bound at which to stop.
        start: Values to start from; empty for none.
        without: Variables that are to be 0.
        priority: How early to branch on a variable; 0 for those that are not in it.
    """

    params: SolverParams
    nodes: int
    enough: float
    start: tuple[float, ...] = ()
    without: frozenset[int] = frozenset()
    priority: Mapping[int, int] = field(default_factory=dict)


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
            model_params=_ways(unknowns, how),
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
        random_seed=how.params.seed,
        absolute_gap_tolerance=how.enough,
        relative_gap_tolerance=0.0,
        node_limit=how.nodes,
        heuristics=mathopt.Emphasis.HIGH,
    )


def _ways(unknowns: "tuple[Variable, ...]", how: Branching) -> "ModelSolveParameters":
    """Return where the search starts and what it branches on first."""
    from ortools.math_opt.python import mathopt

    hints = []
    if how.start:
        known = dict(zip(unknowns, how.start, strict=True))
        hints.append(mathopt.SolutionHint(variable_values=known))
    early = {unknowns[index]: rank for index, rank in how.priority.items()}
    return mathopt.ModelSolveParameters(
        solution_hints=hints, branching_priorities=early
    )
