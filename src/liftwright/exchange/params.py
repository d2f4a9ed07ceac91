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
