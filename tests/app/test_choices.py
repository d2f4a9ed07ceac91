import pytest

from app.given_values import flag
from liftwright.app.choices import chosen, number_within, whole_number, yes_or_no
from liftwright.errors import FieldError
from liftwright.planner.params import BOUNDS, Bound

COLOURS = {"red": 1, "rose": 2, "blue": 3}
ONE_TO_TEN = Bound(1, 10, "apples", "Count again.")


@pytest.mark.parametrize(("word", "choice"), [("red", 1), ("BLUE", 3), (" b ", 3)])
def test_a_word_or_its_beginning_chooses(word: str, choice: int) -> None:
    assert chosen(flag(word), COLOURS) == choice


@pytest.mark.parametrize("word", ["r", "", "green"])
def test_what_is_no_choice_is_refused_with_all_choices(word: str) -> None:
    with pytest.raises(FieldError, match=r"--it: .* allowed: red, rose, blue"):
        chosen(flag(word), COLOURS)


@pytest.mark.parametrize("value", ["7", 7, "7.0", " 7 "])
def test_a_whole_number_may_be_text_or_number(value: object) -> None:
    assert whole_number(flag(value), ONE_TO_TEN) == 7


@pytest.mark.parametrize(
    "value",
    ["0", "11", "-3", "7.5", "seven", "nan", "inf", "1e9", True, "", "9" * 5000],
)
def test_a_number_out_of_bounds_is_refused_with_range_and_remedy(value: object) -> None:
    with pytest.raises(FieldError, match=r"--it: .*1 to 10 apples.*Count again\."):
        whole_number(flag(value), ONE_TO_TEN)


def test_a_comma_may_stand_for_the_decimal_point() -> None:
    assert number_within(flag("0,25"), BOUNDS["emphasis"]) == 0.25


@pytest.mark.parametrize("value", ["yes", "Y", "true", "1", "on", True])
def test_yes_is_understood(value: object) -> None:
    assert yes_or_no(flag(value))


@pytest.mark.parametrize("value", ["no", "N", "false", "0", "off", False])
def test_no_is_understood(value: object) -> None:
    assert not yes_or_no(flag(value))


def test_maybe_is_neither_yes_nor_no() -> None:
    with pytest.raises(FieldError, match="yes or no"):
        yes_or_no(flag("maybe"))
