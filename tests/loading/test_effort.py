"""Five ways to say how far from failure a set stops."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.loading import effort, reps_max
from liftwright.loading.effort import EFFORT_METHODS, EffortMethod, Execution

MODEL = reps_max.personal(35)
AMOUNTS = {
    "RIR": st.floats(0, 8),
    "RPE": st.floats(2, 10),
    "deducted intensity": st.floats(0, 0.3),
    "relative intensity": st.floats(0.6, 1),
    "share of repetitions": st.floats(0.2, 1),
}
reps = st.floats(1, 12)
factors = st.sampled_from([1.0, 2.0, 3.0])


@st.composite
def efforts(draw: st.DrawFn) -> tuple[EffortMethod, float]:
    method = draw(st.sampled_from(EFFORT_METHODS))
    return method, draw(AMOUNTS[method.name])


@given(efforts(), reps, factors)
def test_any_two_of_reps_load_and_effort_give_the_third(
    one: tuple[EffortMethod, float], count: float, factor: float
) -> None:
    method, amount = one
    fraction = method.fraction(MODEL, count, amount, factor)

    assert 0 < fraction <= 1
    assert method.reps(MODEL, fraction, amount, factor) == pytest.approx(count)
    assert method.effort(MODEL, fraction, count, factor) == pytest.approx(
        amount, abs=1e-9
    )


@given(efforts(), reps, factors)
def test_stopping_short_of_failure_takes_load_off(
    one: tuple[EffortMethod, float], count: float, factor: float
) -> None:
    method, amount = one

    stopped = method.fraction(MODEL, count, amount, factor)
    failed = method.fraction(MODEL, count, method.at_failure, factor)

    assert stopped <= failed + 1e-12
    assert failed == pytest.approx(MODEL.fraction(count * factor))


@given(st.sampled_from(EFFORT_METHODS), reps)
def test_its_ease_says_which_way_a_method_counts(
    method: EffortMethod, count: float
) -> None:
    easier = method.at_failure + method.ease * 0.05

    assert method.fraction(MODEL, count, easier, 1) < MODEL.fraction(count)


@given(reps, st.floats(0, 5))
def test_rpe_is_ten_less_repetitions_in_reserve(count: float, rir: float) -> None:
    assert effort.fraction_at_rpe(MODEL, count, 10 - rir) == pytest.approx(
        effort.fraction_at_rir(MODEL, count, rir)
    )


def test_explosive_and_controlled_repetitions_count_for_more() -> None:
    factors = [effort.execution_factor(execution) for execution in Execution]

    assert factors == [1, 2, 3]


def test_no_share_of_the_repetitions_is_refused() -> None:
    with pytest.raises(ValueError, match="above 0"):
        effort.fraction_at_share_of_reps(MODEL, 5, 0)
