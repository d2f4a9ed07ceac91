"""What moves a training maximum, and the shares that follow it."""

import pytest

from liftwright.programs.notation import read_program
from programs.replay.in_replay import SQUAT, Log, knows, one_slot, sets

TRAINING_MAX = (
    "1x1+ @ 95% TM\nprogress training max 90% of 1RM, 0+ reps +0 kg, 2+ reps +2.5 kg,"
    " 6+ reps +10 kg\nafter 1 failure reduce by 10%"
)


@pytest.mark.parametrize(("reps", "expected"), [(1, 90), (2, 92.5), (6, 100)])
def test_the_open_set_moves_the_training_max(reps: int, expected: float) -> None:
    log = Log(one_slot(TRAINING_MAX), knows(back_squat=100))

    log.reps(reps)

    assert log.state.training_maxes[SQUAT].mass.kg == expected
    assert log.kg() == round(expected * 0.95 * 2) / 2


def test_a_percentage_names_the_training_max_and_what_moved_it() -> None:
    log = Log(one_slot(TRAINING_MAX), knows(back_squat=100))

    assert log.line().reason == "95% of the training max, 90 kg (90% of 1RM 100 kg)"
    log.reps(3)

    assert log.line().reason == (
        "95% of the training max, 92.5 kg (+2.5 kg on 2 Nov: 3 in the open set)"
    )


def test_too_few_repetitions_take_the_training_max_down() -> None:
    text = TRAINING_MAX.replace("0+ reps +0 kg, ", "")
    log = Log(one_slot(text), knows(back_squat=100))

    log.reps(1)

    assert log.state.training_maxes[SQUAT].mass.kg == 81


def test_failures_take_load_off_shares_of_the_1rm_too() -> None:
    text = "3x5 @ 80% 1RM\nafter 1 failure reduce by 10%"
    log = Log(one_slot(text), knows(back_squat=100))

    log.reps(5, 5, 3)

    assert log.kg() == 72
    assert "-10% after failures" in log.line().reason


def test_a_training_max_holds_for_every_slot_of_the_exercise() -> None:
    program = read_program(
        'program "T"\nrepeats\nday A\nback-squat\n1x5+ @ 85% TM\n'
        "progress training max 90% of 1RM, 1+ reps +10 kg\n"
        "back-squat\n5x10 @ 50% TM\n"
    )
    log = Log(program, knows(back_squat=100))

    log.train(sets((5,), 76.5), sets((10,) * 5, 45))

    assert (log.kg(0), log.kg(1)) == (85, 50)
