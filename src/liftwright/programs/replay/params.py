"""Sizes and limits of replaying: conveniences, none of them science."""

SLACK = 0.97
"""Share of the asked load that counts as it: plates are coarse."""

WARM_SHARE = 0.9
"""Sets before the asked ones and below this share of them were warm-ups."""

HOLD_STEP_S = 5
"""Seconds that a hold grows by: a shorter step cannot be told from chance."""

MAX_REFERENCES = 3
"""Slots that refer to each other in a row; more is a circle."""

MOST_SETS = 50
MOST_REPS = 1000
"""What a rule of a program's own may ask for at most."""

DAYS_A_WEEK = 7
