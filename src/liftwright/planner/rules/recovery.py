"""Heavy work of the same muscles has days between it (claim B21)."""

from collections.abc import Iterator
from itertools import combinations

from liftwright.domain.program import Weekday
from liftwright.planner.rules.rule import Violation
from liftwright.planner.rules.week import DayReading, WeekReading
from liftwright.planner.standards import Standards
from liftwright.planner.zones import Zone

DAYS_IN_WEEK = len(Weekday)


def recovery_after_heavy_work(week: WeekReading, by: Standards) -> Iterator[Violation]:
    """Yield pairs of days with heavy work of the same prime movers too close."""
    for first, second in combinations(week.days, 2):
        apart = days_between(first, second)
        shared = _heavy_muscles(first) & _heavy_muscles(second)
        if shared and apart < by.heavy_gap_days:
            names = ", ".join(sorted(it.replace("_", " ") for it in shared))
            yield Violation(
                f"{first.name}, {second.name}",
                f"{first.name} and {second.name} are {_days(apart)} apart and both "
                f"heavy for the same muscles ({names}); keep them "
                f"{by.heavy_gap_days} days apart, or make one day lighter",
                (by.heavy_gap_days - apart) / by.heavy_gap_days,
                ("articles.recovery.heavy", "recovery.gap.heavy"),
            )


def days_between(first: DayReading, second: DayReading) -> int:
    """Return the days from one day of the week to another, around the week."""
    apart = abs(second.weekday - first.weekday)
    return min(apart, DAYS_IN_WEEK - apart)


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count} days"


def _heavy_muscles(day: DayReading) -> set[str]:
    return {
        muscle
        for work in day.work
        if work.zone is Zone.HEAVY
        for muscle in work.exercise.prime_movers
    }
