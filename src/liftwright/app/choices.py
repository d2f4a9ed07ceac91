"""Reads words, numbers, yes and no, and dates that a person gave."""

from collections.abc import Mapping
from typing import TypeVar

from liftwright.app.given import Given
from liftwright.planner.params import Bound

Choice = TypeVar("Choice")

YES = frozenset({"yes", "y", "true", "1", "on"})
NO = frozenset({"no", "n", "false", "0", "off"})


def chosen(given: Given, choices: Mapping[str, Choice]) -> Choice:
    """Return the choice that a word stands for.

    Args:
        given: The word; case does not count, and its beginning is enough.
        choices: Every choice by its word in lower case.

    Raises:
        FieldError: If it is none of them; all are offered.
    """
    word = given.text.lower()
    if word in choices:
        return choices[word]
    begun = [name for name in choices if word and name.startswith(word)]
    if len(begun) == 1:
        return choices[begun[0]]
    raise given.refused(", ".join(choices))


def whole_number(given: Given, bound: Bound) -> int:
    """Return a whole number inside its bounds.

    Raises:
        FieldError: If it is no whole number or outside.
    """
    number = _number(given, bound)
    if number != int(number):
        raise given.refused(f"a whole number, {bound.in_words()}", bound.remedy)
    return int(number)


def number_within(given: Given, bound: Bound) -> float:
    """Return a number inside its bounds.

    Raises:
        FieldError: If it is no number or outside.
    """
    return _number(given, bound)


def yes_or_no(given: Given) -> bool:
    """Return whether the answer is yes.

    Raises:
        FieldError: If it is neither yes nor no.
    """
    word = given.text.lower()
    if word not in YES | NO:
        raise given.refused("yes or no")
    return word in YES


def _number(given: Given, bound: Bound) -> float:
    if isinstance(given.value, bool):
        raise given.refused(bound.in_words(), bound.remedy)
    try:
        number = float(given.text.replace(",", "."))
    except ValueError:
        raise given.refused(bound.in_words(), bound.remedy) from None
    if not bound.low <= number <= bound.high:
        raise given.refused(bound.in_words(), bound.remedy)
    return number
