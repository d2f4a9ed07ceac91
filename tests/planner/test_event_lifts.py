"""Before an event its lifts get the work; everything else assists them."""

from liftwright.planner.request import PlanRequest
from liftwright.planner.zones import Zone
from planner.weeks import problem_for, week_for
from planner_requests import wanted


def before_a_meet(**wishes: object) -> PlanRequest:
    meet = {"start": "2026-12-07", "event": "2027-02-27", "emphasis": 1, "days": 4}
    return wanted(**{**meet, "minutes": 90, "level": "advanced", **wishes})


def test_before_a_meet_squat_bench_and_deadlift_are_what_counts() -> None:
    families = {it.family for it in problem_for(before_a_meet()).lifts}

    assert families == {"squat", "bench", "deadlift"}


def test_a_lift_that_was_put_first_counts_at_an_event_too() -> None:
    problem = problem_for(before_a_meet(focus=["overhead press"]))

    assert "press" in {it.family for it in problem.lifts}


def test_before_a_meet_the_overhead_press_is_an_accessory() -> None:
    slots = list(week_for(before_a_meet()).slots())
    presses = [it for it in slots if it.exercise.family == "press"]

    heavy = {it.exercise.family for it in slots if it.zone is Zone.HEAVY}
    bench = sum(it.n_sets for it in slots if it.exercise.id == "bench-press")
    assert heavy == {"squat", "bench", "deadlift"}
    assert sum(it.n_sets for it in presses) < bench
