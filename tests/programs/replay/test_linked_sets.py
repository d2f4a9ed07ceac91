"""Warm-ups, back-off sets and shares of another slot follow other sets."""

from liftwright.programs.notation import read_program
from programs.replay.in_replay import Log, one_slot, sets


def test_back_off_sets_follow_the_top_set_and_decide_nothing() -> None:
    text = "top 1x5 @ 100 kg\nback-off 2x8 @ 80% of top set\nprogress linear +5 kg"
    log = Log(one_slot(text))

    log.train(sets((5,), 100))

    assert (log.kg(0, 0), log.kg(0, 1)) == (105, 84)
    assert log.line(0, 1).reason == "80% of the top set"


def test_warm_ups_rise_with_the_load_and_the_first_stays() -> None:
    text = "warm-up 8 x 20 kg, 5 x 60 kg\n3x5 @ 100 kg\nprogress linear +20 kg"
    log = Log(one_slot(text))

    log.train(sets((5, 5, 5), 100))

    assert (log.kg(0, 0), log.kg(0, 1), log.kg(0, 2)) == (20, 72, 120)


def test_warm_ups_that_are_not_marked_are_told_apart() -> None:
    log = Log(one_slot("3x5 @ 100 kg\nprogress linear +5 kg"))

    log.train((*sets((8, 5), 60), *sets((5, 5, 5), 100)))

    assert log.kg() == 105


def test_a_share_of_another_slot_follows_what_was_done_there() -> None:
    program = read_program(
        'program "T"\nrepeats\nday A\nback-squat\n5x5 @ 90% of best top set\n'
        "day B\nbest: back-squat\ntop 1x5 @ 100 kg\nprogress linear +5 kg"
    )
    log = Log(program)

    assert log.kg() == 90
    assert log.line().reason == "90% of 100 kg, planned for best"
    log.train(sets((5,) * 5, 90))
    log.train(sets((5,), 110))

    assert log.kg() == 99
    assert log.line().reason == "90% of 110 kg, the top set of best on 3 Nov"


def test_slots_that_refer_to_each_other_end_in_the_lifters_choice() -> None:
    program = read_program(
        'program "T"\nday A\na: back-squat\n1x5 @ 90% of b top set\n'
        "b: front-squat\n1x5 @ 90% of a top set"
    )

    assert Log(program).load() is None
