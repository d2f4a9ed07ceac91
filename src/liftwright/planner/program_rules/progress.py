"""Every exercise gets harder somehow: progressive overload (claim B3)."""

from collections.abc import Iterator

from liftwright.domain.program import AsWritten, Slot
from liftwright.planner.program_rules.rule import ProgramReading
from liftwright.planner.rules.rule import Violation


def progress_of_a_slot(reading: ProgramReading) -> Iterator[Violation]:
    """Yield exercises whose weeks are all alike and that have no progression."""
    for exercise, slots in _slots_by_exercise(reading).items():
        if _is_work(slots) and not _progresses(slots):
            name = reading.name(exercise)
            yield Violation(
                name,
                f"{name} never gets harder: say how load, repetitions or sets rise",
                1.0,
                ("progression.two_for_two", "progression.load_jump.limit"),
            )


def _slots_by_exercise(reading: ProgramReading) -> dict[str, list[Slot]]:
    found: dict[str, list[Slot]] = {}
    for (_, exercise, _), slots in reading.lanes.items():
        found.setdefault(exercise, []).extend(slot for _, slot in slots)
    return found


def _is_work(slots: list[Slot]) -> bool:
    return any(it.kind.counts_as_volume for slot in slots for it in slot.sets)


def _progresses(slots: list[Slot]) -> bool:
    has_rule = any(not isinstance(it.progression, AsWritten) for it in slots)
    return has_rule or len({it.sets for it in slots}) > 1
