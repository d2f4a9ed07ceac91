"""What happens on failure is said, where the next session does not answer itself."""

from collections.abc import Iterable, Iterator

from liftwright.domain.program import DoubleProgression, EffortProgression, Slot
from liftwright.planner.program_rules.rule import ProgramReading
from liftwright.planner.rules.rule import WHOLE, Violation, listed


def path_after_failure(reading: ProgramReading) -> Iterator[Violation]:
    """Yield one remark that names the exercises without a failure rule.

    Double progression needs none: its load stays until the repetitions are there. Nor
    does a load that follows the effort. A rule on one slot of an exercise speaks for
    its other slots: lighter sets follow the main ones.
    """
    without = [it for it, slots in _slots(reading).items() if _all_open(slots)]
    if without:
        names = listed(sorted(reading.name(it) for it in without))
        yield Violation(
            WHOLE,
            f"nothing is said about what happens when targets are missed: {names}",
            len(without) / 10,
            ("progression.two_for_two",),
        )


def _slots(reading: ProgramReading) -> dict[str, list[Slot]]:
    """Return the slots with hard sets by exercise."""
    found: dict[str, list[Slot]] = {}
    for (_, exercise, _), lane in reading.lanes.items():
        for _, slot in lane:
            if any(it.kind.counts_as_volume for it in slot.sets):
                found.setdefault(exercise, []).append(slot)
    return found


def _all_open(slots: Iterable[Slot]) -> bool:
    return all(_leaves_open(slot) for slot in slots)


def _leaves_open(slot: Slot) -> bool:
    answers = isinstance(slot.progression, DoubleProgression | EffortProgression)
    return slot.on_failure is None and not answers
