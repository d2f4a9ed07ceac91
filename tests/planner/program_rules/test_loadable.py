"""Every load can be made with what there is."""

from liftwright.planner.program_rules.loadable import loads_that_can_be_made
from planner.judged import judged


def test_a_load_between_the_plates_is_named_with_the_nearest() -> None:
    (found,) = loads_that_can_be_made(judged("back-squat\n3x5 @ 203 lb"))

    assert "203 lb" in found.message
    assert "205 lb" in found.message


def test_a_load_below_the_bar_is_named() -> None:
    (found,) = loads_that_can_be_made(judged("back-squat\n3x5 @ 30 lb"))

    assert "45 lb" in found.message


def test_what_the_plates_make_is_right() -> None:
    assert not list(loads_that_can_be_made(judged("back-squat\n3x5 @ 205 lb")))


def test_loads_found_by_effort_are_right() -> None:
    assert not list(loads_that_can_be_made(judged("back-squat\n3x5 @ RIR 2")))
