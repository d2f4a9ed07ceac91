"""The weeks that introduce the work are no harder than those after them."""

import pytest

from liftwright.domain.prescription import SetPrescription
from liftwright.domain.program import Program, WeekKind
from planner_requests import planned, wanted

KNOWN = ["squat 300lb", "bench 225lb", "deadlift 365lb"]


def hard_sets(program: Program, week: int) -> list[list[tuple[str, SetPrescription]]]:
    """Return the exercises of a week with their hard sets, by day."""
    return [
        [
            (slot.choices[0], it)
            for slot in day.slots
            for it in slot.sets
            if it.kind.counts_as_volume and it.effort is not None
        ]
        for day in program.weeks[week - 1].days
    ]


@pytest.mark.parametrize("lift", [[], KNOWN])
@pytest.mark.parametrize("level", ["novice", "intermediate", "advanced"])
def test_the_first_week_keeps_as_much_in_reserve_as_the_second(
    level: str, lift: list[str]
) -> None:
    program = planned(wanted(level=level, lift=lift)).program
    assert program.weeks[0].kind is WeekKind.INTRODUCTION

    for first, second in zip(hard_sets(program, 1), hard_sets(program, 2), strict=True):
        for (name, easy), (same, hard) in zip(first, second, strict=True):
            assert name == same
            assert easy.effort is not None
            assert hard.effort is not None
            assert easy.effort.low.rir >= hard.effort.low.rir
            # A known load keeps its share of a 1RM that is expected to rise.
            assert lift or easy.effort.high.rir >= hard.effort.high.rir
