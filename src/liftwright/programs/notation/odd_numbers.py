"""Numbers of sets that can be read but are hardly meant."""

from collections.abc import Iterator

from liftwright.domain.prescription import FixedLoad, RepTarget, SetPrescription
from liftwright.programs.notation.params import (
    MOST_LIFTED,
    MOST_LOADED_REPS,
    MOST_SETS,
)
from liftwright.quantities import LoadKind


def odd_numbers(of: SetPrescription) -> Iterator[str]:
    """Yield what looks like a slip in the numbers of sets, in words."""
    if of.n_sets > MOST_SETS:
        yield f"{of.n_sets} sets are very many"
    if not isinstance(of.load, FixedLoad) or of.load.load.kind is not LoadKind.EXTERNAL:
        return
    mass, target = of.load.load.mass, of.target
    if mass is not None and mass > MOST_LIFTED:
        yield f"hardly anybody lifts {mass}"
    if isinstance(target, RepTarget) and target.low > MOST_LOADED_REPS:
        yield f"{target.low} repetitions with a load are very many"
