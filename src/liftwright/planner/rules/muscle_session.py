"""A muscle gets only so many sets in one session."""

from collections.abc import Iterator

from liftwright.planner.params import ROUNDING
from liftwright.planner.rules.rule import Violation
from liftwright.planner.rules.week import WeekReading
from liftwright.planner.standards import Standards


def heading() -> str:
    """Return what muscles with too many sets in a session have in common."""
    return (
        "More sets for a muscle in one session than add anything detectable; move some "
        "to another day"
    )


def sets_of_a_muscle_in_a_session(
    week: WeekReading, by: Standards
) -> Iterator[Violation]:
    """Yield muscles with more sets in a session than were shown to add anything."""
    for day in week.days:
        for muscle in week.muscles():
            done = day.fractional_sets(muscle)
            if done > by.session_muscle_cap + ROUNDING:
                yield Violation(
                    f"{day.name}, {muscle.replace('_', ' ')}",
                    f"{done:.3g} sets for the {muscle.replace('_', ' ')} in one "
                    f"session: past {by.session_muscle_cap:.3g} no more was "
                    "detectable; move some to another day",
                    done / by.session_muscle_cap - 1,
                    ("volume.session.size.undetectable_above",),
                    f"{muscle.replace('_', ' ')} {done:.3g} on {day.name} "
                    f"(up to {by.session_muscle_cap:.3g})",
                )
