"""The search for a repetition scheme near a volume and an intensity."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.loading.rep_search import (
    RepGoal,
    RepLimits,
    comfortable_percent,
    published_limits,
    rep_scheme,
    rep_schemes,
    searched_sets,
    weekly_goal,
)
from liftwright.loading.shapes import LoadPath

PROGRAM = """
8x75 7x77.5 7x77.5 7x77.5
7x80 7x80 6x82.5 5x85 5x85
7x80 6x85 5x87.5 5x87.5 5x87.5
6x85 6x85 5x87.5 5x87.5 4x92.5
6x87.5 5x90 5x90 4x92.5 4x92.5
6x87.5 5x92.5 4x95 4x95 4x95
5x92.5 5x92.5 4x97.5 4x97.5 3x100
5x95 4x97.5 4x97.5 4x97.5 3x102.5
"""
"""A squat from 100 to 112 kg in 8 weeks, as streprogen 4.1 renders it."""

FOUND = {
    (3, 8): "6,6,5,4,4 7,7,6 8,8,8,7 3,3,3,3,3 8,8,8,8 5,4,4",
    (1, 10): "6,6,5,4,4 7,7,6 9,8,7,7 4,4,3,2,2 10,10,9,8 5,4,4",
    (5, 5): "5,5,5,5,5 5,5,5,5 5,5,5,5,5,5 5,5,5 5,5,5,5,5,5,5 5,5",
    (4, 6): "6,6,5,4,4 6,6,6 6,6,6,6,6 4,4,4,4 6,6,6,6,6,6 5,4,4",
}
"""What streprogen 4.1 finds for six goals among allowed repetitions."""
GOALS = ((25, 83), (20, 80), (30, 75), (15, 90), (35, 70), (12, 85))


def test_a_whole_program_is_found_as_the_peer_finds_it() -> None:
    weeks = searched_sets(LoadPath(100, 112, 8), range(3, 9), 2.5)

    text = [" ".join(f"{reps}x{load:g}" for reps, load in week) for week in weeks]
    assert text == PROGRAM.strip().split("\n")


@pytest.mark.parametrize("allowed", FOUND)
def test_single_schemes_are_found_as_the_peer_finds_them(
    allowed: tuple[int, int],
) -> None:
    low, high = allowed

    found = [rep_scheme(RepGoal(*goal), range(low, high + 1)) for goal in GOALS]

    expected = [eval(f"({text},)") for text in FOUND[allowed].split()]  # noqa: S307 - a literal above
    assert found == expected


@given(st.integers(6, 40), st.integers(1, 6), st.integers(0, 6))
def test_every_scheme_keeps_the_limits(reps: int, low: int, width: int) -> None:
    limits = published_limits()
    allowed = range(low, low + width + 1)

    for scheme in rep_schemes(reps, allowed, limits):
        assert abs(sum(scheme) - reps) <= limits.slack
        assert set(scheme) <= set(allowed)
        assert len(set(scheme)) <= limits.distinct
        falls = [one - other for one, other in pairwise(scheme)]
        assert all(0 <= fall <= limits.neighbour for fall in falls)


@given(st.integers(10, 40), st.integers(70, 90))
def test_no_other_scheme_comes_nearer(reps: int, percent: int) -> None:
    def miss(scheme: tuple[int, ...]) -> float:
        total = sum(scheme)
        load = sum(count * comfortable_percent(count) for count in scheme) / total
        return (total - reps) ** 2 + (load - percent) ** 2

    goal, allowed = RepGoal(reps, percent), range(3, 9)

    best = rep_scheme(goal, allowed)

    others = rep_schemes(reps, allowed, published_limits())
    assert miss(best) == min(miss(scheme) for scheme in others)


def test_the_number_of_sets_can_be_limited() -> None:
    limits = RepLimits(slack=3, neighbour=1, distinct=3, fewest_sets=4, most_sets=4)

    found = rep_scheme(RepGoal(25, 83), range(1, 11), limits=limits)

    assert len(found) == 4


def test_goals_go_from_volume_to_intensity() -> None:
    goals = [weekly_goal(week, 8) for week in range(1, 9)]

    assert [goal.reps for goal in goals] == [30, 29, 27, 26, 24, 23, 21, 20]
    assert goals[0].percent == pytest.approx(83 * 0.95)
    assert goals[-1].percent == pytest.approx(83 * 1.05)


def test_impossible_searches_are_refused() -> None:
    with pytest.raises(ValueError, match="no sets of 10 to 12 repetitions"):
        rep_scheme(RepGoal(5, 83), (10, 12))
    with pytest.raises(ValueError, match="some must be allowed"):
        rep_scheme(RepGoal(25, 83), ())
    with pytest.raises(ValueError, match="at least 1 repetition"):
        rep_scheme(RepGoal(25, 83), (0, 5))
    with pytest.raises(ValueError, match="week 9"):
        weekly_goal(9, 8)
    with pytest.raises(ValueError, match="two or more weeks"):
        weekly_goal(1, 1)
    with pytest.raises(ValueError, match="round_to_kg"):
        searched_sets(LoadPath(100, 112, 8), range(3, 9), 0)
