"""The next load follows from how the last set went, as far as that is known."""

from math import log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.catalog import exercise, inventory_preset
from liftwright.coaching.autoregulation import (
    Felt,
    Lifting,
    PlannedSet,
    next_load,
    table,
    todays_form,
)
from liftwright.evidence import value
from liftwright.loading.curve import fraction_at_reps
from liftwright.loading.reserve import reps_to_failure
from liftwright.quantities import Mass, Unit, kilograms

GYM = inventory_preset("commercial", Unit.KG)
BENCH = Lifting(exercise("bench-press"), GYM, value("load_reps.k.general"))
FIVES = PlannedSet(kilograms(100), 5, 2)


def kg_after(felt: Felt, lifting: Lifting = BENCH, done: PlannedSet = FIVES) -> float:
    load = next_load(done, felt, done, lifting).load
    assert load is not None
    assert load.mass is not None
    return load.mass.kg


def test_a_set_that_went_as_planned_changes_nothing() -> None:
    for felt in (Felt(5), Felt(5, 2), Felt(6)):
        assert kg_after(felt) == 100
        assert next_load(FIVES, felt, FIVES, BENCH).change == 0


def test_more_in_reserve_puts_more_on_and_less_takes_some_off() -> None:
    assert kg_after(Felt(5, 0)) < kg_after(Felt(5, 1)) < 100 < kg_after(Felt(5, 3))


def test_failing_early_takes_more_off_than_a_hard_set() -> None:
    assert kg_after(Felt(3)) < kg_after(Felt(5, 0))


def test_the_load_rises_by_no_more_than_a_tenth() -> None:
    assert kg_after(Felt(15, 3)) <= 100 * (1 + value("progression.load_jump.limit"))


def test_a_vague_report_says_no_less_than_an_exact_one_below_it() -> None:
    """Five left are three left at the least, however vague five is."""
    forms = [todays_form(FIVES, Felt(5, rir), BENCH) for rir in range(8)]
    assert forms == sorted(forms)


def test_a_report_is_believed_in_part() -> None:
    def shown(rir: float) -> float:
        return -log(fraction_at_reps(reps_to_failure(5, rir), BENCH.k))

    believed = todays_form(FIVES, Felt(5, 3), BENCH) / (shown(3) - shown(2))
    assert 0.5 < believed < 1


def test_a_load_of_the_lifters_own_choice_is_judged_as_it_was() -> None:
    lighter = Felt(5, 2, mass=kilograms(90))
    assert kg_after(lighter) < 100
    heavier = Felt(5, 2, mass=kilograms(107.5))
    assert kg_after(heavier) > 100


def test_help_of_a_machine_moves_the_other_way() -> None:
    pull = Lifting(exercise("assisted-pull-up"), GYM, BENCH.k, body_kg=80)
    done = PlannedSet(kilograms(30), 8, 2)
    assert kg_after(Felt(3), pull, done) > 30
    assert kg_after(Felt(14, 3), pull, done) < 30


def test_the_body_counts_as_load_where_it_moves() -> None:
    pull = Lifting(exercise("pull-up"), GYM, BENCH.k, body_kg=80)
    done = PlannedSet(kilograms(10), 5, 2)
    assert kg_after(Felt(5, 2), pull, done) == 10
    assert kg_after(Felt(2), pull, done) < 10


def test_a_stretch_has_no_load_to_choose() -> None:
    stretch = Lifting(exercise("hamstring stretch"), GYM, BENCH.k)
    answer = next_load(FIVES, Felt(5, 0), FIVES, stretch)
    assert answer.load is None
    assert answer.reason


def test_the_table_says_what_would_be_said_then() -> None:
    rows = table(FIVES, FIVES, BENCH, reps=range(3, 8), reserves=(0, 1, 2, 3, 4))
    assert len(rows) == 5 * 6
    for (reps, rir), answer in rows.items():
        assert answer == next_load(FIVES, Felt(reps, rir), FIVES, BENCH)


@pytest.mark.parametrize(
    ("felt", "said"),
    [
        (Felt(5), "Done as planned"),
        (Felt(5, 2), "As hard as planned"),
        (Felt(5, 3), "1 more in you than planned: up by 2.5%"),
        (Felt(3), "4 fewer in you than planned: down by 7.5%"),
    ],
)
def test_the_reason_says_what_was_seen_and_done(felt: Felt, said: str) -> None:
    answer = next_load(FIVES, felt, FIVES, BENCH)
    assert answer.reason.startswith(said)
    assert answer.why


@given(
    kg=st.integers(40, 250),
    reps=st.integers(1, 12),
    rir=st.integers(0, 4),
    felt_rirs=st.tuples(st.integers(0, 4), st.integers(0, 4)),
    did=st.integers(0, 15),
)
def test_a_harder_set_never_leads_to_a_heavier_one(
    kg: int, reps: int, rir: int, felt_rirs: tuple[int, int], did: int
) -> None:
    done = PlannedSet(Mass.of(kg, Unit.KG), reps, rir)
    hard, easy = sorted(felt_rirs)
    assert kg_after(Felt(did, hard), done=done) <= kg_after(Felt(did, easy), done=done)
