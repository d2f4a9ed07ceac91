"""The 1RM that sets stand for, with its doubt."""

from math import exp
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liftwright.errors import FieldError
from liftwright.evidence import value, values
from liftwright.loading.curve import fraction_at_reps
from liftwright.loading.observations import Observation, day_sd
from liftwright.loading.one_rm import (
    CurveFit,
    estimate_of,
    estimate_one_rm,
    fit_curve,
    misfit_sd,
)

loads = st.floats(5, 400)


def failed(load_kg: float, reps: int, day: int = 0) -> Observation:
    return Observation(load_kg, reps, is_to_failure=True, day=day)


def relative_sd(fit: CurveFit) -> float:
    return fit.one_rm.sd_kg / fit.one_rm.mean_kg


@given(loads)
def test_a_tested_1rm_is_the_1rm_give_or_take_the_day(load_kg: float) -> None:
    estimate = estimate_one_rm([failed(load_kg, 1)])

    assert estimate.mean_kg == pytest.approx(load_kg, rel=1e-4)
    assert estimate.sd_kg / load_kg == pytest.approx(day_sd(), rel=0.02)
    assert not estimate.is_lower_bound


@given(loads, st.integers(2, 10))
def test_a_set_to_failure_gives_the_load_of_its_curve(
    load_kg: float, reps: int
) -> None:
    estimate = estimate_one_rm([failed(load_kg, reps)], k_prior=31, log_sd=0)

    assert estimate.mean_kg == pytest.approx(
        load_kg / fraction_at_reps(reps, 31), rel=1e-3
    )


def test_one_set_of_ten_is_as_doubtful_as_was_measured() -> None:
    trusted = int(values("rm_formula.max_reps")["trusted"])

    estimate = estimate_one_rm([failed(100, trusted)])

    published = value("rm_formula.individual_error_sd")
    assert estimate.sd_kg / estimate.mean_kg == pytest.approx(published, rel=0.05)


@given(
    rows=st.lists(
        st.tuples(loads, st.integers(1, 12), st.none() | st.floats(0, 8)),
        min_size=1,
        max_size=5,
    ),
    is_to_failure=st.booleans(),
)
@settings(max_examples=40, deadline=None)
def test_every_estimate_lies_in_its_interval(
    *, rows: list[tuple[float, int, float | None]], is_to_failure: bool
) -> None:
    sets = [
        Observation(load, reps, rir, is_to_failure=is_to_failure, day=day)
        for day, (load, reps, rir) in enumerate(rows)
    ]

    fit = fit_curve(sets)

    one_rm = fit.one_rm
    assert 0 < one_rm.low_kg < one_rm.mean_kg < one_rm.high_kg < float("inf")
    assert 0 < fit.k_low < fit.k < fit.k_high


@given(loads, st.integers(1, 10), st.floats(1.01, 3))
@settings(max_examples=30, deadline=None)
def test_estimates_scale_with_the_load(
    load_kg: float, reps: int, factor: float
) -> None:
    light = estimate_one_rm([failed(load_kg, reps)])
    heavy = estimate_one_rm([failed(load_kg * factor, reps)])

    assert heavy.mean_kg / light.mean_kg == pytest.approx(factor, rel=1e-6)
    assert heavy.sd_kg / light.sd_kg == pytest.approx(factor, rel=1e-6)


def test_more_repetitions_at_a_load_mean_a_higher_and_less_certain_1rm() -> None:
    fits = [fit_curve([failed(100, reps)]) for reps in range(1, 13)]

    means = [fit.one_rm.mean_kg for fit in fits]
    doubts = [relative_sd(fit) for fit in fits]
    assert means == sorted(means)
    assert doubts == sorted(doubts)


def test_the_doubt_widens_between_ten_and_twelve_repetitions() -> None:
    nine, ten, eleven = (
        relative_sd(fit_curve([failed(100, reps)])) for reps in (9, 10, 11)
    )

    assert eleven - ten > 1.5 * (ten - nine)


def test_more_than_twelve_repetitions_are_refused_unless_asked_for() -> None:
    with pytest.raises(FieldError, match=r"100 kg x 13.*at most 12 repetitions"):
        estimate_one_rm([failed(100, 13)])

    asked = estimate_one_rm([failed(100, 13)], allow_high_reps=True)

    assert asked.sd_kg / asked.mean_kg > value("rm_formula.individual_error_sd")


def test_no_set_is_refused() -> None:
    with pytest.raises(FieldError, match="none"):
        estimate_one_rm([])


def test_a_reported_reserve_raises_the_estimate_and_its_doubt() -> None:
    at_failure = fit_curve([failed(100, 5)])
    reported = fit_curve([Observation(100, 5, 2)])

    assert reported.one_rm.mean_kg > at_failure.one_rm.mean_kg
    assert relative_sd(reported) > relative_sd(at_failure)


def test_unknown_effort_is_a_lower_bound() -> None:
    unknown = estimate_one_rm([Observation(100, 5)])

    assert unknown.is_lower_bound
    assert unknown.mean_kg > estimate_one_rm([failed(100, 5)]).mean_kg


def test_a_report_far_from_failure_is_a_lower_bound() -> None:
    far = estimate_one_rm([Observation(100, 5, 6)])

    assert far.is_lower_bound
    assert far == estimate_one_rm([Observation(100, 5)])


