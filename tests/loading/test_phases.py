"""Several schedules one after the other, in kilograms."""

import pytest

from liftwright.domain.prescription import PercentBase
from liftwright.loading import reps_max, schemes, tables, verticals
from liftwright.loading.phases import PhaseRules, phases
from liftwright.loading.schedules import ScheduledWeek, schedule
from liftwright.loading.schemes import Scheme

EPLEY = reps_max.epley()


def weeks(scheme: Scheme, n_weeks: int = 4) -> tuple[ScheduledWeek, ...]:
    return schedule(
        scheme, verticals.constant(n_weeks), tables.percent_drop_table(), EPLEY
    )


def test_weeks_are_counted_through_and_the_maximum_moves_on() -> None:
    rules = PhaseRules(150, add_kg=5, round_to_kg=2.5)

    sets = phases([weeks(schemes.straight(2, 5), 2)] * 3, rules, EPLEY)

    assert [(one.phase, one.week) for one in sets[::2]] == [
        (1, 1),
        (1, 2),
        (2, 3),
        (2, 4),
        (3, 5),
        (3, 6),
    ]
    assert [one.one_rm_kg for one in sets[::4]] == [150, 155, 160]


def test_a_maximum_can_grow_by_a_factor_and_a_step() -> None:
    rules = PhaseRules(100, add_kg=2.5, times=1.02)

    assert [rules.maximum_kg(phase) for phase in (1, 2, 3)] == pytest.approx(
        [100, 104.5, 109.04]
    )


def test_loads_are_rounded_and_their_buffer_said() -> None:
    rules = PhaseRules(150, round_to_kg=2.5)

    *_, hardest = phases([weeks(schemes.step(5, 5, 5))], rules, EPLEY)

    assert hardest.load_kg == 127.5
    assert hardest.implied_one_rm_kg == pytest.approx(127.5 / EPLEY.fraction(5))
    assert hardest.buffer == pytest.approx(1 - hardest.implied_one_rm_kg / 150)
    assert 0 < hardest.buffer < 0.02


def test_a_share_of_a_training_max_has_no_load_here() -> None:
    scheme = schemes.percent((5,), (0.8,), PercentBase.TRAINING_MAX)

    with pytest.raises(ValueError, match="training max"):
        phases([weeks(scheme)], PhaseRules(100), EPLEY)


def test_impossible_rules_are_refused() -> None:
    for rules in (PhaseRules(0), PhaseRules(100, round_to_kg=0)):
        with pytest.raises(ValueError, match="must be above 0"):
            phases([], rules, EPLEY)
