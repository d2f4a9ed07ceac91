"""The trade-off between strength and size for one person, each point a whole plan."""

from dataclasses import dataclass, replace
from itertools import pairwise

from liftwright.planner.make import Solution, solution, written
from liftwright.planner.params import (
    DECIMALS,
    FRONTIER_POINTS,
    FRONTIER_SEARCH,
    MOST_EMPHASIS,
    SMALLEST_STEP,
    SolverParams,
)
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
    params: SolverParams = FRONTIER_SEARCH,
) -> tuple[FrontierPoint, ...]:
    """Return plans from all size to all strength, none dominated by another.

    A point is dominated when another gives as much of both and more of one. Mixing
    size and strength in other shares finds some points only; the widest steps between
    them are then filled by asking for the most strength at no less than a given size,
    until there are `n_points` or the person's options are used up.

    Args:
        request: Whose plans they are; its own emphasis is replaced.
        n_points: Fewest points to look for.
        params: Limits of each search.

    Returns:
        The points, most size first.

    Raises:
        InfeasibleError: If no plan can meet all wishes.
    """
    found = [
        _point(solution(replace(request, emphasis=emphasis), params=params))
        for emphasis in _emphases(n_points)
    ]
    tried: set[tuple[float, float]] = set()
    for _ in range(2 * n_points):
        efficient = _efficient(found)
        step = _widest_step(efficient, tried)
        if len(efficient) >= n_points or step is None:
            break
        tried.add(_sizes(step))
        found.append(_between(*step, request, params))
    return tuple(
        FrontierPoint(
            it.solved.request.emphasis, it.size, it.strength, written(it.solved)
        )
        for it in _efficient(found)
    )


@dataclass(frozen=True, slots=True)
class _Point:
    """A solved week with what it gives of both."""

    size: float
    strength: float
    solved: Solution


def _point(solved: Solution) -> _Point:
    given = score(solved.problem, solved.week.template)
    return _Point(given.size, given.strength, solved)


def _emphases(n_points: int) -> list[float]:
    return [round(place / (n_points - 1), DECIMALS) for place in range(n_points)]


def _efficient(points: list[_Point]) -> list[_Point]:
    """Return the points that no other dominates, most size first, each gain once."""
    ordered = sorted(points, key=lambda it: (-it.size, -it.strength))
    kept: list[_Point] = []
    for point in ordered:
        if not kept or point.strength > kept[-1].strength:
            kept.append(point)
    return kept


def _widest_step(
    efficient: list[_Point], tried: set[tuple[float, float]]
) -> tuple[_Point, _Point] | None:
    """Return the widest step; one without anything between stays, so it is passed."""
    steps = [
        step
        for step in pairwise(efficient)
        if step[0].size - step[1].size > SMALLEST_STEP and _sizes(step) not in tried
    ]
    return max(steps, key=lambda it: it[0].size - it[1].size, default=None)


def _sizes(step: tuple[_Point, _Point]) -> tuple[float, float]:
    return step[0].size, step[1].size


def _between(
    more: _Point, less: _Point, request: PlanRequest, params: SolverParams
) -> _Point:
    emphasis = min(less.solved.request.emphasis, MOST_EMPHASIS)
    middle = (more.size + less.size) / 2
    return _point(
        solution(replace(request, emphasis=emphasis), params=params, size_floor=middle)
    )
