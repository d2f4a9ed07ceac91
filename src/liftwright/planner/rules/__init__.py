"""The rules of a good week: each judges any week and words what is wrong with it."""

from liftwright.planner.rules import (
    alike,
    compound_days,
    days_between,
    exercise_sets,
    fatigue,
    movements,
    muscle_days,
    muscle_dose,
    muscle_session,
    muscle_week,
    push_pull,
)
from liftwright.planner.rules.alike import alike_in_a_session
from liftwright.planner.rules.chest_and_back import chest_beside_back
from liftwright.planner.rules.compound_days import compound_work_each_day
from liftwright.planner.rules.days_between import days_between_hard_work
from liftwright.planner.rules.exercise_sets import sets_of_an_exercise
from liftwright.planner.rules.fatigue import fatigue_of_a_session
from liftwright.planner.rules.focus import (
    known_lifts_for_what_is_first,
    most_for_what_is_first,
    own_exercise_for_what_is_first,
)
from liftwright.planner.rules.minutes import minutes_of_a_session
from liftwright.planner.rules.movements import core_movements, main_movements
from liftwright.planner.rules.muscle_days import days_of_a_muscle
from liftwright.planner.rules.muscle_dose import dose_of_a_muscle
from liftwright.planner.rules.muscle_session import sets_of_a_muscle_in_a_session
from liftwright.planner.rules.muscle_week import sets_of_a_muscle_in_a_week
from liftwright.planner.rules.push_pull import pulls_beside_pushes, pulls_each_day
from liftwright.planner.rules.recovery import recovery_after_heavy_work
from liftwright.planner.rules.rule import Hardness, Rule, Violation
from liftwright.planner.rules.squat_and_deadlift import (
    days_between_squats_and_deadlifts,
    squats_and_deadlifts_apart,
)
from liftwright.planner.rules.suitability import suitable_exercises
from liftwright.planner.rules.wished_for import what_was_asked_for

__all__ = ["WEEK_RULES", "Hardness", "Rule", "Violation"]

WEEK_RULES: tuple[Rule, ...] = (
    Rule("suitability", Hardness.HARD, suitable_exercises),
    Rule("wishes", Hardness.HARD, what_was_asked_for, asks_for_work=True),
    Rule("minutes", Hardness.HARD, minutes_of_a_session),
    Rule("recovery", Hardness.HARD, recovery_after_heavy_work),
    Rule(
        "session-muscle",
        Hardness.HARD,
        sets_of_a_muscle_in_a_session,
        muscle_session.heading,
    ),
    Rule(
        "weekly-muscle",
        Hardness.HARD,
        sets_of_a_muscle_in_a_week,
        muscle_week.heading,
    ),
    Rule("exercise-sets", Hardness.HARD, sets_of_an_exercise, exercise_sets.heading),
    Rule("fatigue", Hardness.HARD, fatigue_of_a_session, fatigue.heading),
    Rule("alike", Hardness.ADVICE, alike_in_a_session, alike.heading),
    Rule("squat-and-deadlift", Hardness.ADVICE, squats_and_deadlifts_apart),
    Rule("back-between", Hardness.ADVICE, days_between_squats_and_deadlifts),
    Rule(
        "compound-each-day",
        Hardness.ADVICE,
        compound_work_each_day,
        compound_days.heading,
        asks_for_work=True,
    ),
    Rule(
        "core-movements",
        Hardness.SOFT,
        core_movements,
        movements.heading_of_core,
        asks_for_work=True,
    ),
    Rule("minimum-dose", Hardness.SOFT, dose_of_a_muscle, muscle_dose.heading),
    Rule("muscle-days", Hardness.SOFT, days_of_a_muscle, muscle_days.heading),
    Rule(
        "days-between",
        Hardness.SOFT,
        days_between_hard_work,
        days_between.heading,
    ),
    Rule("push-pull", Hardness.SOFT, pulls_beside_pushes),
    Rule("chest-and-back", Hardness.SOFT, chest_beside_back),
    Rule("pull-each-day", Hardness.ADVICE, pulls_each_day, push_pull.heading_of_days),
    Rule("focus-first", Hardness.ADVICE, most_for_what_is_first, asks_for_work=True),
    Rule(
        "focus-exercise",
        Hardness.ADVICE,
        own_exercise_for_what_is_first,
        asks_for_work=True,
    ),
    Rule(
        "focus-lifts",
        Hardness.ADVICE,
        known_lifts_for_what_is_first,
        asks_for_work=True,
    ),
    Rule(
        "main-movements",
        Hardness.ADVICE,
        main_movements,
        movements.heading_of_all,
        asks_for_work=True,
    ),
)
"""Every rule on a single week, the most serious first."""
