"""Which loads a place can make, the nearest one to a wish, and the plates for it."""

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from liftwright.coaching.load_making import (
    LoadMaking,
    PlateLoading,
    load_making,
    masses_made,
)
from liftwright.coaching.params import CACHED_EXERCISES, CACHED_WISHES
from liftwright.domain.equipment import Band, Equipment, Inventory, Ladder
from liftwright.domain.exercise import Exercise
from liftwright.errors import FieldError
from liftwright.quantities import MICROGRAMS, MILLI, Load, LoadKind, Mass, Unit

Rounding = Literal["nearest", "down"]
"""`nearest` may round up; `down` never makes the work harder than asked for."""

WHAT_MAKES = {
    Equipment.DUMBBELLS: "your dumbbells have",
    Equipment.KETTLEBELL: "your kettlebells have",
    Equipment.WEIGHT_VEST: "your vest takes",
    Equipment.BACKPACK: "your backpack takes",
    Equipment.PLATES: "your single plates give",
}
TENTH = MILLI // 10


@dataclass(frozen=True, slots=True)
class Loadable:
    """A load that the equipment can make, and what was rounded to get there.

    Args:
        load: The load to put on.
        target: The load that was wished for.
        per_side: Plates on one side as (plate, how many), heaviest first; all plates
            where they go on one end or a belt; empty without plates.
        bar: The bar they go on; `None` without one.
        reason: One sentence on what was rounded and why.
    """

    load: Load
    target: Mass
    per_side: tuple[tuple[Mass, int], ...]
    bar: Mass | None
    reason: str

    @property
    def is_exact(self) -> bool:
        """Whether the load is the very mass that was wished for."""
        return self.load.mass is not None and _grain(self.load.mass) == _grain(
            self.target
        )


@lru_cache(maxsize=CACHED_EXERCISES)
def loadable_masses(exercise: Exercise, inventory: Inventory) -> tuple[Mass, ...]:
    """Return every load this place can make for an exercise, lightest first.

    Args:
        exercise: The exercise; its basis says what a load's number counts (both hands
            or one, both sides or one) and its load kind whether the number is added
            to the body or takes off it.
        inventory: What there is to lift.

    Returns:
        Loads in the unit the place marks them in; empty where a mass does not say
        the load (bands, stretches) or nothing is known of the equipment's loads.
    """
    making = load_making(exercise, inventory)
    if making is None:
        return ()
    masses = masses_made(making)
    if exercise.load_kind is LoadKind.ASSISTED:
        return tuple(mass for mass in masses if mass.milliunits > 0)
    return masses


def can_load(exercise: Exercise, inventory: Inventory, mass: Mass) -> bool:
    """Return whether this place can make a load of an exercise, in its own unit."""
    masses = loadable_masses(exercise, inventory)
    at = bisect_left(masses, mass)
    return at < len(masses) and masses[at] == mass


@lru_cache(maxsize=CACHED_EXERCISES)
def smallest_gap(exercise: Exercise, inventory: Inventory) -> Mass | None:
    """Return the smallest rise there is between two loads that the place can make.

    Returns:
        `None` where it makes fewer than two.
    """
    return min(_gaps(exercise, inventory), default=None)


@lru_cache(maxsize=CACHED_EXERCISES)
def usual_gap(exercise: Exercise, inventory: Inventory) -> Mass | None:
    """Return the most common rise between two loads that the place can make.

    Returns:
        `None` where it makes fewer than two.
    """
    gaps = _gaps(exercise, inventory)
    return max(gaps, key=lambda gap: (gaps[gap], gap), default=None)


def _gaps(exercise: Exercise, inventory: Inventory) -> dict[Mass, int]:
    """Return how often each rise comes; thousands of loads are counted as numbers."""
    unit = inventory.unit
    loads = [it.into(unit).milliunits for it in loadable_masses(exercise, inventory)]
    counts = Counter(heavier - lighter for lighter, heavier in pairwise(loads))
    return {Mass(gap, unit): count for gap, count in counts.items()}


@lru_cache(maxsize=CACHED_WISHES)
def nearest_load(
    exercise: Exercise,
    inventory: Inventory,
    target: Mass,
    *,
    rounding: Rounding = "nearest",
) -> Load:
    """Return the load to put on when `target` is wished for, without plates and reason.

    Arguments and errors are those of `nearest_loadable`.
    """
    masses = loadable_masses(exercise, inventory)
    if not masses or exercise.load_kind is LoadKind.BAND:
        return nearest_loadable(exercise, inventory, target, rounding=rounding).load
    is_help = exercise.load_kind is LoadKind.ASSISTED
    return _load(exercise, _rounded(masses, target, rounding, is_help=is_help))


def nearest_loadable(
    exercise: Exercise,
    inventory: Inventory,
    target: Mass,
    *,
    rounding: Rounding = "nearest",
) -> Loadable:
    """Return the load to put on when `target` is wished for.

    Args:
        exercise: The exercise; `target` counts what its basis says.
        inventory: What there is to lift.
        target: The wish, in any unit; for assistance the help.
        rounding: Halfway goes to the easier side; `down` always does (for assistance
            that is more help), unless everything there is would be harder.

    Raises:
        ValueError: If the exercise takes no load at all, or bands and there are none.
    """
    if exercise.load_kind is LoadKind.NONE:
        raise ValueError(f"{exercise.id} takes no load")
    if exercise.load_kind is LoadKind.BAND:
        return _nearest_band(inventory.bands, target)
    masses = loadable_masses(exercise, inventory)
    if not masses:
        return _unknown_loads(exercise, inventory, target)
    is_help = exercise.load_kind is LoadKind.ASSISTED
    mass = _rounded(masses, target, rounding, is_help=is_help)
    making = load_making(exercise, inventory)
    plates = making if isinstance(making, PlateLoading) else None
    return Loadable(
        load=_load(exercise, mass),
        target=target,
        per_side=(plates.on_one_end(mass) or ()) if plates else (),
        bar=plates.bar if plates and plates.bar.milliunits else None,
        reason=_reason(mass, target, masses, making),
    )


