"""Masses scaled and told in kilograms are exact to a thousandth of their unit."""

from decimal import ROUND_HALF_EVEN, Decimal

from hypothesis import given
from hypothesis import strategies as st

from liftwright.quantities import MILLI, Mass, Unit, kilograms, pounds

MASSES = st.builds(Mass, st.integers(-2_000_000, 2_000_000), st.sampled_from(Unit))


@given(MASSES, st.floats(-10, 10))
def test_a_scaled_mass_is_the_decimal_product_to_a_thousandth(
    mass: Mass, factor: float
) -> None:
    exact = Decimal(str(mass.amount * factor)) * MILLI

    wanted = int(exact.to_integral_value(ROUND_HALF_EVEN))
    assert mass.times(factor) == Mass(wanted, mass.unit)


@given(st.integers(-2_000_000, 2_000_000))
def test_kilograms_are_told_as_they_were_entered(milliunits: int) -> None:
    assert Mass(milliunits, Unit.KG).kg == milliunits / MILLI


def test_masses_are_equal_only_when_they_were_entered_alike() -> None:
    assert kilograms(20) == kilograms("20.000")
    assert kilograms(20) != pounds(20)
    assert pounds(45) != pounds(45).into(Unit.KG)
    assert kilograms(20) != 20
