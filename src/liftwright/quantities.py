"""Masses, loads and effort, kept exactly as they were entered."""

from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal, InvalidOperation
from enum import StrEnum
from functools import lru_cache, total_ordering
from typing import Self

MILLI = 1000
MAX_RPE = 10.0
MAX_LOAD_MILLIUNITS = 100_000_000
SURELY_NEAREST = 0.49
"""Nearer to a thousandth than this, no decimal digits are needed to tell which."""


EFFORTS_KEPT = 64
"""Efforts of ranges that are kept: few are ever asked for."""


class Unit(StrEnum):
    """The unit a load was entered in."""

    KG = "kg"
    LB = "lb"


MICROGRAMS = {Unit.KG: 1_000_000_00, Unit.LB: 453_592_37}
"""Hundredths of a microgram in a thousandth of a unit: whole numbers, so exact."""


@total_ordering
@dataclass(frozen=True, slots=True, eq=False)
class Mass:
    """A mass as entered: 45 lb stays 45 lb.

    Args:
        milliunits: Thousandths of the unit; may be negative where a load is taken off.
        unit: The unit it was entered in.
    """

    milliunits: int
    unit: Unit

    @classmethod
    def of(cls, amount: str | float | Decimal, unit: Unit) -> Self:
        """Return the mass of an amount, rounded to a thousandth of its unit.

        Args:
            amount: How many units; text keeps every digit that was typed.
            unit: The unit of `amount`.

        Raises:
            ValueError: If `amount` is no finite number.
        """
        try:
            exact = Decimal(str(amount)) * MILLI
            return cls(int(exact.to_integral_value(ROUND_HALF_EVEN)), unit)
        except (InvalidOperation, ValueError, OverflowError) as error:
            raise ValueError(
                f"a mass must be a finite number, got {amount!r}"
            ) from error

    @property
    def amount(self) -> float:
        """The number as entered, in its own unit."""
        return self.milliunits / MILLI

    @property
    def kg(self) -> float:
        """The mass in kilograms."""
        if self.unit is Unit.KG:
            return self.milliunits / MILLI
        return self.milliunits * MICROGRAMS[self.unit] / MICROGRAMS[Unit.KG] / MILLI

    def into(self, unit: Unit) -> "Mass":
        """Return the same mass in another unit, to a thousandth of it."""
        if unit is self.unit:
            return self
        exact = Decimal(self.milliunits * MICROGRAMS[self.unit]) / MICROGRAMS[unit]
        return Mass(int(exact.to_integral_value(ROUND_HALF_EVEN)), unit)

    def _grain(self) -> int:
        return self.milliunits * MICROGRAMS[self.unit]

    def __eq__(self, other: object) -> bool:
        """Two masses are equal when they were entered alike: 45 lb is not 20.412 kg."""
        if not isinstance(other, Mass):
            return NotImplemented
        return self.milliunits == other.milliunits and self.unit is other.unit

    def __hash__(self) -> int:
        return hash((self.milliunits, self.unit))

    def __lt__(self, other: "Mass") -> bool:
        if self.unit is other.unit:
            return self.milliunits < other.milliunits
        return (self._grain(), self.unit) < (other._grain(), other.unit)

    def __add__(self, other: "Mass") -> "Mass":
        return Mass(self.milliunits + other.into(self.unit).milliunits, self.unit)

    def __sub__(self, other: "Mass") -> "Mass":
        return Mass(self.milliunits - other.into(self.unit).milliunits, self.unit)

    def __neg__(self) -> "Mass":
        return Mass(-self.milliunits, self.unit)

    def times(self, factor: float) -> "Mass":
        """Return the mass scaled by a factor, to a thousandth of its unit."""
        scaled = self.milliunits * factor
        if abs(scaled) < MAX_LOAD_MILLIUNITS:
            nearest = round(scaled)
            if abs(scaled - nearest) < SURELY_NEAREST:
                return Mass(nearest, self.unit)
        return Mass.of(self.amount * factor, self.unit)

    def __str__(self) -> str:
        return f"{plain_number(self.milliunits)} {self.unit}"


def plain_number(milliunits: int) -> str:
    """Return thousandths as the shortest decimal text: 102500 → `102.5`."""
    sign = "-" if milliunits < 0 else ""
    whole, part = divmod(abs(milliunits), MILLI)
    decimals = f".{part:03d}".rstrip("0").rstrip(".")
    return f"{sign}{whole}{decimals}"


def kilograms(amount: str | float | Decimal) -> Mass:
    """Return a mass entered in kilograms."""
    return Mass.of(amount, Unit.KG)


def pounds(amount: str | float | Decimal) -> Mass:
    """Return a mass entered in pounds."""
    return Mass.of(amount, Unit.LB)


class LoadKind(StrEnum):
    """What the muscles work against."""

    EXTERNAL = "external"
    BODYWEIGHT = "bodyweight"
    ASSISTED = "assisted"
    BAND = "band"
    NONE = "none"


class Basis(StrEnum):
    """What one number of a load stands for."""

    TOTAL = "total"
    PER_HAND = "per hand"
    PER_SIDE = "per side"


