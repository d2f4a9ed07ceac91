"""Finds the unit of every load in a file, and says how it is known."""

from collections import Counter
from typing import NamedTuple

from liftwright.errors import UnreadableFileError
from liftwright.exchange.entered_mass import entered_mass
from liftwright.quantities import Mass, Unit


class SaidMass(NamedTuple):
    """A load and how its unit is known.

    Args:
        mass: The load; `None` for zero, which has no unit.
        source: How its unit is known, in words; empty for zero.
    """

    mass: Mass | None
    source: str


NO_MASS = SaidMass(None, "")
CONVERTED = "round in"


class LoadUnits:
    """The units of one file.

    Args:
        name: What to call the file in messages.
        in_header: The unit that a column header says, where one does.
        given: The unit that the person said.
        inferred: The unit that the loads themselves tell, where they do.
    """

    def __init__(
        self,
        name: str,
        in_header: Unit | None,
        given: Unit | None,
        inferred: Unit | None = None,
    ) -> None:
        self._name = name
        self._in_header = in_header
        self._given = given
        self._inferred = inferred
        self._said: Counter[str] = Counter()

    def mass(
        self, amount: float, in_row: Unit | None, line: int, counted_in: str = "line"
    ) -> SaidMass:
        """Return the load of a number.

        The row knows best, then the header, then the person, then the plates.

        Raises:
            UnreadableFileError: If none of them says a unit.
        """
        if not amount:
            return NO_MASS
        unit = in_row or self._in_header or self._given or self._inferred
        if unit is None:
            raise UnreadableFileError(
                f"{self._name}, {counted_in} {line}: the load {amount:g} has no unit,"
                " and the file says none. Say which it is: --unit kg or --unit lb."
            )
        source = self._source(unit, in_row)
        mass = entered_mass(amount, unit)
        if mass.unit is not unit:
            source = f"{source}; {CONVERTED} {mass.unit}"
        return SaidMass(mass, source)

    def count(self, source: str, n: int = 1) -> None:
        """Count loads whose unit is known from this source."""
        self._said[source] += n

    def note(self) -> str:
        """Return which units the loads are in and how that is known, in words."""
        said: Counter[str] = Counter()
        converted: Counter[str] = Counter()
        for source, n in self._said.items():
            words, _, round_in = source.partition(f"; {CONVERTED} ")
            said[words] += n * bool(words)
            converted[round_in] += n * bool(round_in)
        sources = [f"{words}: {n}" for words, n in said.most_common() if n]
        if not sources:
            return "no loads"
        entered = [
            f"{CONVERTED} {unit}, so taken as entered in {unit}: {n}"
            for unit, n in converted.most_common()
            if n
        ]
        differs = self._given and self._in_header not in {None, self._given}
        unused = [f"{self._given} as given was not needed"] * bool(differs)
        return "; ".join(("loads in " + ", ".join(sources), *entered, *unused))

    def _source(self, unit: Unit, in_row: Unit | None) -> str:
        if in_row not in {None, self._in_header}:
            return f"{unit} as the row says"
        if self._in_header:
            return f"{unit} as the column says"
        if self._given:
            return f"{unit} as given"
        return f"{unit} as the plates say (--unit overrules that)"
