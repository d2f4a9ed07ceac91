"""What can be trained in a place, and what can stand in for an exercise there."""

from math import sqrt

from liftwright.catalog.library import catalog
from liftwright.catalog.params import MOST_SUBSTITUTES
from liftwright.domain.equipment import Inventory
from liftwright.domain.exercise import Exercise, Skill


def available(inventory: Inventory) -> tuple[Exercise, ...]:
    """Return every exercise whose equipment is all there, in the order of the ids."""
    return tuple(it for it in catalog().values() if inventory.has(it.equipment))


def substitutes(
    exercise: Exercise, inventory: Inventory, n: int = MOST_SUBSTITUTES
) -> tuple[Exercise, ...]:
    """Return what trains the same with the equipment that is there, the nearest first.

    A substitute shares the movement, or a muscle that both train fully, is counted in
    the same measure, and asks for no more skill than the exercise itself (or than a
    session or two of practice, where the exercise is easier than that).

    Args:
        exercise: What cannot be done or is not wanted.
        inventory: What there is to train with.
        n: The most to return.
    """
    ranked = sorted(
        (it for it in available(inventory) if _can_stand_in(exercise, it)),
        key=lambda it: (-likeness(exercise, it), it.skill, it.id),
    )
    return tuple(ranked[:n])


def likeness(one: Exercise, other: Exercise) -> float:
    """Return how alike two exercises train: 0 nothing in common, 4 the same.

    One for the share of muscles in common, one for the same movement, a half each for
    the same main lift served, sides, number of joints and kind of load.
    """
    halves = (
        one.family == other.family,
        one.laterality is other.laterality,
        one.is_compound == other.is_compound,
        one.load_kind is other.load_kind,
    )
    return _overlap(one, other) + (one.pattern is other.pattern) + sum(halves) / 2


def _can_stand_in(exercise: Exercise, other: Exercise) -> bool:
    alike = exercise.pattern is other.pattern or (
        exercise.prime_movers & other.prime_movers
    )
    return (
        bool(alike)
        and other.id != exercise.id
        and other.measure is exercise.measure
        and other.skill <= max(exercise.skill, Skill.LEARNED)
    )


def _overlap(one: Exercise, other: Exercise) -> float:
    """Return the cosine of the angle between two exercises' muscle shares."""
    shared = sum(
        share * other.muscles.get(muscle, 0) for muscle, share in one.muscles.items()
    )
    sizes = sqrt(_size(one) * _size(other))
    return shared / sizes if sizes else 0


def _size(exercise: Exercise) -> float:
    return sum(share**2 for share in exercise.muscles.values())
