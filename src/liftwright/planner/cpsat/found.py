"""What a search for the best solution of a linear model ends with."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from ortools.math_opt.python.mathopt import SolveResult, Variable


@dataclass(frozen=True, slots=True)
class Found:
    """The best solution that was found, with its proof.

    Args:
        values: Value of each variable, in order; empty when none was found.
        objective: What it gives, in smallest detectable effects.
        bound: What no solution can exceed.
        is_infeasible: Whether it is proven that there is none.
    """

    values: tuple[float, ...]
    objective: float
    bound: float
    is_infeasible: bool

    @property
    def gap(self) -> float:
        """How much better a solution could be at most."""
        return self.bound - self.objective

    @classmethod
    def of(cls, result: "SolveResult", unknowns: "tuple[Variable, ...]") -> Self:
        """Return what a mixed-integer solver ended with."""
        from ortools.math_opt.python import mathopt

        if result.has_primal_feasible_solution():
            return cls(
                tuple(result.variable_values(unknowns)),
                result.objective_value(),
                result.dual_bound(),
                is_infeasible=False,
            )
        none_there = result.termination.reason in {
            mathopt.TerminationReason.INFEASIBLE,
            mathopt.TerminationReason.INFEASIBLE_OR_UNBOUNDED,
        }
        return cls((), float("-inf"), result.dual_bound(), none_there)


NOTHING = Found((), float("-inf"), float("inf"), is_infeasible=False)
"""What a search ends with that neither found nor proved anything."""
