"""Which week is for what."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.domain.program import WeekKind
from liftwright.planner.periodization.calendar import (
    Periodization,
    WeekPlan,
    calendar,
    days_to_event,
    periodization_of,
    weeks_to_event,
)
from liftwright.planner.request import PlanRequest
from planner_requests import screened, wanted

MONDAY = date(2027, 1, 4)
EASY = {WeekKind.DELOAD, WeekKind.TAPER}


def _with_event(weeks: int, days: int) -> PlanRequest:
    event = MONDAY + timedelta(days=days)
    return replace(wanted(weeks=weeks), start=MONDAY, event=event)


def _kinds(plans: tuple[WeekPlan, ...]) -> list[str]:
    return [plan.kind.value for plan in plans]


def test_twelve_weeks_are_two_cycles_that_end_easily() -> None:
    kinds = _kinds(calendar(wanted(weeks=12)))

    assert kinds[0] == "introduction"
    assert [at for at, kind in enumerate(kinds, 1) if kind == "deload"] == [6, 12]


def test_a_single_week_is_trained() -> None:
    assert _kinds(calendar(wanted(weeks=1))) == ["training"]


@given(st.integers(1, 52))
def test_weeks_are_numbered_and_never_long_without_an_easy_one(weeks: int) -> None:
    plans = calendar(wanted(weeks=weeks))
    hard = 0

    assert [plan.number for plan in plans] == list(range(1, weeks + 1))
    for plan in plans:
        hard = 0 if plan.kind in EASY else hard + 1
        assert hard <= 8
        assert 0 <= plan.step < plan.n_steps
        assert 0 <= plan.progress() <= 1


@given(st.integers(1, 52))
def test_progress_rises_through_each_cycle(weeks: int) -> None:
    for earlier, later in pairwise(calendar(wanted(weeks=weeks))):
        if earlier.cycle == later.cycle:
            assert earlier.progress() <= later.progress()


def test_gentle_weeks_introduce_and_do_not_count_as_progress() -> None:
    plans = calendar(wanted(weeks=12, age=70))
    gentle = 4

    assert _kinds(plans)[:gentle] == ["introduction"] * gentle
    assert [plan.progress(gentle) for plan in plans[: gentle + 1]] == [0.0] * 5
    assert plans[gentle + 1].progress(gentle) > 0


def test_no_deload_follows_weeks_that_were_gentle_anyway() -> None:
    assert "deload" not in _kinds(calendar(wanted(weeks=12, age=70)))[:7]


def test_easier_weeks_come_after_gentle_weeks_as_often_as_for_others() -> None:
    """Gentle weeks are no reason for two months without an easier one."""
    gentle, others = (calendar(wanted(weeks=12, **it)) for it in ({"age": 70}, {}))
    easier = [it.number for it in gentle if it.kind is WeekKind.DELOAD]

    assert easier == [8, 12]
    assert len(easier) == _kinds(others).count("deload")


def test_the_week_of_the_event_is_a_taper() -> None:
    request = _with_event(weeks=8, days=7 * 7 + 5)

    assert weeks_to_event(request) == 8
    assert _kinds(calendar(request))[-1] == "taper"
    assert calendar(request)[-1].is_peaking


def test_an_easy_week_follows_the_event() -> None:
    kinds = _kinds(calendar(_with_event(weeks=8, days=7 * 4 + 5)))

    assert kinds[4:6] == ["taper", "deload"]
    assert kinds[6:] == ["training", "training"]


@given(st.integers(1, 20), st.integers(0, 139))
def test_wherever_the_event_lies_its_week_is_a_taper(weeks: int, days: int) -> None:
    request = _with_event(weeks=weeks, days=min(days, 7 * weeks - 1))
    plans = calendar(request)

    assert len(plans) == weeks
    assert plans[weeks_to_event(request) - 1].kind is WeekKind.TAPER


@pytest.mark.parametrize(("weekday", "left"), [(0, 0), (2, 0), (3, 1), (5, 2), (6, 2)])
def test_two_days_before_the_event_are_free(weekday: int, left: int) -> None:
    """The days are Monday, Wednesday and Friday."""
    assert days_to_event(_with_event(weeks=4, days=21 + weekday)) == left


def test_with_an_event_on_monday_the_week_before_it_tapers_too() -> None:
    assert _kinds(calendar(_with_event(weeks=4, days=21)))[-2:] == ["taper", "taper"]


@pytest.mark.parametrize(
    ("wishes", "model"),
    [
        ({"level": "novice"}, Periodization.LINEAR),
        ({}, Periodization.UNDULATING),
        ({"minutes": 30}, Periodization.MINIMAL_DOSE),
        ({"level": "advanced", "emphasis": 1}, Periodization.BLOCK),
        ({"level": "advanced", "emphasis": 0}, Periodization.UNDULATING),
    ],
)
def test_the_model_follows_level_time_and_emphasis(
    wishes: dict[str, object], model: Periodization
) -> None:
    assert periodization_of(wanted(**wishes)) is model


def test_an_event_calls_for_a_peak() -> None:
    assert periodization_of(_with_event(8, 50)) is Periodization.PEAK


def test_people_who_are_not_cleared_begin_gently() -> None:
    request = screened(wanted(weeks=8), is_active=False)

    assert _kinds(calendar(request))[:4] == ["introduction"] * 4
