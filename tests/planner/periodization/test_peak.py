"""A peak: heavier and less, free days before the event, attempts that are sure."""

from datetime import date
from itertools import pairwise

import pytest

from liftwright.catalog import catalog, exercise
from liftwright.coaching.plates import can_load
from liftwright.domain.program import Weekday, WeekKind
from liftwright.planner.curves import frequency_curve, strength_curve
from liftwright.planner.periodization.attempts import is_competed
from liftwright.planner.plan import Plan
from liftwright.planner.problem import LiftGoal
from planner_requests import planned, wanted, work

EVENT = {"today": date(2027, 1, 1), "start": "2027-01-04", "event": "2027-02-27"}
LIFTS = ("back-squat", "bench-press", "deadlift")


@pytest.fixture(scope="module")
def peak() -> Plan:
    """Return the plan of a lifter with a meet on the Saturday of the eighth week."""
    return planned(wanted(emphasis=0.8, **EVENT))


def test_the_last_week_is_a_taper_without_the_days_before_the_event(
    peak: Plan,
) -> None:
    last = peak.program.weeks[-1]

    assert last.kind is WeekKind.TAPER
    assert [day.weekday for day in last.days] == [Weekday.MON, Weekday.WED]


def test_the_taper_holds_two_singles_of_each_heavy_lift(peak: Plan) -> None:
    singles = [
        it.sets
        for it in work(peak.program)
        if it.kind is WeekKind.TAPER and it.exercise.id in LIFTS
    ]

    assert singles
    for sets in singles:
        assert sets.n_sets == 2
        assert str(sets.target).count("low=1, high=1") == 1


def test_heavy_sets_become_fewer_towards_the_event(peak: Plan) -> None:
    weekly = [
        sum(
            it.sets.n_sets
            for it in work(peak.program)
            if it.week == week and it.exercise.id in LIFTS
        )
        for week in range(2, 9)
    ]

    assert all(later <= earlier for earlier, later in pairwise(weekly))
    assert weekly[-1] < weekly[0]


def test_attempts_rise_and_can_be_loaded(peak: Plan) -> None:
    assert {it.lift for it in peak.attempts} == set(LIFTS)
    for lift in LIFTS:
        loads = [it.load for it in peak.attempts if it.lift == lift]
        numbers = [float(load.split()[0]) for load in loads]
        chances = [it.chance for it in peak.attempts if it.lift == lift]
        assert numbers == sorted(numbers)
        assert chances == sorted(chances, reverse=True)
        assert chances[0] > 0.9


def goal(name: str) -> LiftGoal:
    lift = exercise(name)
    return LiftGoal(name, lift.family, 1.0, strength_curve(), frequency_curve(), name)


def test_rows_and_presses_are_not_attempted() -> None:
    assert is_competed(goal("back-squat"), wanted())
    assert not is_competed(goal("barbell-row"), wanted())
    assert not is_competed(goal("overhead-press"), wanted())


def test_a_chosen_lift_is_attempted_alone() -> None:
    request = wanted(focus=["overhead press"])

    assert is_competed(goal("overhead-press"), request)
    assert not is_competed(goal("back-squat"), request)


def test_nobody_attempts_what_health_forbids_to_test() -> None:
    assert not is_competed(goal("back-squat"), wanted(age=15))


def test_every_load_on_the_way_is_on_the_plates(peak: Plan) -> None:
    inventory = peak.request.inventory
    for done in work(peak.program):
        mass = getattr(getattr(done.sets.load, "load", None), "mass", None)
        if mass is not None:
            assert can_load(catalog()[done.exercise.id], inventory, mass)
