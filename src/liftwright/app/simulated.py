"""What a simulated lifter can lift: as the program says, or as a middling lifter."""

from collections.abc import Callable, Iterator

from liftwright.adaptation.profile import profile
from liftwright.app.given import Given
from liftwright.app.lifts import lift_given
from liftwright.catalog import catalog
from liftwright.domain.person import KnownLift, Person
from liftwright.domain.program import Program
from liftwright.errors import InputError
from liftwright.programs.lifters import usual_one_rm
from liftwright.programs.params import USUAL_ONE_RM_KG
from liftwright.quantities import LoadKind, Mass, Unit, kilograms


def simulated_one_rm(program: Program, unit: Unit) -> Callable[[str], Mass | None]:
    """Return what tells the 1RMs that somebody begins a program with.

    The lifts that the program was made for come first, with what follows from them for
    other exercises; without any it is a middling lifter.

    Args:
        program: The program.
        unit: Unit of the masses.
    """
    lifts = tuple(_named(program)) or tuple(_usual())
    strength = profile(Person(lifts=lifts), catalog())

    def one_rm(exercise_id: str) -> Mass | None:
        found = catalog().get(exercise_id)
        if found is None or found.load_kind is not LoadKind.EXTERNAL:
            return None
        known = strength.one_rm(exercise_id)
        mass = kilograms(round(known.mean_kg, 1)) if known else usual_one_rm(found.id)
        return mass.into(unit) if mass else None

    return one_rm


def _named(program: Program) -> Iterator[KnownLift]:
    for field, value in program.made_for:
        if field == "lift":
            try:
                yield lift_given(Given("lift", value), None)
            except InputError:
                continue


def _usual() -> Iterator[KnownLift]:
    for exercise_id, kg in USUAL_ONE_RM_KG.items():
        yield KnownLift(exercise_id, kilograms(kg))