def plates_per_side(
    mass: Mass, bar: Mass, inventory: Inventory
) -> tuple[tuple[Mass, int], ...]:
    """Return the fewest plates for each side of a bar as (plate, how many).

    Args:
        mass: The whole load, bar included.
        bar: The bar.
        inventory: The plates there are.

    Raises:
        FieldError: If the load is below the bar or the plates cannot make it; the
            message offers what they can.
    """
    making = PlateLoading(inventory.unit, bar, inventory.plates)
    found = making.on_one_end(mass)
    if found is not None:
        return found
    if mass < bar:
        raise FieldError("load", mass, f"{bar} (the empty bar) or more")
    masses = masses_made(making)
    at = bisect_left(masses, mass)
    near = " or ".join(str(it) for it in masses[max(0, at - 1) : at + 1])
    raise FieldError("load", mass, "what your plates make", f"Nearest: {near}.")


def _grain(mass: Mass) -> int:
    return mass.milliunits * MICROGRAMS[mass.unit]


def _neighbours(masses: tuple[Mass, ...], target: Mass) -> tuple[Mass, Mass]:
    below = masses[max(0, bisect_right(masses, target) - 1)]
    above = masses[min(len(masses) - 1, bisect_left(masses, target))]
    return below, above


def _distance(mass: Mass, target: Mass) -> int:
    return abs(_grain(mass) - _grain(target))


def _rounded(
    masses: tuple[Mass, ...], target: Mass, rounding: Rounding, *, is_help: bool
) -> Mass:
    below, above = _neighbours(masses, target)
    easier, harder = (above, below) if is_help else (below, above)
    if rounding == "down" or _distance(easier, target) <= _distance(harder, target):
        return easier
    return harder


def _load(exercise: Exercise, mass: Mass) -> Load:
    if exercise.load_kind is LoadKind.ASSISTED:
        return Load.assisted(mass)
    if exercise.load_kind is LoadKind.BODYWEIGHT:
        return Load.bodyweight(mass if mass.milliunits else None)
    return Load.external(mass, exercise.basis)


def _unknown_loads(exercise: Exercise, inventory: Inventory, target: Mass) -> Loadable:
    # Whole units are fine enough to be read as a wish and not as a promise.
    wish = Mass.of(max(0, round(target.into(inventory.unit).amount)), inventory.unit)
    if exercise.load_kind is LoadKind.ASSISTED and not wish.milliunits:
        wish = Mass(MILLI, inventory.unit)
    reason = (
        f"which loads there are for the {exercise.name.lower()} is not known: "
        f"take the nearest to {wish}"
    )
    return Loadable(_load(exercise, wish), target, (), None, reason)


def _nearest_band(bands: tuple[Band, ...], target: Mass) -> Loadable:
    if not bands:
        raise ValueError("a band exercise needs an inventory with bands")
    known = [(band, band.tension) for band in bands if band.tension is not None]
    if not known:
        reason = f"how hard your bands pull is not known: begin with {bands[0].name}"
        return Loadable(Load.banded(bands[0].name), target, (), None, reason)
    wish = _grain(target)
    band, pull = min(known, key=lambda it: abs(_grain(it[1]) - wish))
    reason = f"of your bands {band.name} ({pull}) pulls nearest to {_said(target)}"
    return Loadable(Load.banded(band.name, pull), target, (), None, reason)


def _reason(
    mass: Mass, target: Mass, masses: tuple[Mass, ...], making: LoadMaking | None
) -> str:
    makes = _what_makes(making)
    if _said(mass) == _said(target.into(mass.unit)):
        return f"{makes} {mass}"
    if not masses[-1].milliunits:
        return "nothing here adds load to the body: body mass alone"
    wish = _wish(target, mass.unit)
    if target < masses[0]:
        bar = " (the empty bar)" if _has_bar(making) else ""
        return f"{wish} is below {mass}{bar}, the least {makes}"
    if target > masses[-1]:
        return f"{wish} is above {mass}, the most {makes}"
    nearest = min(_distance(it, target) for it in _neighbours(masses, target))
    side = "nearest" if _distance(mass, target) == nearest else "next easier load"
    return f"{wish} is not makeable: {mass} is the {side} {makes}"


def _has_bar(making: LoadMaking | None) -> bool:
    return isinstance(making, PlateLoading) and making.empty.milliunits > 0


def _what_makes(making: LoadMaking | None) -> str:
    if not isinstance(making, Ladder):
        return "your plates make"
    words = making.equipment.value.replace("_", " ")
    return WHAT_MAKES.get(making.equipment, f"the {words} has")


def _wish(target: Mass, unit: Unit) -> str:
    if target.unit is unit:
        return _said(target)
    return f"{_said(target)} ({_said(target.into(unit))})"


def _said(mass: Mass) -> str:
    return str(Mass(round(mass.milliunits / TENTH) * TENTH, mass.unit))
