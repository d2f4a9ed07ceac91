"""What is said of a plan is true of this plan."""

import pytest

from liftwright.catalog import catalog
from liftwright.exchange.sheet.opening import change_words
from liftwright.planner.build import build_problem
from liftwright.planner.plan import Plan
from liftwright.planner.strength_notes import strength_notes
from liftwright.planner.zones import Zone
from liftwright.quantities import LoadKind
from planner_requests import planned, wanted, work

NINETY = "ninety seconds"


@pytest.mark.parametrize("place", ["bands", "bodyweight"])
def test_strength_that_the_equipment_cannot_give_is_not_promised(place: str) -> None:
    request = wanted(equipment=place, emphasis=1, level="novice", lift=[])

    (said,) = strength_notes(build_problem(request, catalog()), request)

    assert "80% of a 1RM" in said


@pytest.mark.parametrize(
    ("place", "emphasis"), [("bands", 0), ("barbell", 1), ("dumbbells", 1)]
)
def test_nothing_is_missing_for_size_or_with_iron(place: str, emphasis: float) -> None:
    request = wanted(equipment=place, emphasis=emphasis, lift=[])

    assert not list(strength_notes(build_problem(request, catalog()), request))


def shortest_rest_of_a_compound_s(plan: Plan) -> int:
    return min(
        it.sets.rest_s[0]
        for it in work(plan.program)
        if it.exercise.is_compound and it.sets.rest_s
    )


@pytest.mark.parametrize("minutes", [30, 60])
def test_rests_of_ninety_seconds_are_said_only_where_they_are(minutes: int) -> None:
    plan = planned(wanted(minutes=minutes, days=["Mon", "Thu"]))
    said = " ".join(reason.text for reason in plan.reasons)

    assert (NINETY in said) == (shortest_rest_of_a_compound_s(plan) >= 90)


def test_loads_that_are_not_there_do_not_rise() -> None:
    plan = planned(wanted(equipment="bands", level="novice", lift=[], emphasis=1))
    kinds = {slot.exercise.load_kind for slot in plan.template.slots()}
    said = [change_words(plan), *(it.text for it in plan.reasons)]

    assert LoadKind.EXTERNAL not in kinds
    assert not [it for it in said if "Loads rise" in it]


def test_days_running_are_remarked_where_they_need_not_be() -> None:
    close = planned(wanted(days=["Mon", "Tue"], minutes=45, weeks=2))
    apart = planned(wanted(days=["Mon", "Thu"], minutes=45, weeks=2))

    assert [it for it in close.notes if "Mon and Tue are days running" in it]
    assert not [it for it in apart.notes if "days running" in it]


def test_sunday_and_monday_are_days_running_too() -> None:
    plan = planned(wanted(days=["Mon", "Sun"], minutes=45, weeks=2))

    assert [it for it in plan.notes if "Sun and Mon are days running" in it]


def test_minutes_that_stay_free_are_explained() -> None:
    plan = planned(wanted(days=1, minutes=200, weeks=2, equipment="bodyweight"))

    assert [it for it in plan.notes if "of 200 minutes" in it]


def test_weeks_that_name_no_loads_promise_none() -> None:
    plan = planned(wanted(lift=[], weeks=6))
    said = [
        change_words(plan),
        *(it.text for it in plan.reasons if it.subject == "weeks"),
    ]

    assert all("find" in it for it in said)
    assert not [it for it in said if "Loads rise" in it or "waves" in it]


def test_heavy_days_are_counted_as_they_are() -> None:
    plan = planned(wanted(weeks=2))
    for reason in (it for it in plan.reasons if ", heavy, on " in it.text):
        slots = [it for it in plan.template.slots() if it.exercise.id == reason.subject]
        n_days = sum(it.zone is Zone.HEAVY for it in slots)
        said = "on one day" if n_days == 1 else f"on {n_days} days"

        assert f"heavy, {said}" in reason.text


def test_days_that_are_hardly_worth_the_way_are_named() -> None:
    plan = planned(wanted(weeks=2, level="advanced", days=6, minutes=120, emphasis=1))
    full = planned(wanted(weeks=2))

    (said,) = [it for it in plan.notes if it.startswith("Short days")]
    assert "ask for fewer" in said
    assert not [it for it in full.notes if it.startswith("Short days")]


def test_one_set_is_counted_in_the_singular() -> None:
    plan = planned(
        wanted(weeks=2, days=2, minutes=10, level="novice", equipment="bodyweight")
    )
    (said,) = [it.text for it in plan.reasons if "in one session" in it.text]

    assert "the most in one session is 1 set for" in said


def test_work_that_passes_through_what_is_spared_is_not_called_light() -> None:
    plan = planned(wanted(weeks=2, avoid=["knee"], lift=["deadlift 140kg"]))
    said = " ".join(it.text for it in plan.relaxed if it.rule == "spared")

    assert "Deadlift (knee)" in said
    assert "None of it is heavy" not in said
