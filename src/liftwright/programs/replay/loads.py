"""Loads made harder, easier or scaled, whatever they are made of.

Harder is more iron, more on the body, less help from a machine. A band and work
without load stay as they are: nothing can be added to them.
"""

from liftwright.domain.program import Step
from liftwright.quantities import MAX_LOAD_MILLIUNITS, Load, LoadKind, Mass

MOVABLE = frozenset({LoadKind.EXTERNAL, LoadKind.BODYWEIGHT, LoadKind.ASSISTED})


def harder(load: Load, step: Step) -> Load:
    """Return a load with a step on it; help of a machine falls by the step."""
    return _moved(load, step, 1)


def easier(load: Load, step: Step) -> Load:
    """Return a load with a step off it; help of a machine rises by the step."""
    return _moved(load, step, -1)


def _moved(load: Load, step: Step, sign: int) -> Load:
    if load.kind not in MOVABLE or (step.mass is None and load.mass is None):
        return load
    if step.mass is None:
        return scaled(load, 1 + sign * step.fraction)
    change = step.mass
    if load.kind is LoadKind.ASSISTED:
        size = change if change.milliunits >= 0 else -change
        return _with_help(load, size if sign < 0 else -size)
    change = change if sign > 0 else -change
    return with_mass(load, change if load.mass is None else load.mass + change)


def _with_help(load: Load, more: Mass) -> Load:
    return with_mass(load, load.mass + more if load.mass else more)


def with_mass(load: Load, mass: Mass) -> Load:
    """Return a load of the same kind with another number, as low as it can be.

    Help that falls to nothing leaves the body alone; beyond, load comes onto it.
    """
    mass = _possible(mass)
    if load.kind is LoadKind.EXTERNAL:
        return Load.external(max(mass, Mass(0, mass.unit)), load.basis)
    if load.kind is LoadKind.ASSISTED:
        if mass.milliunits > 0:
            return Load(LoadKind.ASSISTED, mass, load.basis)
        return _on_the_body(-mass)
    return _on_the_body(mass) if not load.mass else _keeping_basis(load, mass)


def _on_the_body(mass: Mass) -> Load:
    return Load.bodyweight(mass if mass.milliunits else None)


def _keeping_basis(load: Load, mass: Mass) -> Load:
    if not mass.milliunits:
        return Load.bodyweight()
    return Load(LoadKind.BODYWEIGHT, mass, load.basis)


def _possible(mass: Mass) -> Mass:
    """Return a mass no heavier, either way, than any load can be."""
    most = MAX_LOAD_MILLIUNITS
    return Mass(max(-most, min(mass.milliunits, most)), mass.unit)


def scaled(load: Load, ratio: float) -> Load:
    """Return a load times a ratio; help of a machine is divided by it.

    Args:
        load: The load; only what has a number of its own changes.
        ratio: Above 1 for more.
    """
    if ratio == 1 or load.mass is None or load.kind not in MOVABLE:
        return load
    factor = max(0.0, ratio)
    if load.kind is LoadKind.ASSISTED:
        factor = 1 / ratio if ratio > 0 else 1
    # Even a thousandth of a unit reaches the heaviest load by this factor.
    return with_mass(load, load.mass.times(min(factor, MAX_LOAD_MILLIUNITS)))


def hardness(load: Load) -> int:
    """Return a number that rises as a load gets harder, in hundredths of a microgram.

    Only loads of one kind can be compared by it.
    """
    if load.mass is None:
        return 0
    grains = load.mass._grain()  # noqa: SLF001 - exact and the same for every unit
    return -grains if load.kind is LoadKind.ASSISTED else grains


def alike(one: Load, other: Load) -> bool:
    """Return whether two loads are the same, the common case in few steps."""
    if one is other:
        return True
    mine, its = one.mass, other.mass
    if mine is None or its is None:
        return one == other
    return (
        mine.milliunits == its.milliunits
        and mine.unit is its.unit
        and one.kind is other.kind
        and one.basis is other.basis
        and one.band == other.band
    )
