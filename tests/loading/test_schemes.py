"""Set schemes before any load is known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.domain.prescription import PercentBase
from liftwright.evidence import values
from liftwright.loading import schemes
from liftwright.loading.schemes import Scheme, SchemeSet, ShareLoad, TableLoad
from liftwright.loading.tables import Volume
from loading.models import KINDS, SCHEMES

counts = st.lists(st.integers(1, 15), min_size=1, max_size=8)


def reps(scheme: Scheme) -> list[int]:
    return [one.reps for one in scheme]


def deductions(scheme: Scheme) -> list[float]:
    loads = [one.load for one in scheme]
    return [round(load.deduction, 6) for load in loads if isinstance(load, TableLoad)]


@given(counts)
def test_schemes_keep_their_sets_and_repetitions(asked: list[int]) -> None:
    for make in (
        schemes.plateau,
        schemes.wave,
        schemes.descending_wave,
        schemes.step,
        schemes.reverse_step,
        schemes.pyramid,
        schemes.reverse_pyramid,
        schemes.ladder,
        schemes.light_heavy,
    ):
        assert reps(make(*asked)) == asked
    assert reps(schemes.drop(*asked, share=0.8)) == asked
    assert reps(schemes.percent(asked, [0.7] * len(asked))) == asked
    assert reps(schemes.manual(asked)) == asked


@given(st.integers(1, 10), st.integers(1, 20))
def test_like_sets_keep_their_number(n_sets: int, count: int) -> None:
    assert reps(schemes.straight(n_sets, count)) == [count] * n_sets
    assert reps(schemes.amrap(count, n_sets)) == [count] * n_sets
    back_off = schemes.top_and_back_off(3, count, n_sets, 0.9)
    assert reps(back_off) == [3] + [count] * n_sets


@pytest.mark.parametrize(("name", "kinds"), KINDS.items())
def test_each_set_says_what_it_is_for(name: str, kinds: set[str]) -> None:
    assert {one.kind for one in SCHEMES[name]} == kinds


def test_waves_lead_up_to_their_last_set() -> None:
    lighter = values("loading.scheme_lighter")["wave"]

    assert deductions(schemes.wave(10, 8, 6)) == [2 * lighter, lighter, 0]
    assert deductions(schemes.wave(6, 4, 2, lighter=0.1)) == [0.2, 0.1, 0]


def test_steps_rise_and_reverse_steps_fall() -> None:
    up, down = schemes.step(5, 5, 5), schemes.reverse_step(5, 5, 5)

    assert deductions(up) == list(reversed(deductions(down)))
    assert deductions(up) == sorted(deductions(up), reverse=True)


def test_ladders_and_light_sets_take_their_load_from_the_longest_set() -> None:
    for scheme in (schemes.ladder(3, 5, 10), schemes.light_heavy(10, 5, 10, 5)):
        loads = [one.load for one in scheme if isinstance(one.load, TableLoad)]
        assert [load.reps for load in loads] == [10] * len(scheme)


def test_every_second_set_is_light() -> None:
    assert deductions(schemes.light_heavy(10, 5, 10, 5, lighter=0.2)) == [
        0,
        0.2,
        0,
        0.2,
    ]


def test_back_off_and_drop_sets_are_shares_of_another_set() -> None:
    back_off = schemes.top_and_back_off(3, 8, 2, 0.85)
    drops = schemes.drop(8, 8, share=0.75)

    assert back_off[1].load == ShareLoad(0.85, PercentBase.TOP_SET)
    assert drops[1].load == ShareLoad(0.75, PercentBase.LAST_SET)


def test_only_the_last_set_of_an_amrap_goes_on() -> None:
    assert [one.is_open for one in schemes.amrap(5, 3)] == [False, False, True]


def test_sets_in_parts_count_all_their_repetitions() -> None:
    (cluster,) = schemes.cluster(2, 2, 2, pause_s=20)
    (pause,) = schemes.rest_pause(12, 4, 4, pause_s=15)

    assert (cluster.reps, cluster.parts, cluster.pause_s) == (6, (2, 2, 2), 20)
    assert (pause.reps, pause.parts) == (20, (12, 4, 4))
    assert cluster.load == TableLoad(reps=2)
    assert pause.load == TableLoad(Volume.INTENSIVE, reps=12)


def test_schemes_are_joined_end_to_end() -> None:
    warm_up = schemes.percent((5, 5), (0.4, 0.6))

    joined = warm_up + schemes.wave(8, 6) + schemes.straight(2, 5)

    assert reps(joined) == [5, 5, 8, 6, 5, 5]


def test_manual_sets_take_one_number_each() -> None:
    scheme = schemes.manual((5, 3), deductions=(0.1, 0), eases=(0, 1))

    assert scheme[0].load == TableLoad(deduction=0.1)
    assert scheme[1].load == TableLoad(ease=1)
    with pytest.raises(ValueError, match="got 1 for 2"):
        schemes.manual((5, 3), deductions=(0.1,))
    with pytest.raises(ValueError, match="got 3 for 2"):
        schemes.percent((5, 3), (0.5, 0.6, 0.7))


def test_impossible_sets_are_refused() -> None:
    with pytest.raises(ValueError, match="at least one set"):
        schemes.manual(())
    with pytest.raises(ValueError, match="at least 1 repetition"):
        schemes.straight(1, 0)
    with pytest.raises(ValueError, match="are not 5 repetitions"):
        SchemeSet(5, parts=(2, 2))
    with pytest.raises(ValueError, match=r"0\.01 to 1"):
        schemes.percent((5,), (75,))
