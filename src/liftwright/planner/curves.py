"""Dose-response curves in detectable effects, cut into straight pieces."""

from functools import cache

from liftwright.adaptation.dose import (
    size_effects,
    strength_from_frequency_percent,
    strength_from_sets_percent,
)
from liftwright.evidence import value
from liftwright.planner.params import (
    FREQUENCY_CORNERS,
    SIZE_CORNERS,
    STRENGTH_CORNERS,
)
from liftwright.planner.problem import Curve


@cache
def size_curve() -> Curve:
    """Return the size gained by weekly fractional sets of a muscle."""
    return Curve(tuple((float(dose), size_effects(dose)) for dose in SIZE_CORNERS))


@cache
def strength_curve() -> Curve:
    """Return the strength gained by weekly specific sets of a lift."""
    sdes = value("volume.strength.sdes")
    return Curve(
        tuple(
            (float(dose), strength_from_sets_percent(dose) / sdes)
            for dose in STRENGTH_CORNERS
        )
    )


@cache
def frequency_curve() -> Curve:
    """Return the strength gained by training days of a lift a week.

    What the first day brings is not measured by itself. It is set to more than a
    second one adds, so that the curve starts at zero and bends down, and so that a
    plan for strength and size does train its lifts heavily.
    """
    sdes = value("volume.strength.sdes")
    first = value("planner.first_day") * strength_from_frequency_percent(2)
    rises = [
        (float(days), (first + strength_from_frequency_percent(days)) / sdes)
        for days in FREQUENCY_CORNERS
    ]
    return Curve(((0.0, 0.0), *rises))
