"""Exercises are found by id and by every name, and never by likeness."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.catalog import (
    UnknownExerciseError,
    UnknownLadderError,
    catalog,
    exercise,
    ladder,
    ladders,
    resolve,
)
from liftwright.catalog.library import id_by_plain_name

AGREED_IDS = (
    "back-squat",
    "front-squat",
    "bench-press",
    "deadlift",
    "romanian-deadlift",
    "overhead-press",
    "barbell-row",
    "pull-up",
    "chin-up",
    "lat-pulldown",
    "push-up",
    "dip",
    "incline-bench-press",
    "dumbbell-bench-press",
    "leg-press",
    "leg-extension",
    "leg-curl",
    "standing-calf-raise",
    "barbell-curl",
    "triceps-pushdown",
    "lateral-raise",
    "plank",
    "hip-thrust",
    "goblet-squat",
    "dumbbell-row",
    "seated-cable-row",
)
SHORT_WORDS = {
    "squat": "back-squat",
    "bench": "bench-press",
    "deadlift": "deadlift",
    "dl": "deadlift",
    "rdl": "romanian-deadlift",
    "press": "overhead-press",
    "ohp": "overhead-press",
    "row": "barbell-row",
    "pull-up": "pull-up",
    "pullups": "pull-up",
}


@pytest.mark.parametrize("exercise_id", AGREED_IDS)
def test_ids_that_programs_rely_on_exist(exercise_id: str) -> None:
    assert exercise(exercise_id).id == exercise_id


@pytest.mark.parametrize(("word", "exercise_id"), SHORT_WORDS.items())
def test_a_short_word_means_the_main_lift(word: str, exercise_id: str) -> None:
    assert exercise(word).id == exercise_id


def test_every_name_of_an_exercise_leads_back_to_it() -> None:
    names = [
        (name, one.id)
        for one in catalog().values()
        for name in (one.id, one.name, one.name.upper(), *one.aliases)
    ]

    assert not [name for name, key in names if exercise(name).id != key]


def test_an_unknown_name_offers_the_nearest_ones() -> None:
    with pytest.raises(UnknownExerciseError) as caught:
        exercise("becnh press")

    assert "bench press" in caught.value.nearest
    assert "'becnh press'" in str(caught.value)
    assert "liftwright exercises" in str(caught.value)


@pytest.mark.parametrize("near", ["bench pres", "squatt", "deadlif", "pull", "curl up"])
def test_a_likeness_is_no_match(near: str) -> None:
    assert resolve(near) is None


@given(st.text(max_size=40))
def test_any_text_is_a_known_name_or_nothing(name: str) -> None:
    found = resolve(name)

    assert found is None or found.id in id_by_plain_name().values()


def test_the_catalog_is_in_the_order_of_its_ids() -> None:
    assert list(catalog()) == sorted(catalog())


def test_one_exercise_is_read_without_the_others() -> None:
    catalog.cache_clear()

    alone = exercise("squat")

    assert catalog.cache_info().currsize == 0
    assert alone == catalog()["back-squat"]


def test_an_exercise_may_be_a_key() -> None:
    assert {exercise("squat"): 1}[exercise("back-squat")] == 1


def test_a_ladder_goes_from_easy_to_hard() -> None:
    rungs = [it.id for it in ladder("push-up")]

    assert rungs.index("wall-push-up") < rungs.index("push-up")
    assert rungs.index("push-up") < rungs.index("weighted-push-up")


def test_an_unknown_ladder_offers_the_known_ones() -> None:
    with pytest.raises(UnknownLadderError, match="push-up"):
        ladder("push-ups")

    assert "push-up" in ladders()


@pytest.mark.parametrize(
    ("typo", "meant"), [("sqat", "squat"), ("dedlift", "deadlift"), ("bech", "bench")]
)
def test_a_mistyped_short_name_is_offered_as_people_write_it(
    typo: str, meant: str
) -> None:
    with pytest.raises(UnknownExerciseError) as refused:
        exercise(typo)

    assert meant in refused.value.nearest
