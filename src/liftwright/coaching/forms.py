"""Easier and harder forms of an exercise that a place allows."""

from liftwright.catalog import ladders
from liftwright.domain.equipment import Inventory
from liftwright.domain.exercise import Exercise


def easier_forms(exercise: Exercise, inventory: Inventory) -> tuple[Exercise, ...]:
    """Return the easier exercises of the same ladder that this place allows.

    Returns:
        The hardest of them first; none for the lowest rung or without a ladder.
    """
    here = exercise.ladder.rung if exercise.ladder else 0
    rungs = _rungs(exercise, inventory)
    return tuple(it for it in reversed(rungs) if it.ladder and it.ladder.rung < here)


def harder_forms(exercise: Exercise, inventory: Inventory) -> tuple[Exercise, ...]:
    """Return the harder exercises of the same ladder that this place allows.

    Returns:
        The easiest of them first; none for the highest rung or without a ladder.
    """
    here = exercise.ladder.rung if exercise.ladder else 0
    rungs = _rungs(exercise, inventory)
    return tuple(it for it in rungs if it.ladder and it.ladder.rung > here)


def _rungs(exercise: Exercise, inventory: Inventory) -> tuple[Exercise, ...]:
    if exercise.ladder is None:
        return ()
    ladder = ladders().get(exercise.ladder.ladder, ())
    return tuple(it for it in ladder if inventory.has(it.equipment))
