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
        is_between: Whether no emphasis alone gives this plan: it was found by asking
            for a size at least, and its emphasis is that of its place.
    """

    emphasis: float
    size: float
    strength: float
    plan: Plan
    is_between: bool = False


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
    until there are `n_points` or the person's options are used up. Both ends of the
    slider are always there, as a plan for them would be.

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
            it.emphasis, it.size, it.strength, written(it.solved), it.is_between
        )
        for it in _efficient(found)
    )


@dataclass(frozen=True, slots=True)
class _Point:
    """A solved week with what it gives of both."""

    size: float
    strength: float
    solved: Solution
    is_between: bool = False

    @property
    def emphasis(self) -> float:
        """The emphasis of its place."""
        return self.solved.request.emphasis

    def is_beaten_by(self, other: "_Point") -> bool:
        """Return whether another gives as much of both."""
        return other.size >= self.size and other.strength >= self.strength


def _point(solved: Solution, *, is_between: bool = False) -> _Point:
    given = score(solved.problem, solved.week.template)
    return _Point(given.size, given.strength, solved, is_between)


def _emphases(n_points: int) -> list[float]:
    return [round(place / (n_points - 1), DECIMALS) for place in range(n_points)]


def _efficient(points: list[_Point]) -> list[_Point]:
    """Return points that no other beats, in the order of the slider, ends included.

    A plan weighs fatigue too, so one for an end may give a trace less than another:
    the end is kept then, because it is what its emphasis gives. Only where one end
    beats the other there is no trade to show between them.
    """
    first = min(points, key=lambda it: it.emphasis)
    last = max(points, key=lambda it: it.emphasis)
    if first.is_beaten_by(last) or last.is_beaten_by(first):
        return _in_order(points)
    inner = [it for it in points if _lies_between(it, first, last)]
    return [first, *_in_order(inner), last]


def _in_order(points: list[_Point]) -> list[_Point]:
    kept: list[_Point] = []
    for point in sorted(points, key=lambda it: (it.emphasis, -it.size)):
        is_beaten = any(_beats(it, point) for it in points)
        if not is_beaten and (not kept or point.size < kept[-1].size):
            kept.append(point)
    return kept


def _beats(one: _Point, other: _Point) -> bool:
    is_same = (one.size, one.strength) == (other.size, other.strength)
    return other.is_beaten_by(one) and not is_same


def _lies_between(point: _Point, first: _Point, last: _Point) -> bool:
    return (
        first.size > point.size > last.size
        and first.strength < point.strength < last.strength
    )


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
    """Return the most strength at a size halfway between two neighbours."""
    emphasis = min(less.emphasis, MOST_EMPHASIS)
    middle = (more.size + less.size) / 2
    wish = replace(request, emphasis=emphasis)
    solved = solution(wish, params=params, size_floor=middle)
    place = round((more.emphasis + less.emphasis) / 2, DECIMALS)
    there = replace(solved.request, emphasis=place)
    return _point(replace(solved, request=there), is_between=True)
