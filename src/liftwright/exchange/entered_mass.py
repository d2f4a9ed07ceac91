"""Finds the load that was entered behind the number that an app exports.

Apps keep one unit inside and export another, so 20 kg comes out of a file in pounds as
44.09245243697551, and 135 lb out of a file in kilograms as 61.24. Plates and dumbbells
have round marks, so the round load behind such a number is the one that was lifted.
"""

from functools import lru_cache

from liftwright.exchange.params import (
    CELLS_KEPT,
    EXACT_TOLERANCE,
    FINE_GRID,
    FLOAT_NOISE,
    GRID,
    ROUNDED_TO,
    ROUNDED_TOLERANCE,
)
from liftwright.quantities import Mass, Unit

OTHER = {Unit.KG: Unit.LB, Unit.LB: Unit.KG}
KG_IN = {unit: Mass.of(1, unit).kg for unit in Unit}


@lru_cache(maxsize=CELLS_KEPT)
def entered_mass(amount: float, unit: Unit) -> Mass:
    """Return the load as it was entered, in the unit it was entered in.

    A number on a usual grid of its own unit stays as it is, float noise apart. One off
    the grid, but where a round load of the other unit would land, is that round load.
    Any other number stays, to a thousandth of its unit.

    Args:
        amount: The number in the file.
        unit: The unit the file says.
    """
    if any(_is_on(grid, amount, FLOAT_NOISE) for grid in (GRID[unit], FINE_GRID)):
        return Mass.of(amount, unit)
    other = OTHER[unit]
    grid = GRID[other] * KG_IN[other] / KG_IN[unit]
    is_rounded = _is_on(ROUNDED_TO, amount, FLOAT_NOISE)
    if _is_on(grid, amount, ROUNDED_TOLERANCE if is_rounded else EXACT_TOLERANCE):
        return Mass.of(round(amount / grid) * GRID[other], other)
    return Mass.of(amount, unit)


def _is_on(grid: float, amount: float, tolerance: float) -> bool:
    return abs(round(amount / grid) * grid - amount) <= tolerance
