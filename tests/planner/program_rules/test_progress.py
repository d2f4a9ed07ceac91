"""Every exercise gets harder somehow."""

import pytest

from liftwright.planner.program_rules.progress import progress_of_a_slot
from planner.judged import judged
from planner_requests import wanted


def test_the_same_sets_for_ever_are_named() -> None:
    (found,) = progress_of_a_slot(judged("back-squat\n3x5 @ 200 lb", head="weeks 1-4"))

    assert "Back squat never gets harder" in found.message


def test_a_progression_is_enough() -> None:
    squat = "back-squat\n3x5 @ 200 lb\nprogress linear +5 lb"

    assert not list(progress_of_a_slot(judged(squat)))


def test_rising_weeks_are_enough() -> None:
    squat = "back-squat\nweek 1: 3x5 @ 200 lb\nweek 2: 3x5 @ 205 lb"

    assert not list(progress_of_a_slot(judged(squat, head="weeks 1-2")))


WAVE = "week {}: 3x5 @ 200 lb\nweek {}: 3x4 @ 210 lb\nweek {}: 3x3 @ 220 lb"


def _waves(*more: str) -> str:
    weeks = "\n".join((WAVE.format(1, 2, 3), *more))
    return f"back-squat\n{weeks}\nprogress effort, at most 10%"


def test_waves_that_only_repeat_are_no_progress() -> None:
    again = _waves(WAVE.format(4, 5, 6))
    (found,) = progress_of_a_slot(judged(again, head="weeks 1-6"))

    assert "ends no harder than it began" in found.message


def test_waves_that_rise_are_progress() -> None:
    heavier = WAVE.replace("200", "205").replace("210", "215").replace("220", "225")
    rising = _waves(heavier.format(4, 5, 6))

    assert not list(progress_of_a_slot(judged(rising, head="weeks 1-6")))


def test_a_repetition_more_at_the_same_load_is_progress() -> None:
    more = WAVE.replace("3x3", "3x4")
    rising = _waves(more.format(4, 5, 6))

    assert not list(progress_of_a_slot(judged(rising, head="weeks 1-6")))


def test_loads_that_follow_the_effort_progress_with_the_lifter() -> None:
    felt = "back-squat\n3x5 @ RIR 2\nprogress effort, at most 10%"

    assert not list(progress_of_a_slot(judged(felt, head="weeks 1-6")))


def test_where_nothing_heavier_is_there_nothing_more_is_asked() -> None:
    same = "\n".join(f"week {it}: 3x10 @ 100 lb each hand" for it in range(1, 7))
    curls = f"dumbbell-bench-press\n{same}\nprogress effort, at most 10%"
    heaviest = judged(curls, head="weeks 1-6", by=wanted(equipment="dumbbells"))

    assert not list(progress_of_a_slot(heaviest))


@pytest.mark.parametrize(("lift", "n_faults"), [("bench-press", 0), ("leg-press", 1)])
def test_what_a_set_stands_for_is_read_off_the_curve_of_its_lift(
    lift: str, n_faults: int
) -> None:
    """Twelve lighter repetitions stand for more where few more are gained by it."""
    rows = [(6, 100), (7, 95), (11, 85), (12, 86.5)]
    weeks = "\n".join(
        f"week {it}: 3x{reps} @ {kg} kg" for it, (reps, kg) in enumerate(rows, 1)
    )
    waves = f"{lift}\n{weeks}\nprogress effort, at most 10%"

    assert len(list(progress_of_a_slot(judged(waves, head="weeks 1-4")))) == n_faults
