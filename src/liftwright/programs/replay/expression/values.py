"""What a rule counts with: numbers, masses, yes or no, and lists of these."""

from typing import NamedTuple

from liftwright.programs.replay.expression.params import MAX_ITEMS, MAX_SIZE
from liftwright.quantities import Mass, Unit


class Amount(NamedTuple):
    """A number, or a mass in its unit.

    Args:
        number: How much.
        unit: The unit of a mass; `None` for a plain number.
    """

    number: float
    unit: Unit | None = None

    @property
    def size(self) -> float:
        """The number, a mass in kilograms, for comparing."""
        return self.number if self.unit is None else self.mass.kg

    @property
    def mass(self) -> Mass:
        """The mass, to a thousandth of its unit."""
        return Mass.of(self.number, self.unit or Unit.KG)


Scalar = Amount | bool
Value = Scalar | tuple[Scalar, ...]
"""Anything that a rule can hold."""


class RuleError(Exception):
    """A rule that cannot be read or worked out.

    Args:
        message: What is wrong.
        position: Where in the text, from 0.
        expected: What could stand there.
        remedy: What to do about it.
    """

    def __init__(
        self,
        message: str,
        position: int,
        expected: tuple[str, ...] = (),
        remedy: str = "",
    ) -> None:
        self.message = message
        self.position = position
        self.expected = expected
        self.remedy = remedy
        super().__init__(message)


def kind_words(value: Value) -> str:
    """Return what kind of value it is, in words."""
    if isinstance(value, bool):
        return "a yes or no"
    if isinstance(value, Amount):
        return "a number" if value.unit is None else f"a mass in {value.unit}"
    return "a list"


def value_words(value: Value) -> str:
    """Return a value as a rule writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Amount):
        unit = "" if value.unit is None else f" {value.unit}"
        return f"{value.number:.6g}{unit}"
    return f"[{', '.join(map(value_words, value))}]"


def amount_of(mass: Mass) -> Amount:
    """Return a mass as a value of a rule."""
    return Amount(mass.amount, mass.unit)


def checked(value: Value, position: int) -> Value:
    """Return a value that is neither too large nor too long.

    Raises:
        RuleError: If it is.
    """
    if isinstance(value, Amount):
        if not -MAX_SIZE <= value.number <= MAX_SIZE:
            raise RuleError("this number grows beyond anything in a gym", position)
    elif isinstance(value, tuple) and len(value) > MAX_ITEMS:
        raise RuleError(f"no list has more than {MAX_ITEMS} entries", position)
    return value
