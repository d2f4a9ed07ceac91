"""Makes the parts of a set out of an export's cells, and says what did not fit."""

from dataclasses import dataclass

from liftwright.domain.exercise import Exercise
from liftwright.domain.work import Distance, Done, Hold, Reps
from liftwright.exchange.cells import bounded
from liftwright.exchange.rows import RowError
from liftwright.quantities import (
    MAX_RPE,
    Effort,
    EffortScale,
    Load,
    LoadKind,
    Mass,
    Unit,
)

LOWEST_RPE = 1.0


@dataclass(frozen=True, slots=True)
class Counts:
    """What an export counts in a set; 0 where the cell is blank.

    Args:
        reps: Repetitions.
        seconds: Seconds.
        metres: Metres; 0 where the unit of the distance is not known.
        unplaced: A distance without a unit, as written.
    """

    reps: float
    seconds: float = 0
    metres: float = 0
    unplaced: str = ""


def amount(cell: str, column: str) -> float:
    """Return the number of a cell, 0 when it is blank.

    Raises:
        RowError: If the cell holds no number, or one that no training holds.
    """
    if not cell:
        return 0.0
    found = bounded(cell)
    if found is None:
        raise RowError(f"{column} is {cell!r}, which is no usable number")
    return found


def done(counts: Counts) -> tuple[Done, tuple[str, ...]]:
    """Return what was done, and in words what has no place in it.

    Raises:
        RowError: If nothing was done.
    """
    reps, seconds = int(counts.reps), round(counts.seconds)
    unit_missing = [f"distance {counts.unplaced}, no unit"] * bool(counts.unplaced)
    if reps > 0:
        part = [f"{counts.reps:g} repetitions"] * (reps != counts.reps)
        time = [f"{seconds} s"] * (seconds > 0)
        way = [f"{counts.metres:g} m"] * (counts.metres > 0)
        return Reps(reps), (*part, *time, *way, *unit_missing)
    if counts.metres > 0:
        return Distance(counts.metres, seconds or None), ()
    if seconds > 0:
        return Hold(seconds), tuple(unit_missing)
    if counts.unplaced:
        raise RowError("a distance without a unit, and nothing else")
    raise RowError("no repetitions, time or distance")


def effort(cell: str) -> tuple[Effort | None, tuple[str, ...]]:
    """Return the effort of an RPE cell, and in words what is no RPE."""
    rpe = bounded(cell)
    if rpe is None or not LOWEST_RPE <= rpe <= MAX_RPE or (rpe * 2) % 1:
        return None, (f"RPE {cell}",) * bool(cell)
    return Effort(EffortScale.RPE, rpe), ()


def load(mass: Mass | None, exercise: Exercise | None, name: str) -> Load:
    """Return the load that a number stands for on this exercise.

    A blank is body mass alone where body mass is what is lifted, and no added load
    elsewhere: apps write zero as a blank.

    Args:
        mass: The number in the file; `None` where it is blank or zero.
        exercise: The exercise; `None` where its name is not known.
        name: Its name as written, which tells an assisted exercise from others.

    Raises:
        RowError: If the number is below zero where nothing can be taken off.
    """
    if exercise is None:
        return _unknown_load(mass, name)
    match exercise.load_kind:
        case LoadKind.BODYWEIGHT:
            return Load.bodyweight(mass)
        case LoadKind.ASSISTED:
            return Load.assisted(_positive(mass)) if mass else Load.bodyweight()
        case LoadKind.BAND:
            return Load.banded("band", mass)
        case LoadKind.NONE if mass is None:
            return Load.none()
    if mass is not None and mass.milliunits < 0:
        raise RowError(f"a load of {mass}, below zero, on {name}")
    return Load.external(mass or Mass(0, Unit.KG), exercise.basis)


def _unknown_load(mass: Mass | None, name: str) -> Load:
    if mass is None:
        return Load.bodyweight()
    if mass.milliunits < 0 or "assisted" in name.casefold():
        return Load.assisted(_positive(mass))
    return Load.external(mass)


def _positive(mass: Mass) -> Mass:
    return -mass if mass.milliunits < 0 else mass


def reserve(cell: str) -> tuple[Effort | None, tuple[str, ...]]:
    """Return the effort of a cell with RIR, and in words what is no RIR."""
    rir = bounded(cell)
    if rir is None or not 0 <= rir <= MAX_RPE or (rir * 2) % 1:
        return None, (f"RIR {cell}",) * bool(cell)
    return Effort(EffortScale.RIR, rir), ()
