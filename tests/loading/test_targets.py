"""The load for a target, and the questions the other way round."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.loading.targets import load_kg, one_rm_kg, reps_possible, rir_of_set

maxima = st.floats(20, 400)
reps = st.integers(1, 20)
reserves = st.floats(0, 5)
ks = st.floats(15, 90)


@given(maxima, reps, reserves, ks)
def test_every_question_undoes_the_others(
    one_rm: float, count: int, rir: float, k: float
) -> None:
    load = load_kg(one_rm, count, rir, k)

    assert 0 < load <= one_rm
    assert reps_possible(load, one_rm, k) == pytest.approx(count + rir)
    assert rir_of_set(load, count, one_rm, k) == pytest.approx(rir, abs=1e-6)
    assert one_rm_kg(load, count, rir, k) == pytest.approx(one_rm)


@given(maxima, ks)
def test_nothing_is_possible_above_the_1rm(one_rm: float, k: float) -> None:
    assert reps_possible(one_rm * 1.01, one_rm, k) == 0
    assert rir_of_set(one_rm * 1.01, 1, one_rm, k) == -1


def test_impossible_questions_are_refused() -> None:
    with pytest.raises(ValueError, match="in reserve are at least 0"):
        load_kg(100, 5, -1, 35)
    with pytest.raises(ValueError, match="one_rm_kg must be above 0"):
        load_kg(0, 5, 1, 35)
    with pytest.raises(ValueError, match="load_kg must be above 0"):
        reps_possible(0, 100, 35)
