"""What a replay needs to know beside the program and the log."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from liftwright.evidence import value
from liftwright.quantities import MILLI, Load, Mass, Unit

HALF = MILLI // 2


def unknown_one_rm(exercise: str) -> Mass | None:  # noqa: ARG001 - a stand-in
    """Return no 1RM for any exercise."""
    return None


def to_the_half(exercise: str, mass: Mass) -> Load:  # noqa: ARG001 - a stand-in
    """Return the nearest load in halves of a kilogram or pound."""
    halves = round(mass.milliunits / HALF)
    return Load.external(Mass(max(0, halves) * HALF, mass.unit))


def usual_k(exercise: str) -> float:  # noqa: ARG001 - a stand-in
    """Return the curve constant of most people and exercises."""
    return value("load_reps.k.general")


def no_form(exercise: str) -> str | None:  # noqa: ARG001 - a stand-in
    """Return no other form of any exercise."""
    return None


@dataclass(frozen=True, slots=True)
class ReplaySettings:
    """What is known of the lifter and the gym.

    Args:
        one_rm: The 1RM of an exercise on the day that the program began; `None`
            where it is not known, then the first sets of the log show it.
        rounding: The load that can be made nearest to a mass.
        unit: Unit of loads that come from nowhere else.
        k: The lifter's curve constant for an exercise.
        harder: The next harder form of an exercise, where there is one.
        easier: The next easier form of an exercise, where there is one.
        start: Date of the first day; the program's own where it is `None`.
        body_mass: The lifter's body mass, where it is known.
    """

    one_rm: Callable[[str], Mass | None] = unknown_one_rm
    rounding: Callable[[str, Mass], Load] = to_the_half
    unit: Unit = Unit.KG
    k: Callable[[str], float] = usual_k
    harder: Callable[[str], str | None] = no_form
    easier: Callable[[str], str | None] = no_form
    start: date | None = None
    body_mass: Mass | None = None
