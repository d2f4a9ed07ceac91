"""Limits of reading files: engineering numbers, not findings."""

from liftwright.quantities import Unit

MAX_BYTES = 100_000_000
"""Size from which a file is refused; a lifetime of training takes a tenth of it."""

MAX_AMOUNT = 1_000_000.0
"""Largest number taken for a load, seconds, metres or repetitions."""

SAMPLE_ROWS = 200
"""Rows looked at to tell the layout of a file."""

MATCH_SHARE = 0.8
"""Share of the sample that must fit a layout: some rows are always odd."""

GRID = {Unit.KG: 0.25, Unit.LB: 0.5}
"""Steps of plates and dumbbells in each unit."""

FINE_GRID = 0.1
"""Step that people still type; a load off both grids came from a conversion."""

FLOAT_NOISE = 1e-6
"""How far a number may lie from the one that was typed: 185.00000000000003."""

ROUNDED_TO = 0.01
"""The step that apps round converted loads to, where they round them."""

ROUNDED_TOLERANCE = 0.006
"""How far a load rounded so may lie from the load it was made of."""

EXACT_TOLERANCE = 0.0005
"""The same for a load that was not rounded."""

CELLS_KEPT = 4096
"""Cells whose meaning is remembered: logs repeat the same few thousand."""

SETS_KEPT = 50_000
"""Different sets that are remembered while a table is read."""

BAR = {Unit.KG: 20.0, Unit.LB: 45.0}
"""The usual bar."""

PLATES = {
    Unit.KG: (25.0, 20.0, 15.0, 10.0, 5.0, 2.5, 1.25),
    Unit.LB: (45.0, 35.0, 25.0, 10.0, 5.0, 2.5),
}
"""Plates of a usual gym, heaviest first."""

UNMADE = 8
"""Plates that a load is taken to need which no plates make."""

FEWEST_LOADS = 8
"""Different barbell loads below which plates tell nothing."""

CLEARLY_FEWER = 1.0
"""Plates a side that one unit must save over the other to be believed."""

SAMPLE_SIGNS = 200_000
"""Letters of a file that are looked at to tell its layout."""
