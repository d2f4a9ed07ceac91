import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.given_values import flag
from liftwright.app.masses import mass_given, one_rm_given
from liftwright.errors import FieldError
from liftwright.quantities import Mass, Unit, kilograms, pounds


@pytest.mark.parametrize(
    ("text", "mass"),
    [
        ("80kg", kilograms(80)),
        ("80 kg", kilograms(80)),
        ("300lb", pounds(300)),
        ("300 LBS", pounds(300)),
        ("+20kg", kilograms(20)),
        ("102,5 kg", kilograms("102.5")),
    ],
)
def test_a_mass_keeps_the_unit_it_was_given_in(text: str, mass: Mass) -> None:
    assert mass_given(flag(text), None) == mass


@given(st.integers(1, 10_000_000), st.sampled_from(Unit))
def test_any_mass_reads_back_as_it_is_written(milliunits: int, unit: Unit) -> None:
    mass = Mass(milliunits, unit)

    assert mass_given(flag(str(mass)), None) == mass


def test_a_bare_number_needs_a_known_unit() -> None:
    assert mass_given(flag("300"), Unit.LB) == pounds(300)
    with pytest.raises(FieldError, match="--unit kg or lb"):
        mass_given(flag("300"), None)


@pytest.mark.parametrize("text", ["heavy", "kg", "-80kg", "80 stone", "", "1e3kg"])
def test_what_is_no_mass_is_refused(text: str) -> None:
    with pytest.raises(FieldError, match="such as 80kg or 176lb"):
        mass_given(flag(text), Unit.KG)


@pytest.mark.parametrize("text", ["0kg", "3000kg", "1544lb", "9" * 190 + "kg"])
def test_no_lifter_has_lifted_nothing_or_three_tonnes(text: str) -> None:
    with pytest.raises(FieldError, match=r"at most 700 kg \(1543 lb\)"):
        one_rm_given(flag(text), None)
