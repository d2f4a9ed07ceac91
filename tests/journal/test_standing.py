"""Corrections and retractions, whatever order they come in."""

import random
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from journal.some_facts import bench, fact, number_id
from liftwright.domain.fact import Fact, Retracted
from liftwright.journal import places, standing


def test_what_nobody_corrected_stands_in_the_order_of_days() -> None:
    late, early = fact(1, day=date(2026, 3, 9)), fact(2, day=date(2026, 3, 2))

    assert standing([late, early]) == (early, late)


def test_what_is_of_one_day_stands_in_the_order_of_recording() -> None:
    day = date(2026, 3, 2)
    first, second = fact(1, day=day), fact(2, day=day)

    assert standing([second, first]) == (first, second)


def test_a_correction_takes_the_place_of_a_fact() -> None:
    correction = fact(2, bench(8), corrects=1)

    assert standing([fact(1, bench(5)), correction]) == (correction,)


def test_a_correction_of_a_correction_holds_even_when_the_clock_went_back() -> None:
    first, second, third = fact(10), fact(5, corrects=10), fact(2, corrects=5)

    assert standing([first, second, third]) == (third,)


def test_of_two_corrections_of_one_fact_the_later_holds() -> None:
    assert standing([fact(1), fact(3, corrects=1), fact(2, corrects=1)]) == (
        fact(3, corrects=1),
    )


def test_a_retraction_leaves_nothing() -> None:
    assert standing([fact(1), fact(2, Retracted("undo"), corrects=1)]) == ()


def test_a_retraction_of_a_correction_leaves_nothing() -> None:
    edited = [fact(1), fact(2, corrects=1), fact(3, Retracted(), corrects=2)]

    assert standing(edited) == ()


def test_a_retraction_is_undone_by_correcting_it() -> None:
    again = fact(3, bench(5), corrects=2)

    assert standing([fact(1, bench(5)), fact(2, Retracted(), corrects=1), again]) == (
        again,
    )


def test_a_correction_of_a_fact_that_is_not_here_stands() -> None:
    assert standing([fact(2, corrects=1)]) == (fact(2, corrects=1),)


def test_facts_that_correct_each_other_leave_the_later_one() -> None:
    circle = [fact(1, corrects=2), fact(2, corrects=1)]

    assert standing(circle) == (fact(2, corrects=1),)


def test_a_place_tells_its_history() -> None:
    told = places([fact(1), fact(2, corrects=1), fact(3, corrects=2), fact(4)])

    assert told == {
        number_id(1): (fact(1), fact(2, corrects=1), fact(3, corrects=2)),
        number_id(4): (fact(4),),
    }


@st.composite
def histories(draw: st.DrawFn) -> list[Fact]:
    """Facts of which some correct or retract earlier, later or unknown ones."""
    n_facts = draw(st.integers(0, 12))
    history = []
    for number in range(n_facts):
        corrects = draw(st.none() | st.integers(0, n_facts).filter(number.__ne__))
        is_retraction = corrects is not None and draw(st.booleans())
        body = Retracted() if is_retraction else bench(number)
        history.append(fact(number, body, corrects=corrects))
    return history


@given(histories(), st.randoms(use_true_random=False))
def test_the_order_in_which_facts_come_does_not_matter(
    history: list[Fact], chance: random.Random
) -> None:
    mixed = [*history, *history[:3]]
    chance.shuffle(mixed)

    assert standing(mixed) == standing(history)
    assert places(mixed) == places(history)


@given(histories())
def test_every_fact_has_one_place_and_no_place_has_two_facts_that_stand(
    history: list[Fact],
) -> None:
    told = [it for place in places(history).values() for it in place]

    assert sorted(it.id for it in told) == sorted(it.id for it in history)
    assert len(standing(history)) <= len(places(history))
