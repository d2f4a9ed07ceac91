"""What a plan says it could not do."""

from liftwright.planner.relaxed import relaxations
from liftwright.planner.request import PlanRequest
from liftwright.planner.strength_notes import strength_notes, why_not_heavy
from liftwright.planner.zones import Zone
from planner.weeks import problem_for, week_for
from planner_requests import wanted


def given_way(request: PlanRequest) -> dict[str, str]:
    found = relaxations(request, problem_for(request), week_for(request))
    return {it.rule: it.text for it in found}


def test_strength_without_anything_heavy_says_so() -> None:
    said = given_way(wanted(equipment="bands", emphasis=1, minutes=40))

    assert said["heavy"].startswith("With this equipment nothing is done with 80%")


def test_size_needs_nothing_heavy() -> None:
    assert "heavy" not in given_way(wanted(equipment="bands", emphasis=0, minutes=40))


def test_a_gym_has_heavy_work_for_strength() -> None:
    assert "heavy" not in given_way(wanted(emphasis=1))


def test_too_little_time_is_not_blamed_on_the_equipment() -> None:
    request = wanted(days=1, minutes=10, level="novice", rules="articles")
    problem = problem_for(request)

    assert not any(it.zone is Zone.HEAVY for it in problem.activities)
    assert why_not_heavy(request) == "In so little time"
    assert not list(strength_notes(problem, request))


def test_days_that_follow_each_other_are_not_blamed_on_the_minutes() -> None:
    said = given_way(wanted(days=["Mon", "Tue"], emphasis=1, lift="bench 100kg x 5 @8"))

    assert said["days-between"].endswith("days farther apart would mend it.")
