"""The one quantile that intervals need, without a library that is slow to load."""

from functools import cache
from math import erf, exp, pi, sqrt

from liftwright.loading.params import CLOSE_ENOUGH, MOST_LEVEL


@cache
def z_of(level: float) -> float:
    """Return how many standard deviations a central interval reaches to each side.

    Args:
        level: Probability inside the interval, above 0 up to 0.9999.

    Raises:
        ValueError: If the level is outside that range.
    """
    if not 0 < level <= MOST_LEVEL:
        raise ValueError(f"a level is above 0 and at most {MOST_LEVEL}, got {level}")
    z = 0.0
    # Newton's steps from zero rise to the root without overshooting: erf is concave.
    while (missing := level - erf(z / sqrt(2))) > CLOSE_ENOUGH:
        z += missing / (sqrt(2 / pi) * exp(-z * z / 2))
    return z
