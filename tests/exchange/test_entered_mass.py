import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.exchange.entered_mass import entered_mass
from liftwright.quantities import Mass, Unit


@pytest.mark.parametrize(
    ("amount", "unit", "entered"),
    [
        (61.24, Unit.KG, "135 lb"),
        (83.91, Unit.KG, "185 lb"),
        (6.80388555, Unit.KG, "15 lb"),
        (44.09245243697551, Unit.LB, "20 kg"),
        (11.02, Unit.LB, "5 kg"),
        (185.00000000000003, Unit.LB, "185 lb"),
        (74.99999999999999, Unit.LB, "75 lb"),
        (48.75, Unit.KG, "48.75 kg"),
        (33.33, Unit.KG, "33.33 kg"),
        (0, Unit.KG, "0 kg"),
    ],
)
def test_the_load_that_was_entered_comes_back(
    amount: float, unit: Unit, entered: str
) -> None:
    assert str(entered_mass(amount, unit)) == entered


@given(st.integers(0, 2000), st.sampled_from(Unit))
def test_a_load_on_the_grid_of_its_unit_stays(steps: int, unit: Unit) -> None:
    amount = steps * {Unit.KG: 0.25, Unit.LB: 0.5}[unit]

    assert entered_mass(amount, unit) == Mass.of(amount, unit)


@given(st.integers(1, 2000))
def test_pounds_survive_an_export_in_full_precision_kilograms(halves: int) -> None:
    pounds = Mass.of(halves / 2, Unit.LB)

    back = entered_mass(pounds.kg, Unit.KG)

    assert back.kg == pytest.approx(pounds.kg, abs=0.001)


@given(st.floats(-1000, 1000), st.sampled_from(Unit))
def test_no_load_moves_by_more_than_its_rounding(amount: float, unit: Unit) -> None:
    entered = entered_mass(amount, unit)

    assert entered.kg == pytest.approx(Mass.of(amount, unit).kg, abs=0.008)
