"""The quantile that intervals need."""

from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.loading.normal import z_of


@given(st.floats(0.001, 0.9999))
def test_it_agrees_with_the_standard_library(level: float) -> None:
    assert z_of(level) == pytest.approx(NormalDist().inv_cdf((1 + level) / 2), rel=1e-6)
