"""A muscle that was put first gets the most sets, and an exercise of its own."""

from collections.abc import Iterator

from liftwright.catalog import catalog
from liftwright.domain.muscle import MAJOR_MUSCLES
from liftwright.planner.focus import called, is_own, known_for_what_is_first
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
    """Yield muscles put first with too few days of an exercise that is theirs alone."""
    for first in by.first:
        due = by.movements.get(called(first), 0)
        done = sum(is_own(work.exercise, first) for work in week.work())
        if done < due:
            name = first.replace("_", " ")
            how = f"only {done} of {due} times an" if done else "no"
            yield Violation(
                name,
                f"the week has {how} exercise for the {name} alone",
                1 - done / due,
                ("planner.hits",),
            )


def known_lifts_for_what_is_first(
    week: WeekReading, by: Standards
) -> Iterator[Violation]:
    """Yield lifts the person knows, for a muscle put first, that the week lacks."""
    used = {work.exercise.id for work in week.work()}
    known = known_for_what_is_first(catalog().values(), by.request)
    for lift in known:
        if f"your {lift.name}" in by.movements and lift.id not in used:
            yield Violation(
                lift.name,
                f"the week lacks your {lift.name}, which trains what you put first",
                1.0,
                (),
            )
