"""Repetitions and effort of a set in a given week."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.catalog import exercise
from liftwright.domain.program import WeekKind
from liftwright.evidence import value
from liftwright.loading.curve import fraction_at_reps
from liftwright.planner.limits import limits_of
from liftwright.planner.periodization.calendar import (
    calendar,
    periodization_of,
)
from liftwright.planner.periodization.dose import SetDose, Turn, does_fives, set_dose
from liftwright.planner.request import PlanRequest
from liftwright.planner.zones import Zone
from planner_requests import screened, wanted

K = 35.0
SQUAT, ROW = exercise("back-squat"), exercise("barbell-row")
CURL, PULL_UP = exercise("dumbbell-curl"), exercise("pull-up")


def dose(
    request: PlanRequest,
    week: int,
    zone: Zone = Zone.HEAVY,
    *,
    name: str = "back-squat",
    number: int = 0,
) -> SetDose:
    turn = Turn(calendar(request)[week - 1], number)
    how = (request, periodization_of(request))
    return set_dose(exercise(name), zone, turn, how, K)


def test_undulating_heavy_work_goes_in_waves_of_five_four_three() -> None:
    assert [dose(wanted(), week).reps for week in range(1, 6)] == [5, 4, 3, 5, 4]


def test_the_second_session_of_a_week_rides_the_next_wave() -> None:
    assert dose(wanted(), 1, number=1).reps == dose(wanted(), 2).reps == 4


def test_the_reserve_falls_over_a_cycle_and_starts_anew() -> None:
    reserves = [dose(wanted(), week).rir or 0 for week in range(1, 8)]

    assert reserves[:5] == sorted(reserves[:5], reverse=True)
    assert reserves[6] > reserves[4]


def test_each_cycle_comes_nearer_to_failure_than_the_one_before() -> None:
    for zone in (Zone.HEAVY, Zone.MODERATE):
        first = [dose(wanted(), week, zone).rir or 0 for week in range(2, 6)]
        second = [dose(wanted(), week, zone).rir or 0 for week in range(8, 12)]

        assert all(
            later < earlier for later, earlier in zip(second, first, strict=True)
        )


def test_a_linear_plan_goes_one_way_over_all_its_weeks() -> None:
    request = wanted(level="novice")
    hard = [it.number for it in calendar(request) if it.kind is not WeekKind.DELOAD]
    reserves = [dose(request, week, Zone.MODERATE).rir or 0 for week in hard]

    assert reserves == sorted(reserves, reverse=True)
    assert reserves[0] > reserves[-1]


def test_novices_do_heavy_sets_of_five() -> None:
    request = wanted(level="novice")

    assert does_fives(request)
    assert {dose(request, week).reps for week in range(1, 13)} == {5}


def test_blocks_lead_from_more_repetitions_to_fewer() -> None:
    request = wanted(level="advanced", emphasis=1)
    reps = [dose(request, week).reps for week in (1, 2, 3, 4, 5, 7, 8, 9, 10, 11)]

    assert reps == sorted(reps, reverse=True)
    assert (reps[0], reps[-1]) == (5, 3)


def test_isolation_keeps_its_repetitions() -> None:
    doses = [
        dose(wanted(), week, Zone.MODERATE, name="dumbbell-curl")
        for week in range(1, 6)
    ]

    assert {(it.low, it.high) for it in doses} == {(8, 12)}


@pytest.mark.parametrize("week", range(1, 13))
@pytest.mark.parametrize("level", ["novice", "intermediate", "advanced"])
def test_size_work_stays_below_heavy_loads(week: int, level: str) -> None:
    found = dose(wanted(level=level), week, Zone.MODERATE, name="barbell-row")

    assert found.rir is not None
    assert fraction_at_reps(found.reps + found.rir, K) <= 0.85
    assert 6 <= found.reps <= 12


def test_gentle_weeks_are_light_by_more_repetitions() -> None:
    found = dose(wanted(age=70), 1)

    assert found.rir is not None
    assert found.low >= 12
    assert fraction_at_reps(found.low + found.rir, K) <= 0.70


@given(st.integers(1, 12), st.sampled_from([Zone.HEAVY, Zone.MODERATE]))
def test_no_set_is_heavier_than_health_allows(week: int, zone: Zone) -> None:
    for request in (
        wanted(age=70),
        wanted(age=15),
        screened(wanted(), is_active=True, has_hypertension=True),
        screened(wanted(), is_pregnant=True),
    ):
        limits = limits_of(request).in_week(week)
        found = dose(request, week, zone)
        assert found.rir is not None
        assert found.rir >= limits.min_rir
        heaviest = fraction_at_reps(found.low + found.rir, K)
        assert heaviest <= limits.max_fraction_1rm + 1e-9


def test_the_body_cannot_be_made_lighter_so_more_stays_in_reserve() -> None:
    gentle = dose(wanted(age=70), 1, Zone.MODERATE, name="pull-up")
    usual = dose(wanted(), 1, Zone.MODERATE, name="pull-up")

    assert (gentle.low, gentle.high) == (usual.low, usual.high) == (6, 10)
    assert gentle.rir is not None
    assert usual.rir is not None
    assert gentle.rir >= 4 > usual.rir


@pytest.mark.parametrize("name", ["leg-press", "goblet-squat", "pull-up", "leg-curl"])
def test_no_light_week_asks_for_a_reserve_that_nobody_can_judge(name: str) -> None:
    request = screened(wanted(age=70), has_symptoms=True)

    found = dose(request, 1, Zone.MODERATE, name=name)

    assert found.rir is not None
    assert found.rir <= value("effort.report.ignored_from")


def test_towards_an_event_heavy_sets_have_ever_fewer_repetitions() -> None:
    request = wanted(today=date(2027, 1, 1), start="2027-01-04", event="2027-03-06")
    reps = [dose(request, week).reps for week in range(1, 9)]

    assert reps[-1] == 2
    assert min(reps[:4]) >= 2


def test_holds_have_no_reserve() -> None:
    assert dose(wanted(), 1, Zone.MODERATE, name="plank").rir is None
