"""A simulated lifter begins with what the program says of whom it was made for."""

from liftwright.app.simulated import simulated_one_rm
from liftwright.programs.notation import read_program
from liftwright.quantities import Unit

TEXT = 'program "T"\n{}repeats\nday A\nback-squat\n3x5'


def pounds(exercise: str, said: str = "") -> float:
    found = simulated_one_rm(read_program(TEXT.format(said)), Unit.LB)(exercise)
    assert found is not None
    assert found.unit is Unit.LB
    return found.amount


def test_lifts_that_a_program_names_say_what_can_be_lifted() -> None:
    assert round(pounds("back-squat", 'for lift "back-squat 300 lb"\n')) == 300


def test_lifts_that_are_related_follow_from_those_named() -> None:
    strong = pounds("front-squat", 'for lift "back-squat 400 lb"\n')
    weak = pounds("front-squat", 'for lift "back-squat 200 lb"\n')

    assert weak < strong < 400


def test_without_any_a_middling_lifter_begins() -> None:
    assert 200 < pounds("back-squat") < 300
    assert pounds("lateral-raise") < 40


def test_the_own_body_has_no_1rm_to_take_shares_of() -> None:
    assert simulated_one_rm(read_program(TEXT.format("")), Unit.KG)("push-up") is None
    assert simulated_one_rm(read_program(TEXT.format("")), Unit.KG)("unheard") is None


def test_a_lift_that_cannot_be_read_is_passed_over() -> None:
    assert pounds("back-squat", 'for lift "much"\n') == pounds("back-squat")
