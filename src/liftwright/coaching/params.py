"""Numbers of coaching that are engineering, not exercise science."""

from liftwright.quantities import kilograms

MOST_LOAD = kilograms(1000)
"""No load above this is listed, however many plates there are."""

CACHED_EXERCISES = 1024
"""Exercises about which an answer is kept: the catalog has about half as many."""

CACHED_SETS = 4096
"""Warm-up sets that are kept: weeks and lifts share them."""

CACHED_WISHES = 4096
"""Wishes whose nearest load is kept: every week asks for much the same."""

CACHED_PLACES = 256
"""Ways of making loads whose loads are kept: a place has a handful."""

CACHED_STACKS = 4096
"""Stacks of plates on a bar that are kept: a plan repeats few of them."""

CACHED_DRILLS = 256
"""Names of drills whose muscles are kept: the catalog has fewer."""

DEVIATION_WORTH = 0.9
"""A load at the edge of what a ramp allows is worth nearly one plate less to handle."""

LOADS_COMPARED = 12
"""Loads near a wish that are compared: those with the fewest plates."""

NOTHING = 0.0005
"""Smaller changes than this share of a load are none."""

HALF_A_REPETITION = 0.5
"""Reports of effort are told apart by this much."""
