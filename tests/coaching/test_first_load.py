"""How the first load is found safely."""

from liftwright.catalog import exercise
from liftwright.coaching.first_load import every_first_load_words, first_load_words


def test_legs_take_larger_steps_than_arms() -> None:
    assert "add 10 to 20%" in first_load_words(exercise("leg-press"))
    assert "add 5 to 10%" in first_load_words(exercise("bench-press"))


def test_bands_and_helpers_begin_at_their_easy_end() -> None:
    assert "weakest band" in first_load_words(exercise("band-row"))
    assert "most help" in first_load_words(exercise("assisted-pull-up"))


def test_nobody_tests_a_maximum() -> None:
    for words in (every_first_load_words(), first_load_words(exercise("squat"))):
        assert "3 to 5 sets are enough, 2 to 4 minutes apart" in words
        assert "Nobody needs to test a maximum" in words
