"""Loads that go from a start to a goal over the weeks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.loading.shapes import (
    LoadPath,
    Shape,
    Wave,
    approach,
    slow_middle,
    straight_line,
)

bends = st.floats(0, 10)
weeks = st.integers(2, 52)
times = st.floats(0, 1)


def shapes(bend: float) -> tuple[Shape, ...]:
    return straight_line, approach(bend), slow_middle(bend)


@given(bends, times, times)
def test_every_shape_goes_from_start_to_goal_and_never_back(
    bend: float, one: float, other: float
) -> None:
    before, after = sorted((one, other))

    for shape in shapes(bend):
        assert shape(0) == pytest.approx(0, abs=1e-9)
        assert shape(1) == pytest.approx(1)
        assert shape(before) <= shape(after) + 1e-9


@given(times)
def test_without_a_bend_every_shape_is_a_straight_line(time: float) -> None:
    for shape in shapes(0):
        assert shape(time) == pytest.approx(time)


@given(st.floats(0.5, 10))
def test_bends_bend(bend: float) -> None:
    assert approach(bend)(0.5) > 0.5
    assert slow_middle(bend)(0.5) == pytest.approx(0.5)
    assert slow_middle(bend)(0.25) > 0.25


def test_an_approach_slows_down() -> None:
    path = LoadPath(100, 120, 9, approach(2))

    steps = [path.load_kg(week + 1) - path.load_kg(week) for week in range(1, 9)]
    assert steps == sorted(steps, reverse=True)
    assert path.load_kg(2) == pytest.approx(104.7623, abs=1e-4)


@given(weeks, st.floats(20, 200), st.floats(20, 200), bends)
def test_a_path_meets_both_ends(
    n_weeks: int, start: float, goal: float, bend: float
) -> None:
    waves = (None, Wave(0.05, 3, 1), Wave(0.05, 4, is_sawtooth=True))
    for wave in waves:
        path = LoadPath(start, goal, n_weeks, approach(bend), wave, keeps_ends=True)
        assert path.load_kg(1) == pytest.approx(start)
        assert path.load_kg(n_weeks) == pytest.approx(goal)


def test_waves_are_those_of_the_peer() -> None:
    sine = LoadPath(100, 120, 9, wave=Wave(0.025, 4))
    shifted = LoadPath(100, 120, 9, approach(2), Wave(0.05, 3, 1))
    saw = LoadPath(100, 120, 9, wave=Wave(0.05, 3, 1, is_sawtooth=True))

    assert [round(sine.load_kg(week), 4) for week in (1, 2, 3, 4)] == [
        100,
        105.0625,
        105,
        104.8125,
    ]
    assert [round(shifted.load_kg(week), 4) for week in (1, 2, 3)] == [
        95.6699,
        104.7623,
        113.2462,
    ]
    assert [round(saw.load_kg(week), 4) for week in (1, 2, 3, 4)] == [
        105,
        97.375,
        105,
        112.875,
    ]


def test_a_sawtooth_falls_at_once() -> None:
    saw = Wave(0.05, 4, is_sawtooth=True)

    factors = [saw.factor(week) for week in range(5)]
    assert factors[:4] == sorted(factors[:4])
    assert factors[4] == factors[0]


def test_impossible_paths_are_refused() -> None:
    with pytest.raises(ValueError, match="at least 2 weeks"):
        LoadPath(100, 120, 1)
    with pytest.raises(ValueError, match="within 1 to 8"):
        LoadPath(100, 120, 8).load_kg(9)
    with pytest.raises(ValueError, match="more than 1 week"):
        Wave(0.05, 1)
    with pytest.raises(ValueError, match="0 to below 1 high"):
        Wave(1, 4)
    with pytest.raises(ValueError, match="bend must be 0 or more"):
        approach(-1)
    with pytest.raises(ValueError, match="bend must be 0 or more"):
        slow_middle(float("nan"))
