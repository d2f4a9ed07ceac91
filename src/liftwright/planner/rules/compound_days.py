"""Each day has compound work; isolation comes beside it."""

from collections.abc import Iterator

from liftwright.planner.compound_days import is_isolation, isolation_beside
from liftwright.planner.rules.rule import Violation
from liftwright.planner.rules.week import WeekReading
from liftwright.planner.standards import Standards

FINDINGS = ("planner.isolation_beside",)


def heading() -> str:
    """Return what days with too little compound work have in common."""
    return (
        "Days of isolation work; begin them with a squat, a hinge, a press, a row or a "
        "pull-up"
    )


def compound_work_each_day(week: WeekReading, by: Standards) -> Iterator[Violation]:
    """Yield days of isolation work, or with much of it beside few compound lifts."""
    for day in week.days:
        if day.weekday not in by.compound_days:
            continue
        done = {it.exercise.id: it.exercise for it in day.work}.values()
        alone = sum(map(is_isolation, done))
        if alone == len(done):
            yield Violation(
                day.name,
                f"{day.name} has no compound exercise; begin it with a squat, a hinge, "
                "a press, a row or a pull-up",
                1.0,
                FINDINGS,
                day.name,
            )
        elif alone > (len(done) - alone) * isolation_beside():
            yield Violation(
                day.name,
                f"{day.name} has {alone} isolation exercises and {len(done) - alone} "
                "compound: trade some for a compound exercise",
                1.0,
                FINDINGS,
                day.name,
            )
