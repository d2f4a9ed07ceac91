"""The trade-off between strength and size for one person, each point a whole plan."""

from dataclasses import dataclass, replace

from liftwright.planner.make import Solution, solution, written
from liftwright.planner.params import DECIMALS, FRONTIER_POINTS, SolverParams
from liftwright.planner.plan import Plan
from liftwright.planner.request import PlanRequest
from liftwright.planner.score import score


@dataclass(frozen=True, slots=True)
class FrontierPoint:
    """One balance between size and strength.

    Args:
        emphasis: 0 all size, 1 all strength.
        size: Size gained, per muscle on average, in smallest detectable effects.
        strength: Strength gained, per lift on average, in the same.
        plan: The plan at this point.
    """

    emphasis: float
    size: float
    strength: float
    plan: Plan


def frontier(
    request: PlanRequest,
    n_points: int = FRONTIER_POINTS,
    *,
    params: SolverParams | None = None,
) -> tuple[FrontierPoint, ...]:
    """Return plans from all size to all strength, none dominated by another.

    A point is dominated when another gives as much of both and more of one. Where
    two emphases lead to weeks that dominate each other, further ones between are
    tried, so that at least `n_points` are left where the person's options allow.

    Args:
        request: Whose plans they are; its own emphasis is replaced.
        n_points: Fewest points to look for.
        params: Limits of the search.

    Raises:
        InfeasibleError: If no plan can meet all wishes.
    """
    solved: dict[float, Solution] = {}
    for emphasis in _emphases(n_points):
        solved[emphasis] = _at(request, emphasis, params)
    for emphasis in _between(n_points):
        if len(_efficient(solved)) >= n_points:
            break
        solved.setdefault(emphasis, _at(request, emphasis, params))
    return tuple(
        FrontierPoint(emphasis, *_given(solved[emphasis]), written(solved[emphasis]))
        for emphasis in _efficient(solved)
    )


def _at(request: PlanRequest, emphasis: float, params: SolverParams | None) -> Solution:
    return solution(replace(request, emphasis=emphasis), params=params)


def _emphases(n_points: int) -> list[float]:
    return [round(place / (n_points - 1), DECIMALS) for place in range(n_points)]


def _between(n_points: int) -> list[float]:
    return [*_middles(n_points - 1), *_middles(2 * (n_points - 1))]


def _middles(n_parts: int) -> list[float]:
    return [round((2 * part + 1) / (2 * n_parts), DECIMALS) for part in range(n_parts)]


def _given(solved: Solution) -> tuple[float, float]:
    given = score(solved.problem, solved.week.template)
    return given.size, given.strength


def _efficient(solved: dict[float, Solution]) -> list[float]:
    """Return the emphases whose weeks no other dominates, each pair of gains once."""
    points = {emphasis: _given(it) for emphasis, it in sorted(solved.items())}
    kept: dict[tuple[float, float], float] = {}
    for emphasis, gains in points.items():
        if not any(_dominates(other, gains) for other in points.values()):
            kept.setdefault(gains, emphasis)
    return sorted(kept.values())


def _dominates(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one != other and all(a >= b for a, b in zip(one, other, strict=True))
