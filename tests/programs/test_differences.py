"""What changes for the lifter is told once, in words, and nothing else is."""

from hypothesis import HealthCheck, given, settings

from liftwright.domain.program import Program
from liftwright.programs.differences import Difference, differences
from liftwright.programs.notation import read_program
from strategies import programs

BASE = """
program "Base"
weeks 1-2
  day Monday "A"
    back-squat
      3x5 @ 100 kg
      2x8 @ 80 kg
      progress linear +2.5 kg
      after 2 failures reduce by 10%
    bench-press
      3x5 @ 80 kg
  day Friday "B"
    deadlift
      1x5 @ 140 kg
"""


def changes(old: str, new: str) -> tuple[Difference, ...]:
    return differences(read_program(BASE), read_program(BASE.replace(old, new)))


@given(programs)
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_no_program_differs_from_itself(program: Program) -> None:
    assert differences(program, program) == ()


@given(programs, programs)
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_any_two_programs_can_be_compared(one: Program, other: Program) -> None:
    for it in differences(one, other):
        assert it.before != it.after


def test_only_the_lines_that_change_are_told_once_for_all_weeks() -> None:
    assert changes("3x5 @ 100 kg", "3x5 @ 105 kg") == (
        Difference(
            "A, every week", "back-squat", "sets", "3x5 @ 100 kg", "3x5 @ 105 kg"
        ),
    )


def test_progress_and_failure_are_told_apart() -> None:
    (progress,) = changes("+2.5 kg", "+5 kg")
    (failure,) = changes("after 2", "after 3")

    assert (progress.before, progress.after) == ("linear +2.5 kg", "linear +5 kg")
    assert failure.what == "after failures"


def test_an_exercise_that_comes_or_goes_is_told() -> None:
    whole, *others = changes("bench-press", "overhead-press")

    assert {(it.exercise, bool(it.after)) for it in (whole, *others)} == {
        ("bench-press", False),
        ("overhead-press", True),
    }


def test_weeks_that_come_are_told() -> None:
    found = changes("weeks 1-2", "weeks 1-4")

    assert [(it.where, it.what) for it in found] == [
        ("", "weeks"),
        ("weeks 3-4", "week"),
    ]


def test_another_order_of_exercises_is_told() -> None:
    two = 'program "T"\nday A\n{}\n3x5\n{}\n3x5'

    (order,) = differences(
        read_program(two.format("back-squat", "bench-press")),
        read_program(two.format("bench-press", "back-squat")),
    )

    assert (order.what, order.after) == ("order", "bench-press, back-squat")
