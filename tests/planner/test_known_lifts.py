"""Whoever gives a lift is told once what became of it."""

from liftwright.planner.known_lifts import NOT_IN_THE_PLAN
from planner_requests import planned, wanted


def notes_on(lift: str, **wishes: object) -> list[str]:
    """Return what a plan says of a lift that was given."""
    plan = planned(wanted(weeks=2, lift=[lift], **wishes))
    named = ("pull-up", "bench press", "hip thrust")
    return [it for it in plan.notes if any(name in it.lower() for name in named)]


def test_a_lift_that_the_place_lacks_is_told_once() -> None:
    said = notes_on("pull-up 40kg", equipment="bodyweight", body_mass="")

    assert said == [f"{NOT_IN_THE_PLAN}: Pull-up needs: pull up bar."]


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
