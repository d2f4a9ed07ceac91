from typing import Any

import pytest

from liftwright import request_for
from liftwright.planner import frontier
from liftwright.planner.make import Solution, solution
from liftwright.planner.request import PlanRequest


def test_no_place_of_the_trade_off_is_searched_twice(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    searched: list[tuple[float, float]] = []

    def noted(request: PlanRequest, **how: Any) -> Solution:
        searched.append((request.emphasis, how.get("size_floor", 0.0)))
        return solution(request, **how)

    monkeypatch.setattr(frontier, "solution", noted)
    wish = request_for(days=1, minutes=20, weeks=2, equipment="bodyweight")

    points = frontier.frontier(wish)

    assert len(points) >= 2
    assert len(searched) == len(set(searched))
