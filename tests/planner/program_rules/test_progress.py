"""Every exercise gets harder somehow."""

from liftwright.planner.program_rules.progress import progress_of_a_slot
from planner.judged import judged


def test_the_same_sets_for_ever_are_named() -> None:
    (found,) = progress_of_a_slot(judged("back-squat\n3x5 @ 200 lb", head="weeks 1-4"))

    assert "Back squat never gets harder" in found.message


def test_a_progression_is_enough() -> None:
    squat = "back-squat\n3x5 @ 200 lb\nprogress linear +5 lb"

    assert not list(progress_of_a_slot(judged(squat)))


def test_rising_weeks_are_enough() -> None:
    squat = "back-squat\nweek 1: 3x5 @ 200 lb\nweek 2: 3x5 @ 205 lb"

    assert not list(progress_of_a_slot(judged(squat, head="weeks 1-2")))
