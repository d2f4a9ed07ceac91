from typing import Any

import pytest

from liftwright import request_for
from liftwright.planner import frontier
from liftwright.planner.make import Solution, solution
from liftwright.planner.request import PlanRequest
from planner_requests import QUICK, wanted


def test_no_place_of_the_trade_off_is_searched_twice(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    searched: list[tuple[float, tuple[float, float]]] = []

    def noted(request: PlanRequest, **how: Any) -> Solution:
        searched.append((request.emphasis, how.get("floors", (0.0, 0.0))))
        return solution(request, **how)

    monkeypatch.setattr(frontier, "solution", noted)
    wish = request_for(days=1, minutes=20, weeks=2, equipment="bodyweight")

    points = frontier.frontier(wish)

    assert len(points) >= 2
    assert len(searched) == len(set(searched))


BARBELL: dict[str, object] = {"equipment": "barbell", "lift": []}


def test_a_frontier_goes_in_order_from_one_end_to_the_other() -> None:
    wish = wanted(days=1, minutes=45, level="novice", weeks=2, **BARBELL)

    points = frontier.frontier(wish, 3, params=QUICK)

    emphases = [it.emphasis for it in points]
    assert emphases == sorted(set(emphases))
    assert (emphases[0], emphases[-1]) == (0, 1)
    assert [it.plan.request.emphasis for it in points] == emphases
    sizes, strengths = [it.size for it in points], [it.strength for it in points]
    assert sizes == sorted(sizes, reverse=True)
    assert strengths == sorted(strengths)
    assert not _dominated(points)


def _dominated(points: tuple[frontier.FrontierPoint, ...]) -> list[tuple[float, float]]:
    return [
        (one.emphasis, other.emphasis)
        for one in points
        for other in points
        if one is not other
        and other.size >= one.size
        and other.strength >= one.strength
    ]


def test_steps_are_filled_until_there_are_as_many_points_as_asked_for() -> None:
    wish = wanted(days=2, minutes=45, level="intermediate", weeks=2, **BARBELL)

    points = frontier.frontier(wish, params=QUICK)

    assert len(points) >= 9
    assert any(it.is_between for it in points)
    assert not _dominated(points)
    emphases = [it.emphasis for it in points]
    assert emphases == sorted(set(emphases))
    assert (emphases[0], emphases[-1]) == (0, 1)
