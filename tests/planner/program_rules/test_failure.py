"""What happens on failure is said."""

from liftwright.planner.program_rules.failure import path_after_failure
from planner.judged import judged

SQUAT = "back-squat\n3x5 @ 200 lb\nprogress linear +5 lb"
BENCH = "bench-press\n3x5 @ 150 lb\nprogress linear +5 lb"


def test_exercises_without_a_way_on_are_named_together() -> None:
    (found,) = path_after_failure(judged(f"{SQUAT}\n{BENCH}"))

    assert "Back squat, Bench press" in found.message


def test_a_rule_for_failures_is_enough() -> None:
    safe = f"{SQUAT}\nafter 3 failures reduce by 10%"

    assert not list(path_after_failure(judged(safe)))


def test_lighter_sets_follow_the_rule_of_the_main_ones() -> None:
    main = f"{SQUAT}\nafter 3 failures reduce by 10%"
    lighter = "back-squat\n5x10 @ 50% 1RM"

    assert not list(path_after_failure(judged(f"{main}\n{lighter}")))
    (found,) = path_after_failure(judged(f"{main}\n{lighter}\n{BENCH}"))
    assert found.message.endswith("missed: Bench press")
