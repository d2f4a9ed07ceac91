"""Every load can be made with what there is."""

from collections.abc import Iterator

from liftwright.coaching.plates import can_load, nearest_loadable
from liftwright.domain.exercise import Exercise
from liftwright.domain.prescription import FixedLoad, SetPrescription
from liftwright.planner.program_rules.rule import ProgramReading
from liftwright.planner.rules.rule import Violation
from liftwright.quantities import LoadKind


def loads_that_can_be_made(reading: ProgramReading) -> Iterator[Violation]:
    """Yield loads that the plates, dumbbells and stacks there are cannot make."""
    for (_, exercise, _), slots in reading.lanes.items():
        wrong = {
            reason
            for _, slot in slots
            for it in slot.sets
            if (reason := _unmakeable(it, reading.exercises[exercise], reading))
        }
        if wrong:
            name = reading.name(exercise)
            yield Violation(
                name,
                min(wrong),
                len(wrong) / 10,
                ("increment.barbell", "increment.dumbbell"),
            )


def _unmakeable(
    sets: SetPrescription, exercise: Exercise, reading: ProgramReading
) -> str:
    if not isinstance(sets.load, FixedLoad) or sets.load.load.mass is None:
        return ""
    if sets.load.load.kind is not LoadKind.EXTERNAL:
        return ""
    if not reading.request.inventory.has(exercise.equipment):
        return ""
    wish, inventory = sets.load.load.mass, reading.request.inventory
    if can_load(exercise, inventory, wish):
        return ""
    made = nearest_loadable(exercise, inventory, wish)
    return "" if made.is_exact else made.reason
