"""What happens on failure is said, where the next session does not answer itself."""

from collections.abc import Iterator

from liftwright.domain.program import DoubleProgression, EffortProgression, Slot
from liftwright.planner.program_rules.rule import ProgramReading
from liftwright.planner.rules.rule import WHOLE, Violation, listed


def path_after_failure(reading: ProgramReading) -> Iterator[Violation]:
    """Yield one remark that names the exercises without a failure rule.

    Double progression needs none: its load stays until the repetitions are there. Nor
    does a load that follows the effort.
    """
    without = {
        exercise
        for (_, exercise, _), slots in reading.lanes.items()
        if any(it.kind.counts_as_volume for _, slot in slots for it in slot.sets)
        and all(_leaves_open(slot) for _, slot in slots)
    }
    if without:
        names = listed(sorted(reading.name(it) for it in without))
        yield Violation(
            WHOLE,
            f"nothing is said about what happens when targets are missed: {names}",
            len(without) / 10,
            ("progression.two_for_two",),
        )


def _leaves_open(slot: Slot) -> bool:
    answers = isinstance(slot.progression, DoubleProgression | EffortProgression)
    return slot.on_failure is None and not answers
