"""Plain fits, groups of people, days in a row, and chance variety."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import islice, pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.errors import FieldError
from liftwright.loading.least_squares import (
    EPLEY,
    LINEAR,
    MODIFIED_EPLEY,
    PERSONAL,
    Family,
    fit_constant,
    fit_constant_and_one_rm,
)
from liftwright.loading.observations import Observation
from liftwright.loading.one_rm import CurveFit, fit_curve
from liftwright.loading.pooling import pooled_prior
from liftwright.loading.rolling import rolling_fits
from liftwright.loading.variety import forward_walk, neighbour_walk

FAMILIES = {EPLEY: 0.04, MODIFIED_EPLEY: 0.03, PERSONAL: 31.0, LINEAR: 40.0}
families = st.sampled_from(sorted(FAMILIES, key=lambda one: one.name))
quantiles = st.none() | st.floats(0.1, 0.9)
Walk = Callable[[Sequence[float], Random], Iterator[int]]
SHARES = (0.9, 0.85, 0.8, 0.75, 0.7)


@given(families, quantiles)
def test_exact_sets_give_their_constant_back(
    family: Family, quantile: float | None
) -> None:
    model = family.model(FAMILIES[family])
    reps = [model.reps(share) for share in SHARES]

    fit = fit_constant(family, SHARES, reps, quantile=quantile)

    assert fit.constant == pytest.approx(FAMILIES[family])
    assert fit.one_rm_kg is None


@given(families, quantiles, st.floats(40, 300))
def test_exact_loads_give_constant_and_1rm_back(
    family: Family, quantile: float | None, whole_kg: float
) -> None:
    model = family.model(FAMILIES[family])
    loads = [share * whole_kg for share in SHARES]
    reps = [model.reps(share) for share in SHARES]

    fit = fit_constant_and_one_rm(family, loads, reps, quantile=quantile)

    assert fit.constant == pytest.approx(FAMILIES[family])
    assert fit.whole_kg == pytest.approx(whole_kg)
    assert fit.one_rm_kg == pytest.approx(whole_kg * model.fraction(1))


def test_a_set_that_counts_for_nothing_changes_nothing() -> None:
    loads, reps = (85, 75, 67.5, 60), (3, 8, 12, 40)

    with_it = fit_constant_and_one_rm(LINEAR, loads, reps, weights=(1, 1, 1, 0))
    without = fit_constant_and_one_rm(LINEAR, loads[:3], reps[:3])

    assert with_it.constant == pytest.approx(without.constant)
    assert with_it.one_rm_kg == pytest.approx(without.one_rm_kg or 0)


def test_the_best_profile_lies_above_the_worst() -> None:
    loads = (90, 90, 90, 80, 80, 80, 70, 70, 70)
    reps = (3, 4, 5, 7, 9, 11, 12, 14, 17)

    best, worst = (
        fit_constant_and_one_rm(LINEAR, loads, reps, quantile=share)
        for share in (0.9, 0.1)
    )

    best_reps, worst_reps = (
        LINEAR.model(fit.constant).reps(80 / (fit.whole_kg or 1))
        for fit in (best, worst)
    )
    assert best_reps == pytest.approx(11, abs=0.6)
    assert worst_reps == pytest.approx(7, abs=0.6)


def test_impossible_fits_are_refused() -> None:
    with pytest.raises(ValueError, match="lighter than the 1RM"):
        fit_constant(EPLEY, (1, 1), (1, 1))
    with pytest.raises(ValueError, match="two different loads"):
        fit_constant_and_one_rm(EPLEY, (100, 100), (5, 6))
    with pytest.raises(ValueError, match="two different loads"):
        fit_constant_and_one_rm(EPLEY, (100, 100), (5, 6), quantile=0.5)
    with pytest.raises(ValueError, match="slope must be above 0"):
        fit_constant_and_one_rm(LINEAR, (100, 80), (8, 3))
    with pytest.raises(ValueError, match="between 0 and 1"):
        fit_constant(EPLEY, (0.8,), (8,), quantile=1)
    with pytest.raises(ValueError, match="zip"):
        fit_constant(EPLEY, (0.8, 0.7), (8,))


def fit_of(k: float, n_sets: int) -> CurveFit:
    sets = [
        Observation(100 / (1 + (reps - 1) / k), reps, is_to_failure=True, day=day)
        for day, reps in enumerate(range(1, n_sets + 1))
    ]
    return fit_curve(sets)


def test_a_group_lies_among_its_members() -> None:
    fits = [fit_of(k, 10) for k in (18, 30, 60)]

    prior = pooled_prior(fits)

    assert fits[0].k < prior.k < fits[2].k
    assert prior.log_sd > pooled_prior([fits[1], fits[1], fits[1]]).log_sd


def test_the_group_pulls_those_most_who_say_least() -> None:
    prior = pooled_prior([fit_of(20, 10), fit_of(21, 10), fit_of(19, 10)])
    little, much = fit_curve([Observation(80, 6, is_to_failure=True)]), fit_of(60, 10)

    again = fit_curve(
        [Observation(80, 6, is_to_failure=True)], k_prior=prior.k, log_sd=prior.log_sd
    )

    assert abs(again.k - prior.k) < abs(little.k - prior.k)
    assert much.k > 35
    with pytest.raises(ValueError, match="at least two people"):
        pooled_prior([much])


def test_each_day_is_fitted_from_the_window_that_ends_with_it() -> None:
    days = (1, 3, 8, 9, 40)
    sets = [Observation(100 + day, 5, 1, day=day) for day in days]

    fits = rolling_fits(sets, 7)

    assert [one.day for one in fits] == [8, 9, 40]
    assert fits[-1].fit == fit_curve(sets[-1:])
    assert fits[0].fit == fit_curve(sets[1:3])


def test_impossible_windows_are_refused() -> None:
    with pytest.raises(ValueError, match="at least 1 day"):
        rolling_fits([], 0)
    with pytest.raises(FieldError, match="at most 12"):
        rolling_fits([Observation(60, 20, 1)], 1)


@pytest.mark.parametrize("walk", [neighbour_walk, forward_walk])
@pytest.mark.parametrize("shares", [(1, 2, 3, 4), (4, 1, 1, 4), (1,), (0.2, 0.8)])
def test_walks_keep_their_shares(walk: Walk, shares: tuple[float, ...]) -> None:
    rng = Random(5)  # noqa: S311 - a simulation that must repeat, no secret
    n = 40_000

    counts = Counter(islice(walk(shares, rng), n))

    for place, share in enumerate(shares):
        assert counts[place] / n == pytest.approx(share / sum(shares), abs=0.04)


@given(st.integers(0, 99), st.lists(st.floats(0.1, 10), min_size=2, max_size=6))
def test_walks_go_to_a_near_place(seed: int, shares: list[float]) -> None:
    rng = Random(seed)  # noqa: S311 - a simulation that must repeat, no secret

    near = list(islice(neighbour_walk(shares, rng), 50))
    onward = list(islice(forward_walk(shares, rng), 50))

    assert all(abs(one - other) <= 1 for one, other in pairwise(near))
    assert all((b - a) % len(shares) in {0, 1} for a, b in pairwise(onward))


def test_walks_without_shares_are_refused() -> None:
    rng = Random(1)  # noqa: S311 - a simulation that must repeat, no secret
    for walk in (neighbour_walk, forward_walk):
        for shares in ((), (1, 0), (-1, 2)):
            with pytest.raises(ValueError, match="above 0"):
                next(walk(shares, rng))
