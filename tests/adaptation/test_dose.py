"""The average dose-response curves of size and strength."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.adaptation.dose import (
    sets_for_size_gain,
    size_effects,
    size_gain_interval_percent,
    size_gain_percent,
    size_gain_prediction_percent,
    size_gain_slope_percent,
    strength_effects,
    strength_from_frequency_percent,
    strength_from_sets_percent,
    strength_gain_interval_percent,
    strength_gain_percent,
)
from liftwright.evidence import finding, value, values

weekly_sets = st.floats(0, 60)
sessions = st.floats(1, 7)


def test_T1_pelland_size_table() -> None:
    table = finding("volume.size.table")
    rounding_of_the_constant = 0.05

    for weekly, percent in table.values.items():
        assert size_gain_percent(float(weekly)) == pytest.approx(percent, abs=0.02)
    for weekly, published in table.intervals.items():
        low, high = size_gain_interval_percent(float(weekly))
        assert low == pytest.approx(published.low, abs=rounding_of_the_constant)
        assert high == pytest.approx(published.high, abs=rounding_of_the_constant)


def test_T1_slope_at_the_mean_volume_lies_in_the_published_interval() -> None:
    published = finding("volume.size.slope").interval

    slope = size_gain_slope_percent(value("volume.size.mean_volume"))

    assert published is not None
    assert slope in published
    assert slope == pytest.approx(value("volume.size.slope"), abs=0.02)


def test_T1_prediction_interval_of_a_new_group() -> None:
    for weekly, published in finding("volume.size.prediction").intervals.items():
        low, high = size_gain_prediction_percent(float(weekly))
        assert low == pytest.approx(published.low, abs=0.2)
        assert high == pytest.approx(published.high, abs=0.2)


def test_T1_strength_slope_lies_in_the_published_interval() -> None:
    published = finding("volume.strength.slope").interval
    mean = value("volume.strength.mean_volume")

    slope = (
        strength_from_sets_percent(mean + 0.01)
        - strength_from_sets_percent(mean - 0.01)
    ) / 0.02

    assert published is not None
    assert slope in published


def test_two_sessions_bring_the_published_gain_over_one() -> None:
    published = values("frequency.strength.one_or_two")

    gained = strength_gain_percent(8, 2) - strength_gain_percent(8, 1)

    assert gained == pytest.approx(published["twice"] - published["once"])


def test_strength_at_two_sessions_agrees_with_the_published_average() -> None:
    published = finding("frequency.strength.one_or_two").intervals["twice"]

    assert strength_gain_percent(value("volume.strength.mean_volume"), 2) in published


def test_T12_six_sessions_are_not_detectably_better_than_three() -> None:
    gained = strength_gain_percent(12, 6) - strength_gain_percent(12, 3)

    assert 0 < gained < value("volume.strength.sdes")


def test_no_training_brings_nothing() -> None:
    assert size_gain_percent(0) == 0
    assert strength_gain_percent(0, 0) == 0
    assert strength_from_frequency_percent(1) == 0


def test_the_published_price_of_further_size_is_met() -> None:
    tiers = values("volume.size.tiers")
    sdes = value("volume.size.sdes")

    first = sets_for_size_gain(size_gain_percent(4) + sdes) - 4
    second = sets_for_size_gain(size_gain_percent(10) + sdes) - 10

    assert first == pytest.approx(tiers["from_5"], abs=1.2)
    assert second == pytest.approx(tiers["from_11"], abs=1.2)


def test_effects_are_gains_in_smallest_detectable_effects() -> None:
    assert size_effects(10) * value("volume.size.sdes") == pytest.approx(
        size_gain_percent(10)
    )
    assert strength_effects(5, 2) * value("volume.strength.sdes") == pytest.approx(
        strength_gain_percent(5, 2)
    )


@given(weekly_sets, weekly_sets)
def test_more_sets_never_bring_less(one: float, other: float) -> None:
    fewer, more = sorted((one, other))

    assert size_gain_percent(fewer) <= size_gain_percent(more)
    assert strength_gain_percent(fewer, 2) <= strength_gain_percent(more, 2)


@given(st.integers(0, 59))
def test_each_further_set_brings_less_than_the_one_before(weekly: int) -> None:
    def size(sets: int) -> float:
        return size_gain_percent(sets + 1) - size_gain_percent(sets)

    def strength(sets: int) -> float:
        return strength_from_sets_percent(sets + 1) - strength_from_sets_percent(sets)

    assert size(weekly + 1) < size(weekly)
    assert strength(weekly + 1) < strength(weekly)


@given(st.floats(0, 0.99), st.floats(0, 0.99), st.floats(0, 0.99))
def test_half_sets_keep_the_strength_curve_concave(
    a: float, b: float, c: float
) -> None:
    low, middle, high = sorted((3 * a, 3 * b, 3 * c))
    share = (middle - low) / (high - low) if high > low else 0.0

    chord = (1 - share) * strength_from_sets_percent(
        low
    ) + share * strength_from_sets_percent(high)

    assert strength_from_sets_percent(middle) >= chord - 1e-9


@given(sessions, sessions)
def test_more_sessions_never_bring_less_strength(one: float, other: float) -> None:
    fewer, more = sorted((one, other))

    assert strength_gain_percent(8, fewer) <= strength_gain_percent(8, more)


@given(weekly_sets)
def test_sets_for_a_gain_undo_the_gain_of_the_sets(weekly: float) -> None:
    assert sets_for_size_gain(size_gain_percent(weekly)) == pytest.approx(
        weekly, abs=1e-6
    )


@given(weekly_sets, sessions)
def test_intervals_hold_their_mean(weekly: float, frequency: float) -> None:
    low, high = size_gain_interval_percent(weekly)
    group_low, group_high = size_gain_prediction_percent(weekly)
    strength_low, strength_high = strength_gain_interval_percent(weekly, frequency)

    assert group_low <= low <= size_gain_percent(weekly) <= high <= group_high
    assert strength_low <= strength_gain_percent(weekly, frequency) <= strength_high


@pytest.mark.parametrize("broken", [-1, -0.001])
def test_negative_doses_are_refused(broken: float) -> None:
    with pytest.raises(ValueError, match="at least 0"):
        size_gain_percent(broken)
    with pytest.raises(ValueError, match="at least 0"):
        strength_from_sets_percent(broken)
    with pytest.raises(ValueError, match="at least 0"):
        strength_from_frequency_percent(broken)
    with pytest.raises(ValueError, match="at least 0%"):
        sets_for_size_gain(broken)
