"""What equipment is worth: useful sets of it, measured in the lifts one wants."""

from functools import cache

from liftwright.catalog import catalog
from liftwright.planner.advise import Advice, advise
from liftwright.planner.goals import lacking_lifts
from liftwright.planner.kits import named, useful_kits
from planner.weeks import QUICK, problem_for, week_for
from planner_requests import wanted


@cache
def advice_for_a_lifter_with_dumbbells() -> dict[str, Advice]:
    request = wanted(equipment="dumbbells", emphasis=1, minutes=45)
    return {it.change: it for it in advise(request, params=QUICK)}


def test_a_barbell_with_a_rack_helps_most_for_barbell_lifts() -> None:
    found = advice_for_a_lifter_with_dumbbells()

    assert next(iter(found)) == "have: barbell, plates and rack"
    assert found["have: barbell, plates and rack"].gain_sdes > 1


def test_more_of_a_kit_is_never_worth_less() -> None:
    found = advice_for_a_lifter_with_dumbbells()

    bar, more = (
        found["have: barbell and plates"],
        found["have: barbell, plates and rack"],
    )
    assert more.gain_sdes >= bar.gain_sdes


def test_kits_name_only_what_is_lacking() -> None:
    kits = useful_kits(wanted(equipment="bodyweight"), catalog())

    names = [named(kit) for kit in kits]
    assert "barbell, plates, rack and bench" in names
    assert "rack" not in names


def test_a_known_lift_stays_the_goal_where_its_bar_is_lacking() -> None:
    request = wanted(equipment="dumbbells")
    goals = {it.family: it for it in problem_for(request).lifts}

    assert goals["bench"].exercise == "bench-press"
    assert goals["bench"].practised_by == "dumbbell-bench-press"
    assert 0 < goals["bench"].carry < 1


def test_the_relative_of_a_lacking_lift_is_trained_for_it() -> None:
    week = week_for(wanted(equipment="dumbbells", emphasis=1))

    assert any(it.exercise.id == "dumbbell-bench-press" for it in week.slots())


def test_a_lift_that_is_to_be_avoided_is_no_goal() -> None:
    request = wanted(equipment="dumbbells", avoid=["bench press"])

    assert "bench-press" not in {it.id for it in lacking_lifts(catalog(), request)}


def test_more_minutes_are_one_advice() -> None:
    found = advice_for_a_lifter_with_dumbbells()

    assert sum("more minutes" in change for change in found) == 1
