"""Numbers of this room that are engineering, not exercise science."""

LEARNED_BELOW = 0.9
"""Share of the usual doubt below which a curve is called the person's own."""

RECENT_WEEKS = 8
"""Weeks of a log that say what a lifter can do now."""

SLIP_RATIO = 2.0
"""A session this many times above every other is taken for a slip of the pen."""

FEWEST_TO_SPOT_A_SLIP = 3
"""Sessions it takes to tell a slip from a good day."""

MOST_LOAD_KG = 700.0
"""No lifter has lifted more; a log that says so has a slip."""

MOST_BODYWEIGHT_REPS = 50
"""Longer sets say nothing about strength."""

SHOWN_STEP = 0.01
"""To how much of its unit an estimate is written down."""

BOTH_HANDS_FROM = 1.6
"""A dumbbell this many times what the main lift suggests was logged for both hands."""
