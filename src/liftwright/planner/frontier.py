"""The trade-off between strength and size for one person, each point a whole plan."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from liftwright.errors import InfeasibleError, UnprovenError
from liftwright.planner.make import Solution, solution, written
from liftwright.planner.params import (
    BAND_EDGES,
    BETWEEN_DAYS_LIMIT,
    BETWEEN_DAYS_NODES,
    BETWEEN_TOTALS_NODES,
    DECIMALS,
    FRONTIER_POINTS,
    FRONTIER_SEARCH,
    LEAST_EMPHASIS,
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
        is_between: Whether its emphasis alone does not give this plan, but is that of
            its place: it was found by asking for a size and a strength at least, or
            beats the plan of its emphasis.
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
    them are then filled by asking for no less than a size and a strength between those
    of the neighbours, until there are `n_points` or the person's options are used up.
    A plan weighs what its work costs as well, so the one for an end of the slider may
    be beaten; the end is then the plan that beats it.

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
        found += _between(*step, request, params)
    return tuple(
        FrontierPoint(
            it.emphasis, it.size, it.strength, written(it.solved), it.is_between
        )
        for it in _in_their_places(_efficient(found))
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


def _point(solved: Solution, *, is_between: bool = False) -> _Point:
    given = score(solved.problem, solved.week.template)
    return _Point(given.size, given.strength, solved, is_between)


def _emphases(n_points: int) -> list[float]:
    return [round(place / (n_points - 1), DECIMALS) for place in range(n_points)]


def _efficient(points: list[_Point]) -> list[_Point]:
    """Return the points that no other beats, most size first, each once."""
    kept: list[_Point] = []
    for point in sorted(points, key=lambda it: (-it.size, -it.strength)):
        if not kept or point.strength > kept[-1].strength:
            kept.append(point)
    return kept


def _in_their_places(efficient: list[_Point]) -> list[_Point]:
    """Return points with the emphasis of their place, which rises from 0 to 1.

    A plan weighs fatigue and set-up, too, so the plan of an emphasis may be beaten by
    one for another, which then stands in its place.
    """
    placed: list[_Point] = []
    for at, point in enumerate(efficient):
        later = [it.emphasis for it in efficient[at + 1 :]]
        place = _place(point.emphasis, placed, later)
        placed.append(point if place == point.emphasis else _moved(point, place))
    return placed


def _place(own: float, before: list[_Point], later: list[float]) -> float:
    if not before:
        return 0.0
    if not later:
        return 1.0
    last = before[-1].emphasis
    if last < own < 1:
        return own
    following = min((it for it in later if last < it), default=1.0)
    return round((last + following) / 2, DECIMALS)


def _moved(point: _Point, place: float) -> _Point:
    there = replace(point.solved.request, emphasis=place)
    solved = replace(point.solved, request=there)
    return replace(point, solved=solved, is_between=True)


def _widest_step(
    efficient: list[_Point], tried: set[tuple[float, float]]
) -> tuple[_Point, _Point] | None:
    """Return the widest step; one without anything between stays, so it is passed."""
    sizes = efficient[0].size - efficient[-1].size
    strengths = efficient[-1].strength - efficient[0].strength
    steps = [
        step
        for step in pairwise(efficient)
        if step[0].size - step[1].size > SMALLEST_STEP
        and step[1].strength - step[0].strength > SMALLEST_STEP
        and _sizes(step) not in tried
    ]

    def width(step: tuple[_Point, _Point]) -> float:
        more, less = step
        grown = (less.strength - more.strength) / strengths
        return (more.size - less.size) / sizes + grown

    return max(steps, key=width, default=None)


def _sizes(step: tuple[_Point, _Point]) -> tuple[float, float]:
    return step[0].size, step[1].size


def _between(
    more: _Point, less: _Point, request: PlanRequest, params: SolverParams
) -> Iterator[_Point]:
    """Yield a plan that gives more size than one neighbour, more strength than other.

    It is looked for in the middle of the step first, then anywhere inside.
    """
    short = replace(
        params,
        close_share=0.0,
        totals_nodes=min(params.totals_nodes, BETWEEN_TOTALS_NODES),
        days_nodes=min(params.days_nodes, BETWEEN_DAYS_NODES),
        days_limit=min(params.days_limit, BETWEEN_DAYS_LIMIT),
    )
    place = round((more.emphasis + less.emphasis) / 2, DECIMALS)
    wish = replace(request, emphasis=min(max(place, LEAST_EMPHASIS), MOST_EMPHASIS))
    for edge in BAND_EDGES:
        floors = (
            less.size + edge * (more.size - less.size),
            more.strength + edge * (less.strength - more.strength),
        )
        try:
            solved = solution(wish, params=short, floors=floors)
        except (InfeasibleError, UnprovenError):
            continue
        there = replace(solved.request, emphasis=place)
        yield _point(replace(solved, request=there), is_between=True)
        return
