"""Reserve as it is felt, and what is left of it after several sets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.evidence import value
from liftwright.loading.reserve import (
    fatigue_of_set,
    felt_reserve,
    first_reserve,
    last_reserve,
    reps_to_failure,
)

REPS = st.integers(1, 20)
RESERVES = st.floats(0, 8)
RESTS = st.floats(30, 300)
SETS = st.integers(1, 8)


@given(REPS, RESERVES)
def test_what_is_asked_for_is_what_is_reported(reps: int, rir: float) -> None:
    assert felt_reserve(reps_to_failure(reps, rir), reps) == pytest.approx(rir)


def test_who_reports_two_left_has_about_three() -> None:
    assert reps_to_failure(5, 2) == 7 + value("effort.report.bias")


def test_what_is_beyond_failure_has_less_than_nothing_left() -> None:
    assert felt_reserve(4, 5) < 0


@given(REPS, RESERVES, SETS, RESTS)
def test_the_last_set_keeps_the_reserve_that_was_asked_for(
    reps: int, rir: float, n_sets: int, rest_s: float
) -> None:
    first = first_reserve(reps, rir, n_sets, rest_s)
    assert first >= rir
    assert last_reserve(reps, first, n_sets, rest_s) == pytest.approx(rir, abs=1e-6)


@given(REPS, RESERVES, SETS, RESTS)
def test_more_sets_begin_easier(
    reps: int, rir: float, n_sets: int, rest_s: float
) -> None:
    one_more = first_reserve(reps, rir, n_sets + 1, rest_s)
    assert one_more > first_reserve(reps, rir, n_sets, rest_s)


@given(REPS, RESERVES, RESTS)
def test_longer_rest_and_more_reserve_cost_less(
    reps: int, rir: float, rest_s: float
) -> None:
    assert fatigue_of_set(reps, rir, rest_s + 30) < fatigue_of_set(reps, rir, rest_s)
    # A set of twenty that is far from failure is still a set: its reserve counts too.
    to_failure = reps + rir
    nearer = fatigue_of_set(to_failure, 0, rest_s)
    assert fatigue_of_set(reps, rir, rest_s) <= nearer


def test_ten_to_failure_lose_about_three_after_a_minute_and_one_after_three() -> None:
    assert fatigue_of_set(10, 0, 60) == pytest.approx(3, abs=0.1)
    assert fatigue_of_set(10, 0, 180) == pytest.approx(1.35, abs=0.1)


@given(REPS, RESERVES, RESTS)
def test_what_a_set_costs_fades_in_every_rest_after_it(
    reps: int, rir: float, rest_s: float
) -> None:
    """Later sets cost less more: part of the tiredness is gone by then."""
    left = [last_reserve(reps, rir, n_sets, rest_s) for n_sets in (1, 2, 3)]
    frozen = left[1] - fatigue_of_set(reps, left[1], rest_s)

    assert frozen <= left[2] < left[1]


def test_many_sets_do_not_tire_without_end() -> None:
    """With three minutes of rest the tenth set of eight is much like the fourth."""
    fourth, tenth = (last_reserve(8, 3, n_sets, 180) for n_sets in (4, 10))

    assert fourth - tenth < 0.1
