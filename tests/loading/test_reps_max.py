"""Models of repetitions and load, and the coaches' chart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.loading import reps_max, rts
from liftwright.loading.reps_max import RepsMax
from loading.models import MODELS

models = st.sampled_from(MODELS)


@given(models, st.just(1.0) | st.floats(1.01, 15))
def test_every_model_undoes_itself(model: RepsMax, reps: float) -> None:
    fraction = model.fraction(reps)

    assert 0 < fraction <= 1
    assert model.fraction(max(1.0, model.reps(fraction))) == pytest.approx(fraction)


@given(models, st.floats(1, 12), st.floats(0.01, 3))
def test_every_model_falls(model: RepsMax, reps: float, more: float) -> None:
    assert model.fraction(reps + more) < model.fraction(reps)


@given(st.floats(1, 30), st.floats(0.02, 0.1))
def test_modified_epley_is_the_own_curve_with_its_constant_turned_over(
    reps: float, k: float
) -> None:
    own, theirs = reps_max.personal(1 / k), reps_max.modified_epley(k)

    assert own.fraction(reps) == pytest.approx(theirs.fraction(reps))


def test_the_line_ends_at_the_ground() -> None:
    with pytest.raises(ValueError, match="below 34 repetitions"):
        reps_max.linear(33).fraction(34)


def test_unguarded_epley_takes_no_negative_repetitions() -> None:
    assert reps_max.epley().fraction(0) == 1
    with pytest.raises(ValueError, match="at least 0"):
        reps_max.epley().fraction(-1)


@given(st.floats(1, 12), st.floats(6, 10))
def test_the_chart_answers_all_three_questions(reps: float, rpe: float) -> None:
    fraction = rts.fraction_at(reps, rpe)

    assert rts.reps_at(fraction, rpe) == pytest.approx(reps)
    assert rts.rpe_at(fraction, reps) == pytest.approx(rpe)


def test_the_chart_depends_on_repetitions_that_could_be_done_alone() -> None:
    assert rts.fraction_at(5, 8) == rts.fraction_at(7, 10) == rts.fraction_at(4, 7)


@pytest.mark.parametrize(("reps", "rpe"), [(0, 9), (5, 10.5), (13, 6), (17, 10)])
def test_cells_outside_the_chart_are_refused(reps: float, rpe: float) -> None:
    with pytest.raises(ValueError, match="the chart"):
        rts.fraction_at(reps, rpe)


def test_loads_below_the_chart_are_refused() -> None:
    assert rts.reps_at_fraction(0.574) == pytest.approx(16)
    with pytest.raises(ValueError, match="the chart ends at"):
        rts.reps_at_fraction(0.57)
