"""Loads are made harder and easier within what a load can be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.domain.program import Step
from liftwright.programs.replay.loads import easier, harder, scaled
from liftwright.quantities import MAX_LOAD_MILLIUNITS, Load, Mass, Unit

MASSES = st.integers(1, MAX_LOAD_MILLIUNITS).map(lambda it: Mass(it, Unit.KG))
LOADS = st.one_of(
    MASSES.map(Load.external), MASSES.map(Load.bodyweight), MASSES.map(Load.assisted)
)


@given(LOADS, MASSES, st.floats(0, 100))
def test_no_step_or_share_makes_a_load_that_cannot_be(
    load: Load, step: Mass, ratio: float
) -> None:
    for made in (
        harder(load, Step(step)),
        easier(load, Step(step)),
        scaled(load, ratio),
    ):
        assert made.mass is None or abs(made.mass.milliunits) <= MAX_LOAD_MILLIUNITS


def test_iron_is_never_less_than_nothing() -> None:
    light = Load.external(Mass(1000, Unit.KG))

    assert easier(light, Step(Mass(5000, Unit.KG))) == Load.external(Mass(0, Unit.KG))


@pytest.mark.parametrize(
    ("load", "ratio"),
    [
        (Load.assisted(Mass(2000, Unit.KG)), 1e-308),
        (Load.external(Mass(2000, Unit.KG)), 1e308),
    ],
)
def test_the_widest_ratio_ends_at_the_heaviest_load(load: Load, ratio: float) -> None:
    assert scaled(load, ratio).mass == Mass(MAX_LOAD_MILLIUNITS, Unit.KG)
