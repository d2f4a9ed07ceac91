"""What sets say of a lifter's strength moves the loads."""

import pytest

from liftwright.programs.notation import read_program
from liftwright.quantities import Load, kilograms
from programs.replay.in_replay import Log, one_slot, sets


def test_the_effort_target_finds_the_load_from_the_last_sets() -> None:
    log = Log(one_slot("3x5 @ RIR 2"))

    assert log.load() is None
    log.train(sets((5, 5, 5), 100, rir=2))
    assert log.kg() == pytest.approx(100, abs=0.5)
    log.train(sets((5, 5, 5), 100, rir=4))

    assert 103 < log.kg() < 108
    assert "1RM" in log.line().reason


def test_light_sets_without_a_word_on_effort_take_nothing_off_the_1rm() -> None:
    program = read_program(
        'program "T"\nrepeats\nday A\nbench-press\n3x5 @ RIR 2\n'
        "bench-press\n3x10 @ 40 kg"
    )
    log = Log(program)

    log.train(sets((5, 5, 5), 100, rir=2), sets((10, 10, 10), 40))
    assert log.kg() == pytest.approx(100, abs=0.5)
    log.train(sets((5, 5, 5), 100), sets((10, 10, 10), 40))

    assert log.kg() == pytest.approx(100, abs=0.5)


def test_sets_that_fall_short_take_the_1rm_down() -> None:
    log = Log(one_slot("3x5 @ RIR 2"))

    log.train(sets((5, 5, 5), 100, rir=2))
    log.train(sets((4, 3, 3), 100))

    assert log.kg() < 95


def test_help_of_a_machine_falls_as_the_lifter_gets_stronger() -> None:
    program = read_program(
        'program "T"\nrepeats\nday A\nassisted-pull-up\n2x5 @ assisted 5 kg\n'
        "progress linear +2.5 kg"
    )
    log = Log(program)

    found = []
    for _ in range(4):
        found.append(log.load())
        load = log.load()
        assert load is not None
        log.train(sets((5, 5), load))

    assert found == [
        Load.assisted(kilograms(5)),
        Load.assisted(kilograms(2.5)),
        Load.bodyweight(),
        Load.bodyweight(kilograms(2.5)),
    ]
