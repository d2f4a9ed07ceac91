"""Weights of the search for what a slot asks for week by week; none is science.

They are compared with the square of a miss in repetitions of reserve: 1 is as bad as
one repetition more or less in reserve than the week is meant for.
"""

REPETITIONS_OFF = 8.0
"""Weight of other repetitions than wished for: of the square of their log ratio."""

BEYOND_RANGE = 35.0
"""Weight of more repetitions than the sets are for, while there are heavier loads."""

HARDER = 1.5
"""How much worse a miss towards failure is than one away from it."""

HARDER_AT_FIRST = 3.0
"""The same in the weeks that introduce the work."""

TOO_HARD = 2.0
"""A last set nearer to failure than the plan means to come."""

TOO_LIGHT = 2.0
"""A load below the heavy zone where work is meant to be heavy."""

SAME_AGAIN = 1.0
"""The very same as in the week before."""

NO_MORE = 1.0
"""No more than the last week of the same kind asked for; twice for less."""

LESS_THAN_BEFORE = 1.0
"""Less than in the week before, within a cycle."""

NO_NOTCH = 2.0
"""No more than at the same place of the cycle before."""

EASED = 0.5
"""Weight of a reserve that grows more than is wished for: of the square of it."""

OPENED_HARDER = 20.0
"""A week that introduces the work and is said to keep less in reserve than the next."""

NO_GAIN = 30.0
"""The later half asks for no more than the earlier one."""

BROKEN = 1000.0
"""What must not be: a set beyond what can be done, a load that jumps."""

LIGHTEST_TRIED = 0.76
"""Lightest load that is tried, as a share of the load wished for."""

LOADS_TRIED = 8
"""Loads that are tried below the one that is wished for, where there are many."""

REPS_TRIED = 3
"""Repetitions that are tried with each load."""

COURSES_KEPT = 10
"""Courses that are followed from week to week."""

CURVES_KEPT = 64
"""Curves whose share of the 1RM is kept by repetitions: one for each known lift."""
