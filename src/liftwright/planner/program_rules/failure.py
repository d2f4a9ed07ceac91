"""What happens on failure is said."""

from collections.abc import Iterator

from liftwright.planner.program_rules.rule import ProgramReading
from liftwright.planner.rules.rule import Violation


def path_after_failure(reading: ProgramReading) -> Iterator[Violation]:
    """Yield one remark that names the exercises without a failure rule."""
    without = {
        exercise
        for (_, exercise, _), slots in reading.lanes.items()
        if any(it.kind.counts_as_volume for _, slot in slots for it in slot.sets)
        and all(slot.on_failure is None for _, slot in slots)
    }
    if without:
        names = ", ".join(sorted(reading.name(it) for it in without))
        yield Violation(
            "failure",
            f"nothing is said about what happens when targets are missed: {names}",
            len(without) / 10,
            ("progression.two_for_two",),
        )
