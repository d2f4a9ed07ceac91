"""What to know about the days and minutes of a plan: too close, or more than enough."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from liftwright.coaching.clock import SECONDS_PER_MINUTE, session_seconds
from liftwright.domain.exercise import Exercise
from liftwright.domain.program import Program, Weekday
from liftwright.planner.request import PlanRequest

MOST_SPREAD = 3  # not science: of seven days
"""So many training days can all have a day between them."""

MUCH_FREE = 0.25  # not science: when a remark is worth its line
"""Share of every session that may stay free without a word."""

SHORT = 0.5  # not science: when a remark is worth its line
"""Share of its minutes, and of the longest session, below which a day is short."""


def day_notes(
    request: PlanRequest, program: Program, exercises: Mapping[str, Exercise]
) -> Iterator[str]:
    """Yield what to know about days that are close and minutes that stay free.

    Args:
        request: Whose plan it is.
        program: The plan's program.
        exercises: Every exercise by id.
    """
    yield from _of_close_days(request)
    longest = max(_most_minutes(program, exercises).values(), default=0.0)
    given = [request.minutes[day] for day in request.days]
    if longest < (1 - MUCH_FREE) * min(given):
        yield (
            f"Your sessions take {longest:.0f} of {min(given)} minutes at most: more "
            "work would bring less than can be measured, or more than is recovered "
            "from. [planner.exercise_day_price, planner.fatigue_cap]"
        )
    yield from _of_short_days(request, program, exercises)


def _of_short_days(
    request: PlanRequest, program: Program, exercises: Mapping[str, Exercise]
) -> Iterator[str]:
    """Say which days are hardly worth the way, where days ask for no such day."""
    minutes = _most_minutes(program, exercises)
    short = [
        f"{_name(day)} {taken:.0f} of {request.minutes[day]}"
        for day, taken in sorted(minutes.items())
        if taken < SHORT * min(request.minutes[day], max(minutes.values()))
    ]
    if short:
        yield (
            f"Short days, in minutes: {', '.join(short)}. What is worth doing does not "
            f"fill {len(request.days)} days: if the way is long, ask for fewer. "
            "[planner.exercise_day_price, planner.fatigue_cap]"
        )


def _of_close_days(request: PlanRequest) -> Iterator[str]:
    days = request.days
    close = [it for it in pairwise((*days, days[0])) if _days_between(*it) == 1]
    if close and len(days) <= MOST_SPREAD:
        first, second = close[0]
        yield (
            f"{_name(first)} and {_name(second)} are days running, so you come "
            "less fresh to the second; over months that made no difference, so keep "
            "them if they suit you. [recovery.gap.hard_sets, recovery.consecutive_days]"
        )


def _days_between(earlier: Weekday, later: Weekday) -> int:
    return (later - earlier) % len(Weekday)


def _name(day: Weekday) -> str:
    return day.name.title()


def _most_minutes(
    program: Program, exercises: Mapping[str, Exercise]
) -> dict[Weekday, float]:
    """Return the minutes that each weekday takes in its fullest week."""
    most: dict[Weekday, float] = {}
    for day in (it for week in program.weeks for it in week.days):
        if day.weekday is not None:
            minutes = session_seconds(day, exercises) / SECONDS_PER_MINUTE
            most[day.weekday] = max(minutes, most.get(day.weekday, 0.0))
    return most
