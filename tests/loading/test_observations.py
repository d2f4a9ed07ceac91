"""What a set says about a 1RM, and how firmly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.domain.person import KnownLift
from liftwright.domain.session import PerformedSet
from liftwright.domain.work import Done, Hold, Reps, SetKind
from liftwright.evidence import finding, value, values
from liftwright.loading.observations import (
    Observation,
    failure_reps_sd,
    observation_of_lift,
    observation_of_set,
    reading_of,
    report_bias,
    report_sd,
    widening_by_reps,
)
from liftwright.quantities import Effort, EffortScale, Load, kilograms, pounds

RIR_2 = Effort(EffortScale.RIR, 2)


def test_a_known_lift_without_effort_was_to_failure() -> None:
    single = observation_of_lift(KnownLift("bench-press", kilograms(100)))
    pounded = observation_of_lift(KnownLift("back-squat", pounds(300), 5))
    reported = observation_of_lift(KnownLift("back-squat", kilograms(100), 5, RIR_2))

    assert single == Observation(100, 1, is_to_failure=True)
    assert pounded.load_kg == pytest.approx(136.08, abs=0.01)
    assert pounded.is_to_failure
    assert reported == Observation(100, 5, 2)


def test_a_logged_set_without_effort_says_nothing_of_it() -> None:
    load = Load.external(kilograms(100))

    silent = observation_of_set(PerformedSet(Reps(5), load), 100, 3)
    spoken = observation_of_set(PerformedSet(Reps(5), load, effort=RIR_2), 100, 3)

    assert silent == Observation(100, 5, None, day=3)
    assert spoken == Observation(100, 5, 2, day=3)


@pytest.mark.parametrize(
    ("done", "kind", "load_kg"),
    [
        (Hold(30), SetKind.HOLD, 100),
        (Reps(0), SetKind.WORK, 100),
        (Reps(5), SetKind.WARM_UP, 100),
        (Reps(5), SetKind.DROP, 100),
        (Reps(5), SetKind.WORK, 0),
    ],
)
def test_sets_that_say_nothing_about_a_1rm_are_left_out(
    done: Done, kind: SetKind, load_kg: float
) -> None:
    one = PerformedSet(done, Load.external(kilograms(load_kg)), kind)

    assert observation_of_set(one, load_kg, 0) is None


@pytest.mark.parametrize(
    ("one", "is_bound"),
    [
        (Observation(100, 5, is_to_failure=True), False),
        (Observation(100, 5, 2), False),
        (Observation(100, 5, 4.5), False),
        (Observation(100, 5), True),
        (Observation(100, 5, 5), True),
        (Observation(100, 10, 3), True),
    ],
)
def test_only_sets_near_enough_to_failure_are_measurements(
    one: Observation, *, is_bound: bool
) -> None:
    reading = reading_of(one, 35, allow_high_reps=False)

    assert reading is not None
    assert reading.is_bound is is_bound


def test_long_sets_are_read_only_when_asked_for() -> None:
    long = Observation(60, 15, is_to_failure=True)

    assert reading_of(long, 35, allow_high_reps=False) is None
    reading = reading_of(long, 35, allow_high_reps=True)
    assert reading is not None
    assert reading.widening > 2


def test_a_report_of_nothing_left_is_nearly_believed() -> None:
    interval = finding("effort.report.bias").interval

    assert interval is not None
    assert report_bias(0) == interval.low
    assert report_bias(1) == report_bias(4) == value("effort.report.bias")
    assert report_bias(0) < report_bias(0.5) < report_bias(1)


@given(st.floats(0, 12), st.floats(0, 12))
def test_reports_are_worse_further_from_failure(one: float, other: float) -> None:
    near, far = sorted((one, other))

    assert report_sd(near) <= report_sd(far)
    assert report_bias(near) <= report_bias(far)


def test_repetitions_to_failure_repeat_as_published() -> None:
    published = values("reliability.rep_max.typical_error")
    k = 36

    assert failure_reps_sd(1, k) == 0
    assert failure_reps_sd(1 + k / 9, k) == pytest.approx(published["at_90"])
    assert failure_reps_sd(1 + k * 3 / 7, k) == pytest.approx(published["at_70"])


def test_doubt_doubles_from_ten_to_twelve_repetitions() -> None:
    assert [widening_by_reps(reps) for reps in (1, 10, 11, 12)] == [1, 1, 1.5, 2]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"load_kg": 0, "reps": 5}, "load_kg must be above 0"),
        ({"load_kg": 100, "reps": 0}, "at least 1 repetition"),
        ({"load_kg": 100, "reps": 5, "rir": -1}, "in reserve are at least 0"),
    ],
)
def test_impossible_observations_are_refused(
    fields: dict[str, float], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        Observation(**fields)  # type: ignore[arg-type] # deliberately wrong