@dataclass(frozen=True, slots=True)
class Load:
    """A load as entered, with its kind and what its number stands for.

    Args:
        kind: What the muscles work against.
        mass: The number: external load; added to body mass (negative: taken off);
            the help of an assistance machine (positive); a band's tension where known.
        basis: Whether the number is the total, of one hand, or of one side.
        band: Name of the band or bands, such as `red` or `red+black`.

    Raises:
        ValueError: If kind and numbers do not go together.
    """

    kind: LoadKind
    mass: Mass | None = None
    basis: Basis = Basis.TOTAL
    band: str = ""

    def __post_init__(self) -> None:
        if self.kind is LoadKind.EXTERNAL and (
            self.mass is None or self.mass.milliunits < 0
        ):
            raise ValueError("an external load needs a mass of 0 or more")
        if self.kind is LoadKind.ASSISTED and (
            self.mass is None or self.mass.milliunits <= 0
        ):
            raise ValueError("an assisted load needs the help as a mass above 0")
        if (self.kind is LoadKind.BAND) != bool(self.band):
            raise ValueError("a band load, and only a band load, names its band")
        if self.kind is LoadKind.NONE and self.mass is not None:
            raise ValueError("no load has no mass")
        if self.mass is None and self.basis is not Basis.TOTAL:
            raise ValueError(f"a load {self.basis} needs a mass")
        if self.mass and abs(self.mass.milliunits) > MAX_LOAD_MILLIUNITS:
            raise ValueError(f"no load is as heavy as {self.mass}")
        if self.kind is LoadKind.BAND and self.mass and self.mass.milliunits < 0:
            raise ValueError(f"the tension of a band is above 0, got {self.mass}")

    @classmethod
    def external(cls, mass: Mass, basis: Basis = Basis.TOTAL) -> Self:
        """Return a load of iron, stack or stone."""
        return cls(LoadKind.EXTERNAL, mass, basis)

    @classmethod
    def bodyweight(cls, added: Mass | None = None) -> Self:
        """Return body mass, with something added (or taken off, below zero)."""
        return cls(LoadKind.BODYWEIGHT, added)

    @classmethod
    def assisted(cls, help_by: Mass) -> Self:
        """Return body mass less the help of a machine or band."""
        return cls(LoadKind.ASSISTED, help_by)

    @classmethod
    def banded(cls, band: str, tension: Mass | None = None) -> Self:
        """Return the pull of a named band."""
        return cls(LoadKind.BAND, tension, Basis.TOTAL, band)

    @classmethod
    def none(cls) -> Self:
        """Return the load of work that has none, such as a stretch."""
        return cls(LoadKind.NONE)

    def moved_kg(self, body_mass_kg: float, bodyweight_share: float = 0.0) -> float:
        """Return the mass moved in one repetition, both hands and body included.

        Args:
            body_mass_kg: Body mass, kg.
            bodyweight_share: Share of body mass that the exercise moves, 0 to 1.

        Returns:
            Kilograms moved; never below zero. A band without a known tension counts 0.
        """
        hands = 1 if self.basis is Basis.TOTAL else 2
        own = self.mass.kg * hands if self.mass else 0.0
        body = body_mass_kg * bodyweight_share
        if self.kind is LoadKind.ASSISTED:
            return max(0.0, body - own)
        return max(0.0, body + own)


class EffortScale(StrEnum):
    """How closeness to failure was said."""

    RIR = "RIR"
    RPE = "RPE"


@dataclass(frozen=True, slots=True)
class Effort:
    """How close to failure a set was, on the scale it was said in.

    Args:
        scale: Repetitions in reserve, or rate of perceived exertion.
        value: 0 to 10, in halves.

    Raises:
        ValueError: If `value` is outside 0 to 10 or no multiple of one half.
    """

    scale: EffortScale
    value: float

    def __post_init__(self) -> None:
        if not 0 <= self.value <= MAX_RPE or (self.value * 2) % 1:
            raise ValueError(
                f"{self.scale} must be 0 to 10 in halves, got {self.value}"
            )

    @property
    def rir(self) -> float:
        """Repetitions in reserve (RPE 9.5: half a repetition)."""
        return self.value if self.scale is EffortScale.RIR else MAX_RPE - self.value

    @property
    def rpe(self) -> float:
        """Rate of perceived exertion, 10 at failure."""
        return self.value if self.scale is EffortScale.RPE else MAX_RPE - self.value

    def __str__(self) -> str:
        return f"{self.scale} {self.value:g}"


@lru_cache(maxsize=EFFORTS_KEPT, typed=True)
def _effort(scale: EffortScale, value: float) -> Effort:
    return Effort(scale, value)


@dataclass(frozen=True, slots=True)
class EffortRange:
    """A target for effort: from `low` to `high` on one scale, both included."""

    low: Effort
    high: Effort

    def __post_init__(self) -> None:
        if self.low.scale is not self.high.scale:
            raise ValueError("an effort range needs one scale")
        if self.low.value > self.high.value:
            raise ValueError(f"an effort range rises: {self.low} is above {self.high}")

    @classmethod
    def rir(cls, low: float, high: float | None = None) -> Self:
        """Return a target in repetitions in reserve."""
        top = low if high is None else high
        return cls(_effort(EffortScale.RIR, low), _effort(EffortScale.RIR, top))

    @classmethod
    def rpe(cls, low: float, high: float | None = None) -> Self:
        """Return a target in RPE."""
        top = low if high is None else high
        return cls(_effort(EffortScale.RPE, low), _effort(EffortScale.RPE, top))

    @property
    def mean_rir(self) -> float:
        """The middle of the target, in repetitions in reserve."""
        return (self.low.rir + self.high.rir) / 2
