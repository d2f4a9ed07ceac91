"""Whole numbers for the solver: doses in hundredths of a set, gains in millionths."""

from liftwright.planner.problem import Curve

DOSE = 100
GAIN = 1_000_000  # not science: millionths


def dose(sets: float) -> int:
    """Return a number of sets in hundredths."""
    return round(sets * DOSE)


def gain(sdes: float) -> int:
    """Return a gain in millionths of a smallest detectable effect."""
    return round(sdes * GAIN)


def tangents(curve: Curve, weight: float) -> list[tuple[int, int]]:
    """Return the lines above which a weighted gain cannot rise.

    Args:
        curve: Gain by dose, concave.
        weight: Weight of the gain in the objective.

    Returns:
        Pairs (slope, intercept) in whole numbers such that
        `DOSE * gain <= slope * dose + intercept`, one per piece, and a last flat one.
    """
    lines = []
    for (x, y), slope in zip(curve.corners, curve.slopes(), strict=False):
        whole_slope = gain(weight * slope)
        lines.append((whole_slope, DOSE * gain(weight * y) - whole_slope * dose(x)))
    lines.append((0, DOSE * gain(weight * curve.corners[-1][1])))
    return lines


def sdes(millionths: float) -> float:
    """Return a gain of the solver in smallest detectable effects."""
    return millionths / GAIN
