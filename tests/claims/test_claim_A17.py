"""What to focus on is the person's choice: one slider from size to strength."""

from itertools import permutations

import pytest

from liftwright import frontier, request_for
from liftwright.errors import FieldError
from liftwright.planner.frontier import FrontierPoint
from liftwright.planner.plan import Plan
from planner_requests import QUICK


@pytest.fixture(scope="module")
def points() -> tuple[FrontierPoint, ...]:
    """Return a short trade-off of a novice with a barbell."""
    request = request_for(days=2, minutes=40, equipment="barbell", weeks=4)
    return frontier(request, 3, params=QUICK)


def test_claim_A17(all_plans: list[Plan]) -> None:
    """Along the slider strength rises and size falls: what is chosen has a price."""
    strengths = [it.proof.strength for it in all_plans]
    sizes = [it.proof.size for it in all_plans]

    assert strengths == sorted(strengths)
    assert sizes == sorted(sizes, reverse=True)
    assert strengths[0] < strengths[-1]
    assert sizes[0] > sizes[-1]


def test_claim_A17_no_point_of_the_trade_off_beats_another(
    points: tuple[FrontierPoint, ...],
) -> None:
    assert len(points) >= 2
    for one, other in permutations(points, 2):
        assert one.strength > other.strength or one.size > other.size


def test_claim_A17_every_point_is_a_whole_plan(
    points: tuple[FrontierPoint, ...],
) -> None:
    for point in points:
        assert point.plan.request.emphasis == point.emphasis
        assert point.plan.program.weeks
        strength = round(100 * point.emphasis)
        assert f"{strength}% strength" in point.plan.program.about


@pytest.mark.parametrize(
    ("word", "number"), [("size", 0), ("both", 0.5), ("strength", 1), (0.37, 0.37)]
)
def test_claim_A17_any_place_on_the_slider_can_be_said(
    word: object, number: float
) -> None:
    assert request_for(emphasis=word).emphasis == number


@pytest.mark.parametrize("wrong", [-0.1, 1.1, "bulk"])
def test_claim_A17_nothing_lies_beyond_the_ends(wrong: object) -> None:
    with pytest.raises(FieldError, match="emphasis"):
        request_for(emphasis=wrong)
