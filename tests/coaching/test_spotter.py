from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instances import (
    all_exercises,
    back_squat,
    bench_press,
    deadlift,
    dumbbell_bench_press,
    home_gym_kg,
)
from liftwright.coaching.spotter import (
    alone_limits,
    needs_spotter,
    safe_alone,
    spotter_mark,
)
from liftwright.domain.equipment import Equipment
from liftwright.domain.exercise import SpotterNeed
from liftwright.domain.prescription import (
    AskLoad,
    PercentBase,
    PercentLoad,
    RepTarget,
    SetPrescription,
)
from liftwright.domain.work import SetKind
from liftwright.evidence import value
from liftwright.quantities import EffortRange

NO_RACK = replace(home_gym_kg(), equipment=home_gym_kg().equipment - {Equipment.RACK})


def percent(fraction: float, rir: float = 3) -> SetPrescription:
    rule = PercentLoad(PercentBase.ONE_RM, fraction, fraction)
    return SetPrescription(3, RepTarget(3, 3), rule, effort=EffortRange.rir(rir))


@pytest.mark.parametrize(
    ("fraction", "rir", "needed"),
    [(0.85, 3, True), (0.84, 2, False), (0.6, 1, True), (None, None, False)],
)
def test_claim_a9_heavy_or_hard_bench_presses_need_a_spotter(
    fraction: float | None, rir: float | None, *, needed: bool
) -> None:
    assert needs_spotter(bench_press(), fraction_1rm=fraction, rir=rir) is needed


@given(st.floats(0, 1), st.integers(0, 5))
def test_a_deadlift_can_always_be_put_down(fraction: float, rir: int) -> None:
    assert not needs_spotter(deadlift(), fraction_1rm=fraction, rir=rir)


def test_pins_replace_a_spotter_where_there_is_a_rack() -> None:
    with_rack = spotter_mark(bench_press(), percent(0.9), home_gym_kg())
    without = spotter_mark(bench_press(), percent(0.9), NO_RACK)

    assert with_rack is not None
    assert with_rack.need is SpotterNeed.SAFETIES
    assert without is not None
    assert without.need is SpotterNeed.SPOTTER


def test_easy_sets_and_warm_ups_carry_no_mark() -> None:
    warm_up = replace(percent(0.9), kind=SetKind.WARM_UP)

    assert spotter_mark(bench_press(), percent(0.7), NO_RACK) is None
    assert spotter_mark(bench_press(), warm_up, NO_RACK) is None


def test_open_sets_count_as_sets_to_failure() -> None:
    amrap = SetPrescription(1, RepTarget(5, 5, is_open=True), AskLoad())

    assert spotter_mark(back_squat(), amrap, NO_RACK) is not None


def test_a_known_share_of_the_1rm_counts_for_loads_in_kilograms() -> None:
    fixed = SetPrescription(1, RepTarget(2, 2), AskLoad())

    assert spotter_mark(back_squat(), fixed, NO_RACK) is None
    assert spotter_mark(back_squat(), fixed, NO_RACK, fraction_1rm=0.9) is not None


@given(st.floats(0, 1.1), st.integers(0, 5))
def test_what_is_allowed_alone_needs_nobody(fraction: float, rir: int) -> None:
    limits = alone_limits(bench_press(), NO_RACK)

    if fraction < limits.below_fraction_1rm and rir >= limits.min_rir:
        assert not needs_spotter(bench_press(), fraction_1rm=fraction, rir=rir)
    else:
        assert needs_spotter(bench_press(), fraction_1rm=fraction, rir=rir)


def test_alone_in_a_rack_loads_are_free_the_pins_are_set_and_no_set_fails() -> None:
    limits = alone_limits(back_squat(), home_gym_kg())

    assert limits.below_fraction_1rm > 1
    assert limits.min_rir == value("spotter.rir") == 1
    assert "pins" in limits.advice
    assert alone_limits(deadlift(), NO_RACK).advice == ""


def test_a_press_that_needs_nobody_is_offered_instead() -> None:
    candidates = tuple(all_exercises().values())

    offered = safe_alone(bench_press(), candidates, NO_RACK)

    assert dumbbell_bench_press().id in {it.id for it in offered}
    assert bench_press().id not in {it.id for it in offered}
