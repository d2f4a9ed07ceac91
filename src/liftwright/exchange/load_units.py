"""Finds the unit of every load in a file, and says how it is known."""

from collections import Counter

from liftwright.errors import UnreadableFileError
from liftwright.exchange.entered_mass import entered_mass
from liftwright.quantities import Mass, Unit


class LoadUnits:
    """The units of one file.

    Args:
        name: What to call the file in messages.
        in_header: The unit that a column header says, where one does.
        given: The unit that the person said.
    """

    def __init__(self, name: str, in_header: Unit | None, given: Unit | None) -> None:
        self._name = name
        self._in_header = in_header
        self._given = given
        self._said: Counter[str] = Counter()
        self._converted: Counter[Unit] = Counter()

    def mass(self, amount: float, in_row: Unit | None, line: int) -> Mass | None:
        """Return the load of a number; `None` for zero, which has no unit.

        The row knows best, then the header, then the person.

        Raises:
            UnreadableFileError: If none of them says a unit.
        """
        if not amount:
            return None
        unit = in_row or self._in_header or self._given
        if unit is None:
            raise UnreadableFileError(
                f"{self._name}, line {line}: the load {amount:g} has no unit, and the"
                " file says none. Say which it is: --unit kg or --unit lb."
            )
        self._said[self._source(unit, in_row)] += 1
        mass = entered_mass(amount, unit)
        if mass.unit is not unit:
            self._converted[mass.unit] += 1
        return mass

    def note(self) -> str:
        """Return which units the loads are in and how that is known, in words."""
        if not self._said:
            return "no loads"
        sources = (f"{words}: {n}" for words, n in self._said.most_common())
        entered = (
            f"round in {unit}, so taken as entered in {unit}: {n}"
            for unit, n in self._converted.most_common()
        )
        differs = self._given and self._in_header not in {None, self._given}
        unused = [f"{self._given} as given was not needed"] * bool(differs)
        return "; ".join(("loads in " + ", ".join(sources), *entered, *unused))

    def _source(self, unit: Unit, in_row: Unit | None) -> str:
        if in_row not in {None, self._in_header}:
            return f"{unit} as the row says"
        if self._in_header:
            return f"{unit} as the column says"
        return f"{unit} as given"
