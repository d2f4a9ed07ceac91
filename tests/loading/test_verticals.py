"""Vertical progressions: the shape of the weeks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.loading import verticals
from liftwright.loading.verticals import Vertical, VerticalWeek, vertical
from loading.models import VERTICALS


def steps(one: Vertical) -> list[int]:
    return [week.step for week in one.weeks]


def changes(one: Vertical) -> list[int]:
    return [week.reps_change for week in one.weeks]


@pytest.mark.parametrize(
    ("name", "expected_steps", "expected_changes"),
    [
        ("constant", [-3, -2, -1, 0], [0, 0, 0, 0]),
        ("linear", [-3, -2, -1, 0], [0, -1, -2, -3]),
        ("reverse linear", [-3, -2, -1, 0], [0, 1, 2, 3]),
        ("block", [-2, -1, 0, -3], [0, 0, 0, 0]),
        ("block variant", [-2, -1, -3, 0], [0, 0, 0, 0]),
        ("undulating", [-3, -2, -1, 0], [0, -2, -1, -3]),
        ("reverse undulating", [-3, -2, -1, 0], [0, 2, 1, 3]),
        ("block undulating", [-2, -1, -3, 0], [0, -2, -1, -3]),
        ("volume-intensity", [-3, -2, -1, 0], [0, 0, -3, -3]),
        ("set accumulation", [-2, -2, -2, -2], [0, 0, 0, 0]),
        ("reverse set accumulation", [-3, -2, -1, 0], [0, 0, 0, 0]),
    ],
)
def test_four_weeks_have_the_shape_coaches_know(
    name: str, expected_steps: list[int], expected_changes: list[int]
) -> None:
    four = VERTICALS[name](4)

    assert steps(four) == expected_steps
    assert changes(four) == expected_changes
    assert four.name == name


def test_repetitions_accumulate_at_one_load() -> None:
    grows = verticals.repetition_accumulation(4)
    shrinks = verticals.reverse_repetition_accumulation(4)

    assert [week.reps_held_back for week in grows.weeks] == [3, 2, 1, 0]
    assert [week.reps_held_back for week in shrinks.weeks] == [0, 1, 2, 3]
    assert set(steps(grows)) == set(steps(shrinks)) == {0}


def test_sets_accumulate_week_by_week() -> None:
    grows = verticals.set_accumulation(4, more=2)
    shrinks = verticals.reverse_set_accumulation(4)

    assert [week.times for week in grows.weeks] == [1, 3, 5, 7]
    assert [week.times for week in shrinks.weeks] == [4, 3, 2, 1]


def test_set_accumulation_takes_the_shape_of_another_progression() -> None:
    shaped = verticals.reverse_set_accumulation(
        4, shape=verticals.block_undulating(4), sets=(0, 1, 2)
    )

    assert steps(shaped) == [-2, -1, -3, 0]
    assert changes(shaped) == [0, -2, -1, -3]
    assert [week.times for week in shaped.weeks] == [4, 3, 2, 1]


def test_the_last_set_accumulates_unless_told_otherwise() -> None:
    assert verticals.set_accumulation(4).order(3, 3) == (0, 1, 2, 2, 2)


def test_neighbours_accumulate_as_a_run_or_one_by_one() -> None:
    run = verticals.set_accumulation(4, sets=(0, 1, 4, 5))
    single = verticals.set_accumulation(4, sets=(0, 1, 4, 5), is_in_sequence=False)

    assert run.order(6, 2) == (0, 1, 0, 1, 2, 3, 4, 5, 4, 5)
    assert single.order(6, 2) == (0, 0, 1, 1, 2, 3, 4, 4, 5, 5)


@given(st.sampled_from(sorted(VERTICALS)), st.integers(1, 16))
def test_every_progression_lasts_as_long_as_asked(name: str, n_weeks: int) -> None:
    assert len(VERTICALS[name](n_weeks).weeks) == n_weeks


@given(
    st.sampled_from(sorted(VERTICALS)),
    st.integers(1, 10),
    st.integers(1, 8),
    st.integers(1, 5),
)
def test_accumulating_leaves_out_no_set(
    name: str, n_weeks: int, n_sets: int, times: int
) -> None:
    order = VERTICALS[name](n_weeks).order(n_sets, times)

    assert set(order) == set(range(n_sets))
    assert len(order) == n_sets + times - 1


def test_a_progression_of_your_own_needs_repetitions_or_steps() -> None:
    assert steps(vertical([0, -2])) == [-1, 0]
    assert changes(vertical(steps=[-4, -2, 0])) == [0, 0, 0]
    with pytest.raises(ValueError, match="repetitions, steps or both"):
        vertical()
    with pytest.raises(ValueError, match="got 1 and 2"):
        vertical([0, -1], [0])


def test_impossible_weeks_are_refused() -> None:
    for broken in ({"step": 1}, {"reps_held_back": -1}, {"times": 0}):
        with pytest.raises(ValueError, match="a week has a step"):
            VerticalWeek(**broken)
    with pytest.raises(ValueError, match="at least one week"):
        Vertical("none", ())
    with pytest.raises(ValueError, match="no set 5 among 3"):
        verticals.set_accumulation(4, sets=(5,)).order(3, 2)
