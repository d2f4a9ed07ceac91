"""Rules of a program's own, at work in a program."""

from liftwright.domain.session import Block
from liftwright.programs.notation import read_program
from liftwright.programs.replay.custom import answer_in
from programs.replay.in_replay import SQUAT, Log, knows, one_slot, sets


def custom(rule: str, body: str = "3x5 @ 100 kg") -> Log:
    return Log(one_slot(f'{body}\nprogress custom "{rule}"'))


def test_a_rule_sets_the_next_load() -> None:
    log = custom("if met then load += 5 kg else load *= 90% end")

    log.reps(5, 5, 5)
    assert log.kg() == 105
    log.reps(5, 5, 1)

    assert log.kg() == 94.5
    assert "105 kg to 94.5 kg by the program's rule: 5, 5, 1" in log.line().reason


def test_a_rule_counts_over_sessions() -> None:
    log = custom(
        "state bad = 0; if not met then bad += 1 end; if bad >= 2 then "
        "load -= 10 kg; bad = 0 end"
    )

    log.reps(5, 5, 1)
    log.reps(5, 5, 5)
    assert log.kg() == 100
    log.reps(5, 5, 1)

    assert log.kg() == 90


def test_a_rule_sets_sets_and_repetitions() -> None:
    log = custom("if met then sets += 1; low = 4; high = 6 end")

    log.reps(5, 5, 5)

    assert log.line().sets.n_sets == 4
    assert log.low() == 4


def test_a_rule_asks_the_lifter_and_reads_the_answer_from_the_note() -> None:
    log = custom("if ask('soreness', 0) >= 4 then sets -= 1 else sets += 1 end")
    assert log.next.slots[0].questions == ("soreness",)

    log.train(sets((5, 5, 5), 100), note="Long day. Soreness 5")
    assert log.line().sets.n_sets == 2
    log.train(sets((5, 5), 100))

    assert log.line().sets.n_sets == 3


def test_an_answer_is_the_number_after_the_question() -> None:
    assert answer_in("pump: 3, soreness = 2.5", "soreness") == 2.5
    assert answer_in("no soreness", "soreness") is None
    assert answer_in("soreness 99999999999999", "soreness") == 999999


def test_a_rule_looks_at_another_slot() -> None:
    program = read_program(
        'program "T"\nrepeats\nday A\nmain: back-squat\n1x5 @ 100 kg\n'
        "progress linear +5 kg\nfront-squat\n3x5 @ 60 kg\n"
        'progress custom "load = main.load * 70%"'
    )
    log = Log(program)

    log.train(sets((5,), 100), sets((5, 5, 5), 60))

    assert log.kg(1) == 73.5


def test_a_rule_moves_the_training_max() -> None:
    text = '1x5+ @ 85% TM\nprogress custom "if reps[1] >= 8 then tm += 7.5 kg end"'
    log = Log(one_slot(text), knows(back_squat=100))

    log.reps(9)

    assert log.state.training_maxes[SQUAT].mass.kg == 97.5


def test_a_rule_walks_a_ladder_up_and_down() -> None:
    program = read_program(
        'program "T"\nrepeats\nday A\npush-up or decline-push-up or archer-push-up\n'
        '2x8 @ bodyweight\nprogress custom "if all(reps >= 12) then exercise += 1 '
        'end; if any(reps < 5) then exercise -= 1 end"'
    )
    log = Log(program)
    weight = sets((12, 12), 0)[0].load

    def do(*reps: int) -> str:
        log.train(Block(log.next.slots[0].exercise, sets(reps, weight)))
        return log.next.slots[0].exercise

    assert do(12, 12) == "decline-push-up"
    assert do(12, 12) == "archer-push-up"
    assert do(12, 12) == "archer-push-up"
    assert do(4, 4) == "decline-push-up"


def test_a_rule_that_cannot_be_worked_out_says_so_and_changes_nothing() -> None:
    log = custom("load += other.load")

    log.reps(5, 5, 5)

    assert log.kg() == 100
    assert "the rule cannot be worked out" in log.line().reason


def test_a_share_of_a_training_max_follows_the_rule_that_moves_it() -> None:
    log = Log(
        one_slot('3x5 @ 70% TM\nprogress custom "tm *= 1.1"'), knows(back_squat=100)
    )
    assert log.kg(0) == 63

    log.reps(5, 5, 5)

    assert log.kg(0) == 69.5
