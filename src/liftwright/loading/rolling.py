"""The 1RM as it was at each day, from the sets of the days before."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from liftwright.loading.observations import Observation
from liftwright.loading.one_rm import CurveFit, fit_curve

Fit = Callable[[Sequence[Observation]], CurveFit]
"""From sets to a curve and a 1RM."""


@dataclass(frozen=True, slots=True)
class DayFit:
    """What was known at the end of a day.

    Args:
        day: The day, in the numbering of the observations.
        fit: Curve and 1RM from the sets of the window.
    """

    day: int
    fit: CurveFit


def rolling_fits(
    observations: Sequence[Observation], window_days: int, fit: Fit = fit_curve
) -> tuple[DayFit, ...]:
    """Return a fit for every day that has sets, from a window that ends with it.

    Days are counted on the calendar, so gaps in training are gaps.

    Args:
        observations: The sets, each with its day as a calendar day's number.
        window_days: Days of the window, the day itself included; at least 1.
        fit: How sets are fitted.

    Returns:
        One fit a day, oldest first, from the first day whose window is full.

    Raises:
        ValueError: If the window is shorter than a day.
        FieldError: If the sets of a window say nothing about a 1RM.
    """
    if window_days < 1:
        raise ValueError(f"a window has at least 1 day, got {window_days}")
    days = sorted({one.day for one in observations})
    return tuple(
        DayFit(
            day, fit([one for one in observations if 0 <= day - one.day < window_days])
        )
        for day in days
        if day - days[0] >= window_days - 1
    )
