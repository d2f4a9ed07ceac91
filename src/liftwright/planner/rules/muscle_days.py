"""Every major muscle is trained on two days when there are two."""

from collections.abc import Iterator

from liftwright.domain.muscle import Muscle
from liftwright.evidence import value
from liftwright.planner.rules.rule import Violation
from liftwright.planner.rules.week import DayReading, WeekReading
from liftwright.planner.standards import Standards

HIT_SHARE = 0.5
"""Share of a set from which an exercise trains a muscle: that of a synergist."""


def heading() -> str:
    """Return what muscles with too few training days have in common."""
    return (
        f"Trained on fewer than {value('planner.hits'):g} days a week, the minimum of "
        "the guidelines"
    )


def days_of_a_muscle(week: WeekReading, by: Standards) -> Iterator[Violation]:
    """Yield major muscles trained on fewer days than they should be."""
    for muscle, standard in by.muscles.items():
        days = sum(is_trained(day, muscle) for day in week.days)
        if days < standard.hits:
            name = muscle.replace("_", " ")
            yield Violation(
                name,
                f"training days a week for the {name}: {days}; {standard.hits} are the "
                "guidelines' minimum",
                1 - days / standard.hits,
                ("planner.hits", "guideline.who"),
                name if days else f"{name} (never)",
            )


def is_trained(day: DayReading, muscle: Muscle) -> bool:
    """Return whether a day trains a muscle at least as a synergist."""
    return day.share(muscle) >= HIT_SHARE
