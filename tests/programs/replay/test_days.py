"""Which day comes next, and what easy and test weeks do."""

from hypothesis import given
from hypothesis import strategies as st

from liftwright.domain.program import MissedDays
from liftwright.domain.session import Block
from liftwright.programs.notation import read_program
from liftwright.programs.replay import DoneDay, state
from programs.replay.in_replay import Log, knows, sets

THREE_DAYS = (
    'program "T"\nmissed days {}\n{}\nweeks 1-2\nday A\nback-squat\n3x5 @ 100 kg\n'
    "day B\nbench-press\n3x5 @ 80 kg\nday C\ndeadlift\n1x5 @ 140 kg"
)


def places(log: Log, n_days: int) -> list[tuple[int, int]]:
    found = []
    for _ in range(n_days):
        found.append((log.next.week, log.next.day))
        log.train(sets((5, 5, 5), 50))
    return found


def test_days_come_in_order_and_the_program_ends() -> None:
    log = Log(read_program(THREE_DAYS.format("wait", "")))

    assert places(log, 6) == [(1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3)]
    assert log.state.next is None


def test_a_program_that_repeats_counts_its_weeks_on() -> None:
    log = Log(read_program(THREE_DAYS.format("wait", "repeats")))

    places(log, 6)

    assert (log.next.week, log.next.program_week) == (3, 1)


def test_a_missed_day_waits_where_the_program_says_so() -> None:
    log = Log(read_program(THREE_DAYS.format("wait", "")))

    log.miss()
    assert (log.next.week, log.next.day) == (1, 1)
    log.miss(MissedDays.MOVE_ON)

    assert (log.next.week, log.next.day) == (1, 2)


def test_a_missed_day_is_passed_over_where_the_program_moves_on() -> None:
    log = Log(read_program(THREE_DAYS.format("move on", "")))

    log.miss()
    assert (log.next.week, log.next.day) == (1, 2)
    log.miss(MissedDays.WAIT)

    assert (log.next.week, log.next.day) == (1, 2)


def test_days_done_in_another_order_leave_the_one_that_was_skipped() -> None:
    program = read_program(THREE_DAYS.format("wait", ""))
    log = Log(program)

    log.do(1, 2, [Block("bench-press", sets((5, 5, 5), 80))])

    assert (log.next.week, log.next.day) == (1, 1)


@given(st.integers(-3, 10**6), st.integers(-3, 100))
def test_a_day_that_the_program_does_not_have_changes_nothing(
    week: int, day: int
) -> None:
    program = read_program(THREE_DAYS.format("wait", ""))
    if 1 <= week <= 2 and 1 <= day <= 3:
        return

    assert state(program, [DoneDay(week, day)]) == state(program, [])


def test_a_program_without_days_is_over() -> None:
    assert state(read_program('program "Empty"'), []).next is None


def test_a_light_week_teaches_nothing() -> None:
    program = read_program(
        'program "T"\nrepeats\nweeks 1-2\nweek 2: deload\nday A\nback-squat\n'
        "week 1: 3x5 @ 100 kg\nweek 2: 2x5 @ 80 kg\nprogress linear +5 kg"
    )
    log = Log(program)

    log.reps(5, 5, 5)
    assert log.kg() == 84
    log.reps(5, 5)

    assert log.kg() == 105
    assert log.line().reason == "+5 kg: 3×5 done with 100 kg on 2 Nov"  # noqa: RUF001


def test_a_light_week_without_loads_takes_a_tenth_off() -> None:
    program = read_program(
        'program "T"\nrepeats\nweeks 1-2\nweek 2: deload\nday A\nback-squat\n3x5\n'
        "progress linear +5 kg"
    )
    log = Log(program)

    log.train(sets((5, 5, 5), 95))

    assert log.kg() == 90
    assert log.line().reason == (
        "+5 kg: 3×5 done with 95 kg on 2 Nov; "  # noqa: RUF001
        "this week asks for 90% of that"
    )


def test_a_test_week_sets_the_1rm_and_the_training_max() -> None:
    program = read_program(
        'program "T"\nrepeats\nweek 1\nday A\nback-squat\n3x5 @ 80% TM\n'
        "progress training max 90% of 1RM, 0+ reps +0 kg\n"
        "week 2 test\nday A\nback-squat\ntop 1x1 @ RPE 10"
    )
    log = Log(program, knows(back_squat=100))

    assert log.kg() == 72
    log.train(sets((5, 5, 5), 72))
    log.train(sets((1,), 120))

    assert log.state.training_maxes["back-squat"].mass.kg == 108
    assert "tested on 9 Nov" in log.line().reason


def test_one_block_with_the_sets_of_two_slots_is_dealt_out() -> None:
    program = read_program(
        'program "T"\nrepeats\nday A\nback-squat\n1x5 @ 100 kg\nprogress linear +5 kg\n'
        "back-squat\n3x8 @ 70 kg\nprogress linear +2.5 kg"
    )
    log = Log(program)

    log.train((*sets((5,), 100), *sets((8, 8, 8), 70)))

    assert (log.kg(0), log.kg(1)) == (105, 72.5)


def test_like_slots_on_two_days_are_one_lift() -> None:
    program = read_program(
        'program "T"\nrepeats\nday A\nback-squat\n3x5 @ 100 kg\nprogress linear +5 kg\n'
        "day B like day 1"
    )
    log = Log(program)

    log.reps(5, 5, 5)

    assert log.next.day == 2
    assert log.kg() == 105


def test_slots_of_one_exercise_that_ask_for_other_things_are_two_lifts() -> None:
    program = read_program(
        'program "T"\nrepeats\nday A\nbench-press\n5x5 @ 80 kg\nprogress linear +5 kg\n'
        "day B\nbench-press\n3x8-12 @ 60 kg\nprogress double +2.5 kg"
    )
    log = Log(program)

    log.reps(5, 5, 5, 5, 5)

    assert log.kg() == 60


def test_an_unknown_exercise_in_a_session_changes_nothing() -> None:
    program = read_program(
        'program "T"\nrepeats\nday A\nback-squat\n3x5 @ 100 kg\nprogress linear +5 kg'
    )
    log = Log(program)

    log.train(Block("something-else", sets((5, 5, 5), 100)))

    assert log.kg() == 100
