"""Whether a person can be expected to lift their own body."""

from dataclasses import replace

import pytest

from liftwright.catalog import exercise
from liftwright.domain.person import Level, Person, Sex
from liftwright.planner.candidates import refusal
from liftwright.planner.own_body import asks_too_much, expected_reps
from liftwright.quantities import kilograms
from planner_requests import wanted

YOUNG_MAN = Person(Level.INTERMEDIATE, 25, Sex.MALE, kilograms(80))
HEAVY_WOMAN = Person(Level.INTERMEDIATE, 60, Sex.FEMALE, kilograms(120))
PULL_UP, PUSH_UP = exercise("pull-up"), exercise("push-up")


def test_a_heavy_woman_of_sixty_is_not_sent_to_the_pull_up_bar() -> None:
    assert asks_too_much(PULL_UP, HEAVY_WOMAN)
    assert asks_too_much(exercise("dip"), HEAVY_WOMAN)
    assert not asks_too_much(exercise("wall-push-up"), HEAVY_WOMAN)


def test_an_intermediate_man_pulls_himself_up() -> None:
    assert not asks_too_much(PULL_UP, YOUNG_MAN)
    assert 8 <= expected_reps(PULL_UP, YOUNG_MAN) <= 14


@pytest.mark.parametrize(
    "weaker",
    [
        replace(YOUNG_MAN, sex=Sex.FEMALE),
        replace(YOUNG_MAN, age_years=60),
        replace(YOUNG_MAN, body_mass=kilograms(110)),
        replace(YOUNG_MAN, level=Level.NOVICE),
    ],
)
def test_sex_age_mass_and_level_all_count(weaker: Person) -> None:
    assert expected_reps(PUSH_UP, weaker) < expected_reps(PUSH_UP, YOUNG_MAN)


def test_lower_rungs_are_easier() -> None:
    rungs = ["wall-push-up", "incline-push-up", "push-up", "decline-push-up"]
    reps = [expected_reps(exercise(it), YOUNG_MAN) for it in rungs]

    assert reps == sorted(reps, reverse=True)


def test_hard_trunk_work_counts_as_well() -> None:
    assert asks_too_much(exercise("ab-wheel"), HEAVY_WOMAN)
    assert not asks_too_much(exercise("ab-wheel"), YOUNG_MAN)
    assert not asks_too_much(exercise("crunch"), HEAVY_WOMAN)


def test_of_whom_nothing_is_known_nothing_is_denied() -> None:
    assert not asks_too_much(PULL_UP, Person(Level.INTERMEDIATE))


def test_machines_that_help_are_for_everybody() -> None:
    assert not asks_too_much(exercise("assisted-pull-up"), HEAVY_WOMAN)


def test_a_lift_that_was_given_counts_more_than_what_is_usual() -> None:
    wishes = {"age": 60, "sex": "female", "body_mass": "120kg"}
    refused = refusal(PULL_UP, wanted(**wishes))

    assert refused is not None
    assert refused.rule == "own-body"
    assert refusal(PULL_UP, wanted(**wishes, lift=["pull-up 2.5kg x 5"])) is None