def test_many_sets_of_unknown_effort_do_not_add_up_to_certainty() -> None:
    one = fit_curve([Observation(100, 5)])
    many = fit_curve([Observation(100, 5, day=day) for day in range(20)])

    assert relative_sd(many) > 0.6 * relative_sd(one)
    assert many.one_rm.is_lower_bound


def test_a_heavier_bound_lifts_an_estimate() -> None:
    measured = [Observation(100, 5, 2)]

    lifted = fit_curve([*measured, Observation(112, 5)])

    assert lifted.one_rm.mean_kg > fit_curve(measured).one_rm.mean_kg


def test_a_lighter_bound_says_nothing_new() -> None:
    measured = [failed(100, 5)]

    with_warm_up = estimate_one_rm([*measured, Observation(60, 5)])

    assert with_warm_up.mean_kg == pytest.approx(
        estimate_one_rm(measured).mean_kg, rel=1e-3
    )


@pytest.mark.parametrize("slip", [(1000, 5), (45, 5), (220, 5), (100, 1)])
def test_one_slip_of_the_pen_is_ignored(slip: tuple[float, int]) -> None:
    right = [
        Observation(load, 5, 1, day=day) for day, load in enumerate((100, 101, 102))
    ]

    plain = estimate_one_rm(right)
    slipped = estimate_one_rm([*right, Observation(*slip, 1, day=9)])

    assert slipped.mean_kg == pytest.approx(plain.mean_kg, rel=0.06)


def test_one_slip_among_sets_of_unknown_effort_is_ignored() -> None:
    right = [Observation(100 + day, 5, day=day) for day in range(3)]

    slipped = estimate_one_rm([*right, Observation(1000, 5, day=9)])

    assert slipped.mean_kg == pytest.approx(estimate_one_rm(right).mean_kg, rel=0.01)


def test_two_sets_that_contradict_each_other_leave_a_wide_interval() -> None:
    torn = estimate_one_rm([Observation(100, 5, 2), Observation(200, 5, 2, day=1)])

    assert torn.high_kg / torn.low_kg > 2


def test_sets_of_one_day_count_less_than_sets_of_several() -> None:
    same = estimate_one_rm([failed(100, 3), failed(101, 3)])
    spread = estimate_one_rm([failed(100, 3), failed(101, 3, day=1)])

    assert same.sd_kg > spread.sd_kg


def sets_of_person(
    one_rm_kg: float, k: float, rng: Random, n: int
) -> list[Observation]:
    """Sets to failure of one person on several days, with an honest day's form."""
    sets = []
    for day in range(n):
        reps = rng.choice((1, 2, 3, 5, 8, 10))
        form = exp(rng.gauss(0, day_sd()))
        load_kg = one_rm_kg * form * fraction_at_reps(reps, k)
        sets.append(failed(load_kg, reps, day))
    return sets


@pytest.mark.parametrize("k", [20, 31, 60])
def test_a_persons_own_curve_is_learned_from_their_sets(k: float) -> None:
    rng = Random(int(k))  # noqa: S311 - a simulation that must repeat, no secret
    few, many = (fit_curve(sets_of_person(140, k, rng, n)) for n in (2, 40))

    assert many.k_low < k < many.k_high
    assert many.k_high / many.k_low < few.k_high / few.k_low
    assert many.one_rm.mean_kg == pytest.approx(140, rel=0.03)


def test_a_curve_stays_at_its_prior_without_evidence() -> None:
    fit = fit_curve([failed(100, 5)], k_prior=45)

    assert fit.k == pytest.approx(45, rel=0.02)
    assert fit.log_k_sd == pytest.approx(value("load_reps.k.log_sd"), rel=0.02)


def test_a_known_curve_narrows_the_estimate() -> None:
    unknown = estimate_one_rm([failed(100, 10)])
    learned = estimate_one_rm([failed(100, 10)], k_prior=35, log_sd=0.1)

    assert learned.sd_kg < 0.7 * unknown.sd_kg


def test_intervals_hold_as_often_as_they_say() -> None:
    rng = Random(7)  # noqa: S311 - a simulation that must repeat, no secret
    held = 0
    for _ in range(200):
        k = exp(rng.gauss(3.555, value("load_reps.k.log_sd")))
        reps = rng.choice((3, 5, 8))
        own = exp(rng.gauss(0, misfit_sd(reps)) + rng.gauss(0, day_sd()))
        load_kg = 100 * own * fraction_at_reps(reps + rng.uniform(0, 1), k)
        estimate = estimate_one_rm([failed(load_kg, reps)], level=0.8)
        held += estimate.low_kg <= 100 <= estimate.high_kg

    assert 0.72 <= held / 200 <= 0.92


def test_a_wider_level_has_a_wider_interval() -> None:
    narrow = estimate_one_rm([failed(100, 5)], level=0.5)
    wide = estimate_one_rm([failed(100, 5)], level=0.99)

    assert wide.low_kg < narrow.low_kg < narrow.high_kg < wide.high_kg
    assert narrow.mean_kg == wide.mean_kg


def test_nothing_misfits_a_single() -> None:
    assert misfit_sd(1) == 0
    assert 0 < misfit_sd(5) < misfit_sd(10) < value("rm_formula.individual_error_sd")


def test_an_estimate_can_be_stated_directly() -> None:
    stated = estimate_of(100, 0.05)

    assert stated.mean_kg == 100
    assert stated.sd_kg == pytest.approx(5)
    assert stated.low_kg * stated.high_kg == pytest.approx(100**2)
    with pytest.raises(ValueError, match="mean_kg"):
        estimate_of(0, 0.05)
