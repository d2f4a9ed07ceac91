"""How many days a week health leaves for lifting, and which of those asked for."""

from dataclasses import replace
from itertools import combinations

from liftwright.domain.program import Weekday
from liftwright.planner.limits import limits_of
from liftwright.planner.problem import DAYS_IN_WEEK
from liftwright.planner.request import PlanRequest


def on_healthy_days(request: PlanRequest) -> PlanRequest:
    """Return a request with no more training days than health allows.

    Of the days that were asked for those stay that lie farthest apart.

    Args:
        request: What was asked.
    """
    most = limits_of(request).max_days
    if most is None or len(request.days) <= most:
        return request
    kept = max(combinations(request.days, most), key=_spacing)
    return replace(request, days=kept)


def _spacing(days: tuple[Weekday, ...]) -> tuple[int, ...]:
    """Return the gaps around the week, smallest first: the larger the better."""
    following = (*days[1:], days[0])
    gaps = (
        (after - before) % DAYS_IN_WEEK or DAYS_IN_WEEK
        for before, after in zip(days, following, strict=True)
    )
    return tuple(sorted(gaps))
