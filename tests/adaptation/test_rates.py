"""How gains slow down with the weeks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.adaptation.rates import (
    fast_log_gain,
    size_log_gain,
    slow_log_gain,
    strength_log_gain,
    swelling_share,
)
from liftwright.evidence import finding, values

weeks = st.floats(0, 520)


@given(weeks, weeks)
def test_gains_never_fall_with_time(one: float, other: float) -> None:
    earlier, later = sorted((one, other))

    for law in (strength_log_gain, size_log_gain, fast_log_gain, slow_log_gain):
        assert law(earlier) <= law(later)


@given(st.floats(0, 100), st.floats(0.1, 10))
def test_the_same_weeks_bring_less_later(start: float, span: float) -> None:
    first = strength_log_gain(start + span) - strength_log_gain(start)
    second = strength_log_gain(start + 2 * span) - strength_log_gain(start + span)

    assert second < first


def test_the_two_parts_add_up_to_the_published_table() -> None:
    for week, percent in values("neural.two_component.gain").items():
        total = fast_log_gain(float(week)) + slow_log_gain(float(week))

        assert 100 * (2.718281828459045**total - 1) == pytest.approx(percent, abs=0.06)


def test_the_fast_share_is_the_published_one() -> None:
    for week, share in finding("neural.two_component.fast_share").values.items():
        fast, slow = fast_log_gain(float(week)), slow_log_gain(float(week))

        assert fast / (fast + slow) == pytest.approx(share, abs=0.006)


def test_early_size_is_swelling_until_growth_is_clear() -> None:
    early = values("neural.early_size_is_swelling")

    assert swelling_share(0) == swelling_share(early["swelling_until"]) == 1
    assert 0 < swelling_share(early["modest_to"]) < 1
    assert swelling_share(early["clear_from"]) == swelling_share(100) == 0


def test_negative_weeks_are_refused() -> None:
    with pytest.raises(ValueError, match="at least 0, got -1"):
        strength_log_gain(-1)
