"""The seven classical formulas and their guards."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.errors import UnknownNameError
from liftwright.loading.formulas import FORMULAS, formula

names = st.sampled_from(sorted(FORMULAS))
reps = st.floats(1, 36)


@given(names)
def test_one_repetition_is_the_1rm(name: str) -> None:
    assert formula(name).multiplier(1) == 1
    assert formula(name).one_rm_kg(100, 1) == 100
    assert formula(name).reps(1) >= 1


@given(names, st.floats(1.001, 36))
def test_repetitions_and_multipliers_undo_each_other(name: str, count: float) -> None:
    one = formula(name)

    assert one.reps(one.multiplier(count)) == pytest.approx(count, rel=1e-6)
    assert one.reps_at_fraction(one.fraction_at_reps(count)) == pytest.approx(
        count, rel=1e-6
    )


@given(names, reps, st.floats(0.01, 5))
def test_more_repetitions_mean_a_higher_1rm(
    name: str, count: float, more: float
) -> None:
    one = formula(name)
    further = min(count + more, 36.5)

    assert 1 <= one.multiplier(count) <= one.multiplier(further)


@pytest.mark.parametrize(("name", "count"), [("brzycki", 37), ("lander", 37.93)])
def test_a_pole_is_refused(name: str, count: float) -> None:
    with pytest.raises(ValueError, match="ends below 37"):
        formula(name).multiplier(count)
    with pytest.raises(ValueError, match="ends below 37"):
        formula(name).multiplier(count + 5)


@pytest.mark.parametrize(("name", "fraction"), [("mayhew", 0.52), ("wathan", 0.48)])
def test_a_load_that_a_formula_never_reaches_is_refused(
    name: str, fraction: float
) -> None:
    assert formula(name).reps_at_fraction(fraction + 0.02) > 10
    with pytest.raises(ValueError, match="multipliers from 1 to below"):
        formula(name).reps_at_fraction(fraction)


@given(names)
def test_less_than_one_repetition_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="at least 1"):
        formula(name).multiplier(0.5)
    with pytest.raises(ValueError, match="multipliers from 1"):
        formula(name).reps(0.9)


def test_an_unknown_formula_is_named_with_its_neighbours() -> None:
    with pytest.raises(UnknownNameError, match="epley"):
        formula("eply")
