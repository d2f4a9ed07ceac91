"""A plan for strength and size alike trains the big lifts heavily, and muscles too."""

import pytest

from liftwright.planner.zones import Zone
from planner.weeks import week_for
from planner_requests import wanted


@pytest.mark.parametrize("lift", ["squat 300lb", ["squat 300lb", "bench 225lb"]])
def test_half_way_the_big_three_are_trained_heavily(lift: str | list[str]) -> None:
    week = week_for(wanted(emphasis=0.5, lift=lift))

    heavy = {it.exercise.family for it in week.slots() if it.zone is Zone.HEAVY}
    assert heavy >= {"squat", "bench", "deadlift"}


def test_half_way_most_sets_are_still_for_size() -> None:
    slots = list(week_for(wanted(emphasis=0.5)).slots())

    heavy = sum(it.n_sets for it in slots if it.zone is Zone.HEAVY)
    assert heavy < sum(it.n_sets for it in slots) / 2
