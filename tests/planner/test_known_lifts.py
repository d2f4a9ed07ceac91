"""Whoever gives a lift is told once what became of it."""

from dataclasses import replace

from liftwright.planner.known_lifts import NOT_IN_THE_PLAN
from planner_requests import planned, wanted


def notes_on(lift: str) -> list[str]:
    """Return what a plan says of a press that was given."""
    plan = planned(wanted(weeks=2, lift=[lift]))
    return [it for it in plan.notes if "press" in it.lower()]


def test_a_lift_that_the_place_lacks_is_told_once() -> None:
    request = wanted(weeks=2, lift=["pull-up 40kg"], equipment="bodyweight")
    unweighed = replace(request.person, body_mass=None)

    notes = planned(replace(request, person=unweighed)).notes

    assert [it for it in notes if "pull-up" in it.lower()] == [
        f"{NOT_IN_THE_PLAN}: Pull-up needs: pull up bar."
    ]


def test_a_lift_that_others_replace_is_named_with_what_keeps_it_in() -> None:
    plan = planned(wanted(weeks=2, lift=["leg extension 60kg"], emphasis=1))

    assert "leg-extension" not in {it.exercise.id for it in plan.template.slots()}
    (said,) = [it for it in plan.notes if NOT_IN_THE_PLAN in it]
    assert "Leg extension" in said
    assert "`--focus leg-extension`" in said


def test_a_lift_that_is_used_is_not_remarked() -> None:
    assert notes_on("bench 100kg") == []


def test_a_lift_that_says_nothing_is_named_with_the_reason() -> None:
    (said,) = notes_on("bench 20kg x 45")

    assert said.startswith("Bench press: more than")
