"""Every exercise is one that this person can and may do, here."""

from collections.abc import Iterator

from liftwright.planner.candidates import refusal
from liftwright.planner.limits import limits_of
from liftwright.planner.rules.rule import Violation
from liftwright.planner.rules.week import WeekReading
from liftwright.planner.standards import Standards

FINDINGS = {
    "equipment": (),
    "avoid": ("pain.scale.stop_above",),
    "skill": (),
    "spotter": ("spotter.load", "spotter.rir"),
}


def suitable_exercises(week: WeekReading, by: Standards) -> Iterator[Violation]:
    """Yield exercises that equipment, wishes, skill or safety rule out."""
    seen = set()
    for day in week.days:
        for work in day.work:
            refused = refusal(work.exercise, by.request)
            if refused and work.exercise.id not in seen:
                seen.add(work.exercise.id)
                yield Violation(
                    work.exercise.name,
                    refused.reason,
                    1.0,
                    FINDINGS.get(refused.rule, limits_of(by.request).why),
                )
