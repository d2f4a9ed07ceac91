"""How a mixed-integer solver searches: its limits and where it starts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from liftwright.planner.linear import LinearModel, Variable

if TYPE_CHECKING:
    from ortools.math_opt.python.mathopt import ModelSolveParameters
    from ortools.math_opt.python.mathopt import Variable as Unknown


@dataclass(frozen=True, slots=True)
class Branching:
    """How to search.

    Args:
        seed: Seed of the search.
        nodes: Most branches: not seconds, so that the same model gives the same answer
            on every run.
        enough: Distance of objective and bound at which to stop.
        priority: How early to branch on a variable; 0 for those that are not in it.
        start: Values to start from; empty for none.
        without: Variables that are to be 0.
    """

    seed: int
    nodes: int
    enough: float
    priority: Mapping[int, int] = field(default_factory=dict)
    start: tuple[float, ...] = ()
    without: frozenset[int] = frozenset()


def beginning(
    linear: LinearModel, unknowns: "Sequence[Unknown]", how: Branching
) -> "ModelSolveParameters":
    """Return where a search starts and what it branches on first.

    Args:
        linear: The model.
        unknowns: Its variables as the solver knows them, in order.
        how: How it is searched.
    """
    from ortools.math_opt.python import mathopt

    hints = []
    if how.start:
        known = map(_within, how.start, linear.variables)
        values = dict(zip(unknowns, known, strict=True))
        hints.append(mathopt.SolutionHint(variable_values=values))
    early = {unknowns[index]: rank for index, rank in how.priority.items()}
    return mathopt.ModelSolveParameters(
        solution_hints=hints, branching_priorities=early
    )


def _within(value: float, variable: Variable) -> float:
    """Return a value without what rounding made of it: HiGHS fails at such starts."""
    number = round(value) if variable.is_whole else value
    return min(max(number, 0.0), variable.most)
