"""The seven classical formulas for the 1RM, each with its inverse and its guards.

They differ from the person's own curve in that they are one curve for everybody. Each
is kept as published, and guarded: one repetition is always the 1RM, and a formula is
refused where it ends.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import exp, inf, log

from liftwright.errors import UnknownNameError
from liftwright.evidence import values
from liftwright.loading.limits import checked_fraction, checked_reps


@dataclass(frozen=True, slots=True)
class Formula:
    """A published formula: 1RM = load x multiplier of the repetitions to failure.

    Args:
        name: Whom it is named after, in lower case.
        published: The multiplier exactly as printed.
        inverse: The repetitions of a multiplier, as the printed formula has them.
        pole: Repetitions at which the printed formula ends.
        top: Multiplier that it never reaches.
    """

    name: str
    published: Callable[[float], float]
    inverse: Callable[[float], float]
    pole: float = inf
    top: float = inf

    def multiplier(self, reps: float) -> float:
        """Return what the load is multiplied with to give the 1RM; 1 at a single.

        Args:
            reps: Repetitions to failure, at least 1 and below the formula's pole.

        Raises:
            ValueError: If the repetitions are outside that range.
        """
        checked_reps(reps, self.pole)
        return 1.0 if reps == 1 else max(1.0, self.published(reps))

    def reps(self, multiplier: float) -> float:
        """Return the repetitions to failure that a multiplier stands for, at least 1.

        Raises:
            ValueError: If the multiplier is below 1 or one the formula never reaches.
        """
        if not 1 <= multiplier < self.top:
            raise ValueError(
                f"{self.name} has multipliers from 1 to below {self.top:g}, "
                f"got {multiplier:g}"
            )
        return max(1.0, self.inverse(multiplier))

    def one_rm_kg(self, load_kg: float, reps: float) -> float:
        """Return the 1RM of a load lifted so often to failure, kg."""
        return load_kg * self.multiplier(reps)

    def fraction_at_reps(self, reps: float) -> float:
        """Return the share of the 1RM that allows so many repetitions to failure."""
        return 1 / self.multiplier(reps)

    def reps_at_fraction(self, fraction: float) -> float:
        """Return the repetitions to failure that a share of the 1RM allows."""
        return self.reps(1 / checked_fraction(fraction))


def formula(name: str) -> Formula:
    """Return a classical formula by its name.

    Raises:
        UnknownNameError: If there is none of that name.
    """
    if name not in FORMULAS:
        raise UnknownNameError("1RM formula", name, tuple(FORMULAS))
    return FORMULAS[name]()


def _epley() -> Formula:
    divisor = values("rm_formula.epley")["divisor"]
    return Formula("epley", lambda r: 1 + r / divisor, lambda m: divisor * (m - 1))


def _brzycki() -> Formula:
    numbers = values("rm_formula.brzycki")
    top, pole = numbers["numerator"], numbers["pole"]
    return Formula(
        "brzycki", lambda r: top / (pole - r), lambda m: pole - top / m, pole
    )


def _lander() -> Formula:
    numbers = values("rm_formula.lander")
    top, start, slope = numbers["numerator"], numbers["intercept"], numbers["slope"]
    return Formula(
        "lander",
        lambda r: top / (start - slope * r),
        lambda m: (start - top / m) / slope,
        start / slope,
    )


def _lombardi() -> Formula:
    power = values("rm_formula.lombardi")["exponent"]
    return Formula("lombardi", lambda r: r**power, lambda m: m ** (1 / power))


def _oconner() -> Formula:
    slope = values("rm_formula.oconner")["slope"]
    return Formula("oconner", lambda r: 1 + slope * r, lambda m: (m - 1) / slope)


def _exponential(name: str) -> Formula:
    numbers = values(f"rm_formula.{name}")
    top, floor = numbers["numerator"], numbers["floor"]
    span, decay = numbers["span"], numbers["decay"]
    return Formula(
        name,
        lambda r: top / (floor + span * exp(-decay * r)),
        lambda m: -log((top / m - floor) / span) / decay,
        top=top / floor,
    )


FORMULAS: dict[str, Callable[[], Formula]] = {
    "epley": _epley,
    "brzycki": _brzycki,
    "lander": _lander,
    "lombardi": _lombardi,
    "mayhew": lambda: _exponential("mayhew"),
    "oconner": _oconner,
    "wathan": lambda: _exponential("wathan"),
}
"""The classical formulas by name, made when asked for."""
