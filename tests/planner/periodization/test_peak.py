"""A peak: heavier and less, free days before the event, attempts that are sure."""

from datetime import date
from itertools import pairwise

import pytest

from liftwright.catalog import catalog, exercise
from liftwright.coaching.plates import can_load
from liftwright.domain.prescription import FixedLoad, RepTarget
from liftwright.domain.program import Weekday, WeekKind
from liftwright.evidence import values
from liftwright.planner.curves import frequency_curve, strength_curve
from liftwright.planner.periodization.attempts import is_competed
from liftwright.planner.plan import Plan
from liftwright.planner.problem import LiftGoal
from liftwright.quantities import Load
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


def test_the_last_week_holds_one_time_singles_of_each_attempted_lift(
    peak: Plan,
) -> None:
    last = [it for it in work(peak.program) if it.kind is WeekKind.TAPER]
    singles = [it for it in last if it.exercise.id in LIFTS]
    openers = {it.lift: it.load for it in peak.attempts if it.number == 1}

    assert sorted(it.exercise.id for it in singles) == sorted(LIFTS)
    for it in singles:
        assert it.sets.n_sets == 2
        assert it.sets.target == RepTarget(1, 1)
        assert it.sets.load == FixedLoad(Load.external(openers[it.exercise.id]))


def test_nothing_heavy_comes_too_late(peak: Plan) -> None:
    dose = values("planner.taper")

    for day in peak.program.weeks[-1].days:
        assert day.weekday is not None
        left = Weekday.SAT - day.weekday
        for slot in day.slots:
            if slot.exercise in LIFTS:
                family = exercise(slot.exercise).family
                assert left >= dose[f"{family}_days"]


def test_singles_that_cannot_come_early_are_light() -> None:
    event = EVENT | {"event": "2027-02-25"}  # a Thursday: Monday is three days before
    late = planned(wanted(emphasis=0.8, **event))
    openers = {it.lift: it.load for it in late.attempts if it.number == 1}
    last = [it for it in work(late.program) if it.kind is WeekKind.TAPER]
    loads = {
        it.exercise.id: it.sets.load.load.mass
        for it in last
        if it.exercise.id in LIFTS and isinstance(it.sets.load, FixedLoad)
    }

    assert loads["bench-press"] == openers["bench-press"]
    for heavy in ("back-squat", "deadlift"):
        mass = loads[heavy]
        assert mass is not None
        assert mass.kg < 0.86 * openers[heavy].kg


def test_what_is_not_attempted_is_eased(peak: Plan) -> None:
    last = [it for it in work(peak.program) if it.kind is WeekKind.TAPER]
    others = [it for it in last if it.exercise.id not in LIFTS]

    assert others
    for it in others:
        assert it.sets.effort is None or it.sets.effort.low.rir >= 4


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
        numbers = [it.load.kg for it in peak.attempts if it.lift == lift]
        chances = [it.chance for it in peak.attempts if it.lift == lift]
        assert numbers == sorted(numbers)
        assert chances == sorted(chances, reverse=True)
        assert chances[0] > 0.9


def test_attempts_stand_in_the_order_of_a_meet(peak: Plan) -> None:
    assert tuple(dict.fromkeys(it.lift for it in peak.attempts)) == LIFTS


def test_attempts_and_their_chances_follow_the_forecast(peak: Plan) -> None:
    for forecast in peak.strength:
        mine = [it for it in peak.attempts if it.lift == forecast.lift]
        if not mine:
            continue
        day = forecast.loads[-1]
        assert mine[-1].load.kg == pytest.approx(day.mean.kg, abs=2.5)
        for it in mine:
            assert it.chance >= 0.5 if it.load <= day.mean else it.chance <= 0.5
            assert it.chance >= 0.97 if it.load <= day.low else it.chance <= 0.98


@pytest.fixture(scope="module")
def first_meet() -> Plan:
    """Return the plan of a novice with a meet: much is forecast, little was lifted."""
    lifts = ["squat 100kg", "bench 70kg", "deadlift 120kg"]
    wish = wanted(level="novice", lift=lifts, unit="kg", emphasis=1, **EVENT)
    return planned(wish)


def heaviest_kg(plan: Plan, lift: str) -> float:
    masses = [
        it.sets.load.load.mass.kg
        for it in work(plan.program)
        if it.exercise.id == lift
        and it.kind is not WeekKind.TAPER
        and isinstance(it.sets.load, FixedLoad)
        and it.sets.load.load.mass
    ]
    return max(masses)


def test_a_novice_comes_down_to_doubles_before_the_last_singles(
    first_meet: Plan,
) -> None:
    fewest = {
        lift: min(
            it.sets.target.low
            for it in work(first_meet.program)
            if it.exercise.id == lift
            and it.kind is not WeekKind.TAPER
            and isinstance(it.sets.target, RepTarget)
        )
        for lift in LIFTS
    }

    assert set(fewest.values()) == {int(values("planner.peak")["reps_low"])}


def test_nobody_opens_with_more_than_they_have_lifted(first_meet: Plan) -> None:
    known = dict(zip(LIFTS, (100, 70, 120), strict=True))

    for it in first_meet.attempts:
        if it.number == 1:
            most = max(known[it.lift], heaviest_kg(first_meet, it.lift))
            assert it.load.kg <= most


def test_attempts_rise_by_steps_of_about_the_same_size(first_meet: Plan) -> None:
    for lift in LIFTS:
        one, two, three = [it.load.kg for it in first_meet.attempts if it.lift == lift]

        assert one < two < three
        assert 0.5 <= (two - one) / (three - two) <= 2


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
