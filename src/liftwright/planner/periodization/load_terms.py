"""What a load is wished for, and what comes of it: the words between the parts."""

from dataclasses import dataclass
from math import floor
from typing import NamedTuple

from liftwright.adaptation.profile import Profile
from liftwright.coaching.limits import Limits
from liftwright.domain.equipment import Inventory
from liftwright.domain.person import Level
from liftwright.domain.prescription import LoadRule
from liftwright.planner.params import DECIMALS, HALF_REPETITION
from liftwright.planner.periodization.calendar import WeekPlan
from liftwright.planner.periodization.dose import SetDose
from liftwright.planner.zones import Zone
from liftwright.quantities import Mass, Unit


@dataclass(frozen=True, slots=True)
class Lifter:
    """What a load depends on besides the set itself.

    Args:
        profile: What the person can lift, as far as it is known.
        inventory: What there is to load.
        level: Training age: how fast loads may be planned to rise.
        limits: What health allows.
        body_mass: Body mass, where it is known.
    """

    profile: Profile
    inventory: Inventory
    level: Level
    limits: Limits
    body_mass: Mass | None = None


class Lifted(NamedTuple):
    """What a set of a slot asks for in a week; thousands are weighed for a plan.

    Args:
        mass: The load, or what was added to the body.
        reps: Repetitions of a set.
    """

    mass: Mass
    reps: int


@dataclass(frozen=True, slots=True)
class Bout:
    """The sets that a load is for.

    Args:
        zone: How heavy they are.
        n_sets: How many there are.
        rest_s: Rest between them, seconds.
    """

    zone: Zone = Zone.MODERATE
    n_sets: int = 1
    rest_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Wish:
    """What the sets of a slot are meant for in a week.

    Args:
        week: The week.
        dose: Repetitions and reserve that are wished for.
        bout: How many sets there are, and how long the rests.
        full_sets: Sets that a usual week has; 0 for those of the bout.
    """

    week: WeekPlan
    dose: SetDose
    bout: Bout = Bout()
    full_sets: int = 0


@dataclass(frozen=True, slots=True)
class Loaded:
    """A load with what its sets then are.

    Args:
        rule: How the load is found.
        dose: Repetitions, and the reserve that the last set keeps.
        first_rir: Reserve of the first set; `None` where effort is not counted so.
        why: Keys of the findings behind it.
        is_at_end: Whether nothing heavier, or lighter, can be made.
    """

    rule: LoadRule
    dose: SetDose
    first_rir: float | None = None
    why: tuple[str, ...] = ()
    is_at_end: bool = False


def said_reserve(rir: float) -> int:
    """Return a reserve as a plan says it, in whole repetitions."""
    return floor(rir + HALF_REPETITION)


def as_mass(kg: float, unit: Unit) -> Mass:
    """Return kilograms as a mass in another unit, to a thousandth of it."""
    return Mass.of(round(kg, DECIMALS), Unit.KG).into(unit)
