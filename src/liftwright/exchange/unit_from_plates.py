"""Tells the unit of a barbell lifter's loads by the plates that they need.

In the right unit a load is a bar and a few plates; in the wrong one it needs many small
plates, or plates that nobody makes: 225 is two plates a side in pounds and five in
kilograms, and 62.5 is one plate a side in kilograms and none at all in pounds.
"""

from collections.abc import Callable, Iterable
from functools import lru_cache

from liftwright.domain.exercise import Exercise, Modality
from liftwright.exchange.cells import bounded
from liftwright.exchange.csv_text import rows
from liftwright.exchange.entered_mass import entered_mass
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.params import (
    BAR,
    CELLS_KEPT,
    CLEARLY_FEWER,
    FEWEST_LOADS,
    PLATES,
    UNMADE,
)
from liftwright.quantities import Unit


def unit_of_columns(
    file: LogFile,
    name: int,
    load: int,
    exercise: Callable[[str], Exercise | None],
) -> Unit | None:
    """Return the unit that the loads of a table are surely in, by their plates.

    Args:
        file: The table.
        name: Column of the names of exercises, from 0.
        load: Column of the loads.
        exercise: Finds the exercise of a name.

    Raises:
        UnreadableFileError: If the table is damaged.
    """
    last = max(name, load)
    return unit_from_plates(
        (
            (cells[name].strip(), cells[load].strip())
            for _, cells in rows(file)
            if len(cells) > last
        ),
        exercise,
    )


def unit_from_plates(
    loads: Iterable[tuple[str, str]], exercise: Callable[[str], Exercise | None]
) -> Unit | None:
    """Return the unit that barbell loads are surely in; `None` where either may be.

    Args:
        loads: Names of exercises and cells of loads, as they stand in the file.
        exercise: Finds the exercise of a name.
    """
    amounts = {
        amount
        for name, cell in set(loads)
        if (amount := bounded(cell)) and amount > 0 and _is_barbell(exercise(name))
    }
    if len(amounts) < FEWEST_LOADS:
        return None
    kg, lb = (
        sum(plates_needed(it, unit) for it in amounts) / len(amounts) for unit in Unit
    )
    if abs(kg - lb) < CLEARLY_FEWER:
        return None
    return Unit.KG if kg < lb else Unit.LB


@lru_cache(maxsize=CELLS_KEPT)
def plates_needed(amount: float, unit: Unit) -> int:
    """Return how many plates a side a load needs; many where none make it.

    Args:
        amount: The load, bar included.
        unit: The unit it might be in.
    """
    if entered_mass(amount, unit).unit is not unit:
        return 0  # a conversion that lands on a round load proves the unit
    rest = (amount - BAR[unit]) / 2
    if rest < 0:
        return UNMADE
    n_plates = 0
    for plate in PLATES[unit]:
        n, rest = divmod(rest, plate)
        n_plates += int(n)
    return n_plates if rest < PLATES[unit][-1] / 10 else UNMADE


def _is_barbell(exercise: Exercise | None) -> bool:
    return exercise is not None and exercise.modality is Modality.BARBELL
