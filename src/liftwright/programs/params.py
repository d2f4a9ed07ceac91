"""Numbers of simulated lifters: they say where a simulation begins, nothing more."""

from liftwright.quantities import Unit

MOST_EXTRA_REPS = 4
"""Repetitions that an open set may go past what it asks for."""

SHORT_OF_HOLD_S = 5
"""Seconds that a hold falls short by."""

MOST_MISSED_REPS = 2
"""Repetitions that a set falls short by."""

MOST_REPS_TO_FAILURE = 60
"""Repetitions beyond which a first load is no longer told from the curve."""

MODEST_ONE_RM_KG = {
    (True, False): 60.0,
    (True, True): 25.0,
    (False, False): 30.0,
    (False, True): 12.5,
}
"""1RMs where nothing is known, by whether an exercise moves more than one joint and
whether its number stands for one hand or side."""

GYM_STEPS = {Unit.KG: 0.5, Unit.LB: 2.5}
"""Steps of loads that the gym of a simulation has."""

CHOSEN_STEPS = {Unit.KG: 2.5, Unit.LB: 5.0}
"""Steps of loads that a simulated lifter chooses."""

USUAL_ONE_RM_KG = {
    "back-squat": 120.0,
    "front-squat": 95.0,
    "bench-press": 90.0,
    "deadlift": 150.0,
    "sumo-deadlift": 150.0,
    "overhead-press": 57.5,
    "barbell-row": 85.0,
    "power-clean": 75.0,
}
"""1RMs of the lifts that programs take shares of."""

STRUGGLING_FAILS = 0.35
"""Chance that an exercise of a day falls short for whoever fails often."""

BUSY_FAILS = 0.1
BUSY_MISSES = 0.3
"""Chance that a day is missed by whoever misses days."""

FIRST_DAY = "2026-01-05"
"""A Monday to begin on."""

MAX_SIMULATED_WEEKS = 1_040
USUAL_WEEKS = 12
"""Weeks that a program which repeats is trained at least."""
