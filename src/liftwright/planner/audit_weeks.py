"""What the weeks of a program come to on average: programs alternate workouts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from liftwright.domain.exercise import Exercise
from liftwright.domain.muscle import Muscle
from liftwright.planner.params import NEGLIGIBLE
from liftwright.planner.rules.muscle_days import is_trained
from liftwright.planner.rules.rule import Violation
from liftwright.planner.rules.week import WeekReading
from liftwright.planner.standards import Standards

DAYS = "muscle-days"
"""Rule on training days, which have to be whole within a week."""

ON_AVERAGE = frozenset({"weekly-muscle", "minimum-dose", "push-pull", "chest-and-back"})
"""Rules on weekly sets: an alternating program keeps to them over its weeks."""


@dataclass(frozen=True)
class AverageWeek(WeekReading):
    """Weeks as one: what rules on weekly sets ask for is the mean of the weeks.

    Args:
        days: None: no day is an average one.
        weeks: The weeks; at least one.
    """

    weeks: tuple[WeekReading, ...] = ()

    def fractional_sets(self, muscle: Muscle) -> float:
        """Return the fractional sets of a muscle in an average week."""
        return self._mean(lambda week: week.fractional_sets(muscle))

    def hard_sets(self, muscle: Muscle) -> float:
        """Return the sets of a muscle in an average week, whatever their load."""
        return self._mean(lambda week: week.hard_sets(muscle))

    def sets_of(self, is_meant: Callable[[Exercise], bool]) -> float:
        """Return the sets of some exercises in an average week."""
        return self._mean(lambda week: week.sets_of(is_meant))

    def muscles(self) -> tuple[Muscle, ...]:
        """Return every muscle that gets anything in any week."""
        return tuple(sorted({it for week in self.weeks for it in week.muscles()}))

    def days_of(self, muscle: Muscle) -> Fraction:
        """Return the days an average week trains a muscle on."""
        days = sum(days_trained(week, muscle) for week in self.weeks)
        return Fraction(days, len(self.weeks))

    def _mean(self, amount: Callable[[WeekReading], float]) -> float:
        return sum(map(amount, self.weeks)) / len(self.weeks)


def average(weeks: Sequence[WeekReading]) -> AverageWeek:
    """Return weeks as one average week."""
    return AverageWeek((), tuple(weeks))


def days_trained(week: WeekReading, muscle: Muscle) -> int:
    """Return the days that a week trains a muscle on."""
    return sum(is_trained(day, muscle) for day in week.days)


def days_on_average(
    violation: Violation, week: AverageWeek, by: Standards
) -> Violation | None:
    """Return too few days of a muscle as they are over the weeks; `None` if enough.

    Args:
        violation: What the worst week says.
        week: The average week.
        by: The limits of the person.
    """
    muscle = Muscle(violation.where.replace(" ", "_"))
    days, due = week.days_of(muscle), by.muscles[muscle].hits
    missing = 1 - float(days) / due
    if missing < NEGLIGIBLE:
        return None
    if days.denominator == 1:
        return violation
    said = f"{days.numerator} days in {days.denominator} weeks"
    return replace(
        violation,
        message=(
            f"training days for the {violation.where}: {said}; {due} a week are the "
            "guidelines' minimum"
        ),
        excess=missing,
        brief=f"{violation.where} ({said})",
    )
