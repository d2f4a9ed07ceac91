"""Exercises are found by any word that people use for them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.catalog import catalog, exercises
from liftwright.domain.equipment import Equipment
from liftwright.domain.exercise import Pattern
from liftwright.domain.muscle import Muscle


def test_no_words_find_everything() -> None:
    assert exercises() == tuple(catalog().values())


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("squat", "back-squat"),
        ("bench press", "bench-press"),
        ("Bankdrücken", "bench-press"),
        ("pull up", "pull-up"),
        ("rdl", "romanian-deadlift"),
        ("agachamento", "back-squat"),
        ("hip thrust", "hip-thrust"),
    ],
)
def test_an_exact_or_common_name_comes_first(query: str, first: str) -> None:
    assert exercises(query)[0].id == first


def test_a_muscle_and_equipment_narrow_together() -> None:
    found = exercises("chest dumbbell")[:8]

    assert all({Muscle.CHEST, Muscle.UPPER_CHEST} & it.prime_movers for it in found)
    assert all(Equipment.DUMBBELLS in it.equipment for it in found)


def test_a_region_finds_its_muscles() -> None:
    found = exercises("calves machine")[:3]

    assert all(Muscle.CALVES in it.prime_movers for it in found)


def test_a_movement_is_a_word() -> None:
    assert all(it.pattern is Pattern.HINGE for it in exercises("hinge")[:10])


def test_the_beginning_of_a_word_is_enough() -> None:
    assert exercises("kettleb swin")[0].id == "kettlebell-swing"


def test_words_that_nothing_has_find_nothing() -> None:
    assert exercises("zzz") == ()


@given(st.text(max_size=30))
def test_a_search_never_repeats_an_exercise(query: str) -> None:
    found = exercises(query)

    assert len({it.id for it in found}) == len(found)
