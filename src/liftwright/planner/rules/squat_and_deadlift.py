"""Squats and pulls from the floor have days of their own when there are enough."""

from collections.abc import Callable, Iterator
from itertools import combinations

from liftwright.domain.exercise import Exercise
from liftwright.planner.apart import has_days_apart
from liftwright.planner.heavy import is_floor_pull, is_loaded_squat
from liftwright.planner.rules.recovery import days_between
from liftwright.planner.rules.rule import Violation
from liftwright.planner.rules.week import DayReading, WeekReading
from liftwright.planner.standards import Standards
from liftwright.planner.zones import Zone

FINDINGS = ("planner.apart_from_days", "order.first_gains_most")


def squats_and_deadlifts_apart(
    week: WeekReading,
    by: Standards,  # noqa: ARG001 - every rule is called alike
) -> Iterator[Violation]:
    """Yield sessions with squats and pulls from the floor, neither of them lighter.

    A lighter squat beside heavy deadlifts is fine, and the other way round.
    """
    if not has_days_apart(len(week.days)):
        return
    for day in week.days:
        for is_counted, both in ((_is_heavy, "both heavy"), (_is_lighter, "both")):
            squat = _first(day, is_loaded_squat, is_counted)
            pull = _first(day, is_floor_pull, is_counted)
            if squat and pull:
                yield Violation(
                    day.name,
                    f"{squat.name} and {pull.name} are {both} in one session; with "
                    f"{len(week.days)} days each could come fresh on a day of its own",
                    1.0,
                    FINDINGS,
                )


def days_between_squats_and_deadlifts(
    week: WeekReading, by: Standards
) -> Iterator[Violation]:
    """Yield days in a row of which one has squats and the other heavy pulls."""
    if not by.has_back_rested:
        return
    for one, other in combinations(week.days, 2):
        if days_between(one, other) >= by.rest_gap_days:
            continue
        for first, second in ((one, other), (other, one)):
            squat = _first(first, is_loaded_squat, _is_any)
            pull = _first(second, is_floor_pull, _is_any)
            if squat and pull:
                yield Violation(
                    f"{one.name}, {other.name}",
                    f"{first.name} has the {squat.name.lower()} and {second.name} the "
                    f"{pull.name.lower()}, with no day between: back and hips come "
                    "tired to the second",
                    1.0,
                    ("recovery.gap.hard_sets", *FINDINGS),
                )


def _first(
    day: DayReading,
    is_meant: Callable[[Exercise], bool],
    is_counted: Callable[[Zone], bool],
) -> Exercise | None:
    found = (it.exercise for it in day.work if is_counted(it.zone))
    return next(filter(is_meant, found), None)


def _is_heavy(zone: Zone) -> bool:
    return zone is Zone.HEAVY


def _is_lighter(zone: Zone) -> bool:
    return zone is not Zone.HEAVY


def _is_any(zone: Zone) -> bool:
    return _is_heavy(zone) or _is_lighter(zone)
