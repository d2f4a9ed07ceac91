from dataclasses import dataclass

import pytest

from instances_plan import plan
from liftwright.exchange.charts import frontier_png, frontier_spec, frontier_svg
from liftwright.exchange.charts.look import Spec
from liftwright.planner.frontier import FrontierPoint


@dataclass(frozen=True, slots=True)
class Point:
    emphasis: float
    size: float
    strength: float


POINTS = [Point(0.0, 2.0, 1.5), Point(0.5, 1.8, 2.7), Point(1.0, 1.0, 3.0)]


def gains(spec: Spec) -> list[tuple[object, object]]:
    data = spec["data"]
    assert isinstance(data, dict)
    return [(it["size"], it["strength"]) for it in data["values"]]


def test_both_axes_are_percent_of_the_most_there_is() -> None:
    assert gains(frontier_spec(POINTS)) == [(100, 50), (90, 90), (50, 100)]


def test_points_go_from_size_to_strength_whatever_their_order() -> None:
    assert frontier_spec(POINTS[::-1]) == frontier_spec(POINTS)


def test_the_plan_nearest_to_the_wish_is_named_and_said_in_words() -> None:
    drawn = frontier_svg(POINTS, chosen=0.6)

    assert drawn.count(">your plan<") == 1
    assert "90% of the size and 90% of the strength" in drawn


def test_without_a_wish_the_points_are_explained() -> None:
    drawn = frontier_svg(POINTS)

    assert "your plan" not in drawn
    assert "Each point is the best plan" in drawn


def test_both_ends_are_labelled() -> None:
    drawn = frontier_svg(POINTS)

    assert ">most size<" in drawn
    assert ">most strength<" in drawn


def test_a_plan_at_an_end_is_labelled_once() -> None:
    drawn = frontier_svg(POINTS, chosen=1.0)

    assert ">your plan, most strength<" in drawn
    assert ">most strength<" not in drawn


def test_points_of_the_planner_can_be_drawn() -> None:
    point = FrontierPoint(0.5, 1.5, 2.5, plan())

    assert gains(frontier_spec([point])) == [(100, 100)]


def test_a_point_without_gains_can_be_drawn() -> None:
    assert frontier_png([Point(0.5, 0.0, 0.0)]).startswith(b"\x89PNG")


def test_a_frontier_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        frontier_spec([])
