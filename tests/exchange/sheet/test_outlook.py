"""What to expect, in words."""

from datetime import date

import pytest

from liftwright.exchange.sheet.names import date_words, short_date
from liftwright.exchange.sheet.outlook import chance_words


@pytest.mark.parametrize(
    ("chance", "words"),
    [(0.9999, ">99%"), (0.994, "99%"), (0.5, "50%"), (0.01, "1%"), (0.0004, "<1%")],
)
def test_no_chance_is_a_promise(chance: float, words: str) -> None:
    assert chance_words(chance) == words


def test_a_short_date_is_the_beginning_of_a_long_one() -> None:
    day = date(2026, 11, 23)

    assert date_words(day) == "23 Nov 2026"
    assert date_words(day).startswith(short_date(day))
