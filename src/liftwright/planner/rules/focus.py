"""A muscle that was put first gets the most sets, and an exercise of its own."""

from collections.abc import Iterator

from liftwright.domain.muscle import MAJOR_MUSCLES
from liftwright.planner.focus import called, is_own
from liftwright.planner.params import INEXACT
from liftwright.planner.rules.rule import Violation
from liftwright.planner.rules.week import WeekReading
from liftwright.planner.standards import Standards


def most_for_what_is_first(week: WeekReading, by: Standards) -> Iterator[Violation]:
    """Yield muscles that get more sets than one that was put first."""
    others = [it for it in MAJOR_MUSCLES if it not in by.first]
    for first in by.first:
        done = week.fractional_sets(first)
        ahead = max(others, key=week.fractional_sets)
        most = week.fractional_sets(ahead)
        if most > done * (1 + INEXACT):
            yield Violation(
                first.replace("_", " "),
                f"{done:.3g} sets a week for the {first.replace('_', ' ')}, which you "
                f"put first, and {most:.3g} for the {ahead.replace('_', ' ')}",
                1 - done / most,
                ("planner.focus_behind",),
            )


def own_exercise_for_what_is_first(
    week: WeekReading, by: Standards
) -> Iterator[Violation]:
    """Yield muscles that were put first and have no exercise that is theirs alone."""
    for first in by.first:
        has_own = any(is_own(work.exercise, first) for work in week.work())
        if called(first) in by.movements and not has_own:
            name = first.replace("_", " ")
            yield Violation(
                name, f"the week has no exercise for the {name} alone", 1.0, ()
            )
