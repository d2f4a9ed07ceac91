"""How far one person's measured change lies from what is expected."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.adaptation.spread import Spread, size_spread, strength_spread
from liftwright.domain.person import Level
from liftwright.evidence import value, values


@given(st.sampled_from(Level), st.floats(0, 0.5), st.floats(0, 0.5))
def test_doubt_grows_with_the_gain(level: Level, one: float, other: float) -> None:
    small, large = sorted((one, other))

    for spread in (strength_spread(level), size_spread(level)):
        assert spread.sd(small) <= spread.sd(large)
        assert spread.sd_of_end(large) < spread.sd(large)


def test_no_gain_leaves_the_error_of_two_tests() -> None:
    error = value("reliability.one_rm.cv") / 100

    assert strength_spread(Level.NOVICE).sd(0) == pytest.approx(2**0.5 * error)


def test_the_parts_add_up_to_what_trials_report() -> None:
    strength, size = (strength_spread(Level.NOVICE), size_spread(Level.NOVICE))
    reported = values("gain.individual_sd")
    gains = (
        value("gain.strength.untrained"),
        (value("gain.size.upper") + value("gain.size.lower")) / 2,
    )

    for spread, key, gain in zip((strength, size), reported, gains, strict=True):
        known = Spread(spread.error, spread.per_gain, doubt=0)
        assert 100 * known.sd(gain / 100) == pytest.approx(reported[key])
