"""The person's own curve between a load and repetitions to failure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.evidence import value
from liftwright.loading.curve import (
    fraction_at_reps,
    fraction_interval,
    k_of_set,
    reps_at_fraction,
    reps_interval,
    widening,
)

ks = st.floats(8, 120)
fractions = st.floats(0.05, 1)
reps = st.floats(1, 60)


@given(ks)
def test_a_single_is_the_1rm(k: float) -> None:
    assert fraction_at_reps(1, k) == 1
    assert reps_at_fraction(1, k) == 1


@given(reps, ks)
def test_load_and_repetitions_undo_each_other(count: float, k: float) -> None:
    assert reps_at_fraction(fraction_at_reps(count, k), k) == pytest.approx(count)


@given(st.floats(1.5, 60), ks)
def test_a_set_to_failure_gives_the_constant_back(count: float, k: float) -> None:
    assert k_of_set(count, fraction_at_reps(count, k)) == pytest.approx(k)


@given(reps, st.floats(0.01, 20), ks)
def test_more_reps_need_a_lighter_load(count: float, more: float, k: float) -> None:
    assert 0 < fraction_at_reps(count + more, k) < fraction_at_reps(count, k) <= 1


@given(st.floats(1.1, 60), ks, st.floats(0.1, 20))
def test_a_larger_k_means_a_heavier_load_for_the_same_reps(
    count: float, k: float, more: float
) -> None:
    assert fraction_at_reps(count, k + more) > fraction_at_reps(count, k)


@given(fractions, ks)
def test_repetitions_lie_inside_their_interval(fraction: float, k: float) -> None:
    low, high = reps_interval(fraction, k)

    assert 1 <= low <= reps_at_fraction(fraction, k) <= high


@given(reps, ks)
def test_a_load_lies_inside_its_interval(count: float, k: float) -> None:
    low, high = fraction_interval(count, k)

    assert 0 < low <= fraction_at_reps(count, k) <= high <= 1


def test_nothing_is_in_doubt_about_a_single() -> None:
    assert reps_interval(1, 35) == (1, 1)
    assert fraction_interval(1, 35) == (1, 1)


def test_what_is_known_of_a_person_narrows_the_interval() -> None:
    wide = reps_interval(0.8, 35)
    narrow = reps_interval(0.8, 35, log_sd=0.1)
    half = reps_interval(0.8, 35, level=0.5)

    assert wide[0] < narrow[0] < narrow[1] < wide[1]
    assert wide[0] < half[0] < half[1] < wide[1]


def test_the_interval_widens_below_the_lightest_load_measured() -> None:
    limit = value("load_reps.reliable_from")

    assert widening(1) == widening(limit) == 1
    assert widening(limit / 2) == 2
    assert widening(0.5) > 1


@pytest.mark.parametrize("count", [0.99, 0, -3, float("nan"), float("inf")])
def test_impossible_repetitions_are_refused(count: float) -> None:
    with pytest.raises(ValueError, match="at least 1"):
        fraction_at_reps(count, 35)


@pytest.mark.parametrize("fraction", [0, -0.1, 1.01, 80, float("nan")])
def test_impossible_shares_are_refused(fraction: float) -> None:
    with pytest.raises(ValueError, match=r"0\.01 to 1"):
        reps_at_fraction(fraction, 35)


@pytest.mark.parametrize("k", [0, -1, float("nan"), float("inf")])
def test_impossible_constants_are_refused(k: float) -> None:
    with pytest.raises(ValueError, match="k must be above 0"):
        fraction_at_reps(5, k)
    with pytest.raises(ValueError, match="k must be above 0"):
        reps_at_fraction(0.8, k)


def test_a_single_tells_nothing_about_the_curve() -> None:
    with pytest.raises(ValueError, match="every curve"):
        k_of_set(1, 0.9)
    with pytest.raises(ValueError, match="every curve"):
        k_of_set(5, 1)


@pytest.mark.parametrize("level", [0, 1, -0.5, 2])
def test_impossible_levels_are_refused(level: float) -> None:
    with pytest.raises(ValueError, match="a level is above 0"):
        reps_interval(0.8, 35, level=level)
