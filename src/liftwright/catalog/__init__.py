"""The exercises there are, their names, and what a place has to train with.

`exercise("squat")` knows ids, names and other apps' names; `resolve(name)` is the same
without an error. `exercises("chest dumbbell")` searches, `ladder("push-up")` goes from
easy to hard, `inventory_preset("commercial", Unit.KG)` is a typical gym.
"""

from liftwright.catalog.inventories import (
    UnknownInventoryError,
    inventory_preset,
    preset_names,
    read_inventory,
)
from liftwright.catalog.library import (
    UnknownExerciseError,
    UnknownLadderError,
    catalog,
    exercise,
    ladder,
    ladders,
    resolve,
)
from liftwright.catalog.search import exercises
from liftwright.catalog.substitution import available, substitutes

__all__ = [
    "UnknownExerciseError",
    "UnknownInventoryError",
    "UnknownLadderError",
    "available",
    "catalog",
    "exercise",
    "exercises",
    "inventory_preset",
    "ladder",
    "ladders",
    "preset_names",
    "read_inventory",
    "resolve",
    "substitutes",
]
