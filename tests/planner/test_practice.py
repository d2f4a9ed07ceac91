"""What training days count as practice of a lift."""

import pytest

from liftwright.planner.practice import practice_of
from liftwright.planner.problem import Activity
from liftwright.planner.zones import Zone
from planner.weeks import problem_for, week_for
from planner_requests import wanted


def squats(zone: Zone) -> Activity:
    """Return squats in a zone as a plan counts them."""
    activities = problem_for(wanted()).activities
    return next(it for it in activities if it.key == ("back-squat", zone.value))


def test_a_lighter_day_counts_half_beside_a_heavy_one() -> None:
    heavy, lighter = squats(Zone.HEAVY), squats(Zone.MODERATE)

    assert practice_of([heavy]) == 1
    assert practice_of([heavy, lighter]) == pytest.approx(1.5)


def test_lighter_days_alone_are_no_practice() -> None:
    lighter = squats(Zone.MODERATE)

    assert practice_of([lighter, lighter]) == 0


def test_lighter_days_add_no_more_than_the_heavy_ones_bring() -> None:
    heavy, lighter = squats(Zone.HEAVY), squats(Zone.MODERATE)

    assert practice_of([heavy, *[lighter] * 4]) == 2


def test_where_nothing_is_heavy_the_heaviest_zone_is_practice() -> None:
    activities = problem_for(wanted(equipment="bands", emphasis=1)).activities
    presses = [it for it in activities if it.exercise.id == "band-chest-press"]

    assert [it.practice for it in presses] == [1]


def test_half_way_lifts_are_still_trained_heavily() -> None:
    week = week_for(wanted(emphasis=0.5))
    heavy = {it.exercise.family for it in week.slots() if it.zone is Zone.HEAVY}

    assert heavy >= {"squat", "bench", "deadlift"}
