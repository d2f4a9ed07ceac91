"""Long programs have easier weeks."""

from collections.abc import Iterator

from liftwright.domain.program import FailureAction, Program, WeekKind
from liftwright.evidence import interval
from liftwright.planner.program_rules.rule import ProgramReading
from liftwright.planner.rules.rule import Violation

EASY = frozenset({WeekKind.DELOAD, WeekKind.TAPER, WeekKind.INTRODUCTION})
EASING = frozenset({FailureAction.DELOAD, FailureAction.REDUCE})


def planned_deloads(reading: ProgramReading) -> Iterator[Violation]:
    """Yield one remark when more weeks go by than usual without an easier one."""
    longest = interval("deload.every").high
    run = _longest_run(reading.program)
    if run > longest and not _eases_on_failure(reading.program):
        yield Violation(
            "deload",
            f"{run} weeks go by without an easier one; {longest:g} is the usual most "
            "(a convention)",
            run / longest - 1,
            ("deload.every",),
        )


def _longest_run(program: Program) -> int:
    longest = run = 0
    for week in program.weeks * (2 if program.repeats else 1):
        run = 0 if week.kind in EASY else run + 1
        longest = max(longest, run)
    return longest


def _eases_on_failure(program: Program) -> bool:
    return any(
        slot.on_failure is not None and slot.on_failure.action in EASING
        for week in program.weeks
        for day in week.days
        for slot in day.slots
    )
