"""How a place makes the loads of an exercise: plates on something, or fixed loads."""

from dataclasses import dataclass, field
from functools import lru_cache

from liftwright.coaching.params import (
    CACHED_EXERCISES,
    CACHED_PLACES,
    CACHED_STACKS,
    MOST_LOAD,
)
from liftwright.coaching.plate_sums import PlateSizes, plate_sizes
from liftwright.domain.equipment import Equipment, Inventory, Ladder, PlatePair
from liftwright.domain.exercise import Exercise
from liftwright.quantities import Basis, LoadKind, Mass, Unit

ONE_ENDED = frozenset(
    {Equipment.LANDMINE, Equipment.SLED, Equipment.WRIST_ROLLER, Equipment.NECK_HARNESS}
)
"""Here plates go on one end, so that they are used one by one and not in pairs."""

HANGING = frozenset({Equipment.PULL_UP_BAR, Equipment.DIP_BARS, Equipment.RINGS})
"""Where the body hangs, plates can hang from a belt."""

WORN = (Equipment.WEIGHT_VEST, Equipment.BACKPACK)


@dataclass(frozen=True, slots=True)
class PlateLoading:
    """Plates that go on a bar, a handle, a machine or a belt.

    Args:
        unit: The unit the place marks its loads in; sums are in it.
        bar: What is lifted without any plate; 0 for a belt.
        plates: The plates there are.
        n_ends: 2 where plates go on both ends alike, 1 where they go on one.
        n_implements: 2 where each hand holds one of its own.
        basis: What the number of the load stands for.
    """

    unit: Unit
    bar: Mass
    plates: tuple[PlatePair, ...] = field(hash=False)
    n_ends: int = 2
    n_implements: int = 1
    basis: Basis = Basis.TOTAL

    @property
    def sizes(self) -> PlateSizes:
        """The plates that one end may carry, in thousandths of the unit."""
        return plate_sizes(
            tuple((it.plate.into(self.unit).milliunits, n) for it, n in self.stock())
        )

    def stock(self) -> tuple[tuple[PlatePair, int], ...]:
        """Return each kind of plate with how many of it one end may carry."""
        ends = self.n_ends * self.n_implements
        return tuple((it, 2 * it.n_pairs // ends) for it in self.plates)

    @property
    def empty(self) -> Mass:
        """The number of the load without plates."""
        bare = (
            0 if self.basis is Basis.PER_SIDE else self.bar.into(self.unit).milliunits
        )
        return Mass(bare, self.unit)

    @property
    def ends_counted(self) -> int:
        """How many ends the number of the load counts."""
        return 1 if self.basis is Basis.PER_SIDE else self.n_ends

    def end_total(self, mass: Mass) -> int | None:
        """Return what one end carries at this load, in thousandths of the unit.

        Returns:
            `None` where the load is below the empty bar or no whole thousandth.
        """
        plates = (mass.into(self.unit) - self.empty).milliunits
        end, left = divmod(plates, self.ends_counted)
        return None if left or end < 0 else end

    def on_one_end(self, mass: Mass) -> tuple[tuple[Mass, int], ...] | None:
        """Return the fewest plates of one end as (plate, count), heaviest first.

        Returns:
            `None` where the plates cannot make the load.
        """
        end = self.end_total(mass)
        return None if end is None else _fewest(self, end)


LoadMaking = PlateLoading | Ladder
"""How the loads of an exercise come about."""


@lru_cache(maxsize=CACHED_EXERCISES)
def load_making(exercise: Exercise, inventory: Inventory) -> LoadMaking | None:
    """Return how this place makes loads for an exercise.

    Returns:
        `None` where a mass does not say the load (bands, stretches, body mass alone)
        or where nothing is known of the equipment's loads.
    """
    if exercise.load_kind in {LoadKind.NONE, LoadKind.BAND}:
        return None
    if exercise.load_kind is LoadKind.BODYWEIGHT:
        return _added_to_body(exercise, inventory)
    for equipment in Equipment:
        if equipment in exercise.equipment:
            made = _made_with(equipment, exercise, inventory)
            if made is not None:
                return made
    return None


@lru_cache(maxsize=CACHED_PLACES)
def masses_made(making: LoadMaking) -> tuple[Mass, ...]:
    """Return every load that can be made, lightest first, each once."""
    if isinstance(making, Ladder):
        return tuple(sorted(set(making.loads)))
    empty, ends = making.empty.milliunits, making.ends_counted
    most = MOST_LOAD.into(making.unit).milliunits
    return tuple(
        Mass(empty + ends * total, making.unit)
        for total in making.sizes.totals
        if empty + ends * total <= most
    )


@lru_cache(maxsize=CACHED_STACKS)
def _fewest(making: PlateLoading, end: int) -> tuple[tuple[Mass, int], ...] | None:
    sizes = making.sizes
    counts = sizes.fewest(end)
    if counts is None:
        return None
    taken = dict(zip(sizes.sizes, counts, strict=True))
    found: list[tuple[Mass, int]] = []
    for pair, stock in sorted(making.stock(), key=lambda it: it[0].plate, reverse=True):
        size = pair.plate.into(making.unit).milliunits
        count = min(stock, taken.get(size, 0))
        if count:
            taken[size] -= count
            found.append((pair.plate, count))
    return tuple(found)


def _made_with(
    equipment: Equipment, exercise: Exercise, inventory: Inventory
) -> LoadMaking | None:
    if equipment is Equipment.PLATES and inventory.plates:
        return Ladder(equipment, tuple(it.plate for it in inventory.plates))
    bar = inventory.bar(equipment)
    if bar is None:
        return inventory.ladder(equipment)
    is_one_ended = bool(exercise.equipment & ONE_ENDED)
    return PlateLoading(
        unit=inventory.unit,
        bar=bar.mass,
        plates=inventory.plates,
        n_ends=1 if is_one_ended else 2,
        n_implements=2 if exercise.basis is Basis.PER_HAND else 1,
        basis=exercise.basis,
    )


def _added_to_body(exercise: Exercise, inventory: Inventory) -> LoadMaking | None:
    nothing = Mass(0, inventory.unit)
    hangs = exercise.equipment & (HANGING | {Equipment.DIP_BELT})
    has_belt = Equipment.DIP_BELT in inventory.equipment
    if (hangs and has_belt) or Equipment.PLATES in exercise.equipment:
        return PlateLoading(inventory.unit, nothing, inventory.plates, n_ends=1)
    for equipment in WORN:
        worn = inventory.ladder(equipment)
        if worn is not None:
            return Ladder(equipment, (nothing, *worn.loads))
    return Ladder(Equipment.DIP_BELT, (nothing,))
