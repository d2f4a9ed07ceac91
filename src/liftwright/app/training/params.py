"""Numbers of training that are engineering, not exercise science."""

from datetime import date

FAR_ABOVE = 1.3
"""A set that stands for so many times the known 1RM is asked about."""

FAR_BELOW = 0.2
"""A hard set with less than this share of the known 1RM is asked about."""

MANY_REPS = 60
"""More repetitions with a load than this are asked about."""

LONG_AGO = date(2000, 1, 1)
"""A day before anybody's log."""

AWAY_DAYS = 14
"""After so many days without a session the next one says something about it."""
