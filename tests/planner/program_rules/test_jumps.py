"""Loads rise in small steps from week to week."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.planner.program_rules.jumps import jumps_of_load
from planner.judged import judged


def _squats(*loads_lb: int) -> str:
    weeks = "\n".join(
        f"week {number}: 3x5 @ {load} lb" for number, load in enumerate(loads_lb, 1)
    )
    return f"back-squat\n{weeks}\nprogress linear +5 lb"


def test_a_jump_of_a_fifth_is_named_with_its_size() -> None:
    (found,) = jumps_of_load(judged(_squats(200, 240), head="weeks 1-2"))

    assert "20%" in found.message
    assert found.excess == pytest.approx(1.0)
    assert found.findings == ("progression.load_jump.limit",)


def test_a_tenth_is_no_jump() -> None:
    assert not list(jumps_of_load(judged(_squats(200, 220), head="weeks 1-2")))


def test_the_worst_of_several_jumps_is_told_once() -> None:
    (found,) = jumps_of_load(judged(_squats(200, 230, 290), head="weeks 1-3"))

    assert "from week 2 to 3" in found.message


def test_the_smallest_step_of_the_dumbbells_is_no_jump() -> None:
    press = "dumbbell-shoulder-press\nweek 1: 3x8 @ 30 lb\nweek 2: 3x8 @ 35 lb"

    assert not list(jumps_of_load(judged(press, head="weeks 1-2")))


def test_two_steps_of_the_dumbbells_are_one() -> None:
    press = "dumbbell-shoulder-press\nweek 1: 3x8 @ 30 lb\nweek 2: 3x8 @ 40 lb"
    (found,) = jumps_of_load(judged(press, head="weeks 1-2"))

    assert "33%" in found.message


@given(st.integers(20, 100), st.integers(20, 100))
def test_only_rises_above_a_tenth_are_named(first: int, second: int) -> None:
    low, high = 5 * first, 5 * second
    found = list(jumps_of_load(judged(_squats(low, high), head="weeks 1-2")))

    assert bool(found) == (high > 1.1 * low + 1e-6 and high - low > 5)
