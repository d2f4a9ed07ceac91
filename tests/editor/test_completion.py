"""What is offered is what could stand there."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.in_editor import EVERYTHING
from liftwright import catalog
from liftwright.app.person_file import FIELDS
from liftwright.editor.completion import Offer, OfferKind, offers
from liftwright.editor.offers import OFFERS, line_words
from liftwright.editor.reading import Page
from liftwright.programs.notation import grammar
from liftwright.programs.notation.sentences import KEYWORDS

DAY = 'program "X"\nweeks 1-4 "Base"\n  day Monday "A"\n'
SLOT = f"{DAY}    T1: back-squat\n      "


def offered(text: str) -> list[Offer]:
    return offers(Page(text), len(text))


def labels(text: str, kind: OfferKind | None = None) -> list[str]:
    return [it.label for it in offered(text) if kind in {None, it.kind}]


def test_every_keyword_of_the_grammar_is_offered_as_the_grammar_reads_it() -> None:
    patterns = {
        it.name: it.pattern.to_regexp()
        for it in grammar.parser().terminals
        if it.priority == 9 and it.name != "GROUP"
    }

    assert set(OFFERS) == set(patterns)
    assert not [
        word
        for name, words in OFFERS.items()
        for word in words
        if not re.fullmatch(patterns[name], word)
    ]


def test_every_line_can_be_begun_somewhere() -> None:
    heads = ['program "X"', "week 1", "day A", "back-squat"]
    texts = ["", *("\n".join(heads[: n + 1]) for n in range(len(heads)))]
    begun = {word for it in texts for word in line_words(Page(it).sentences)[0]}

    assert set(KEYWORDS) <= begun | {"missed" if "missed days" in begun else ""}


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("", ["program", "session"]),
        ('program "X"\n', ["author", "source", "about"]),
        (SLOT, ["progress", "after", "note"]),
        (f"{SLOT}progress ", ["as written", "linear", "double"]),
        (f"{SLOT}progress line", ["linear"]),
        (f"{SLOT}progress training m", ["training max"]),
        (f"{SLOT}after 2 failures next s", ["next stage"]),
        (f"{SLOT}3x5 @ ", ["your choice", "bodyweight", "assisted"]),
        (f"{SLOT}3x5 @ 80% ", ["of", "1RM", "TM"]),
        (f"{SLOT}3x5 @ your ch", ["your choice"]),
        (f"{SLOT}3x5, re", ["rest", "rested"]),
        (f"{SLOT}3x5,\n   re", ["rest", "rested"]),
        (f"{SLOT}week 4: 3x5 @ 80% of t", ["TM", "top set", "T1"]),
        (f"{SLOT}week 4: del", ["deload"]),
        (f"{SLOT}after 2 failures ", ["repeat", "reduce", "deload"]),
        (f"{DAY}  day T", ["Tuesday", "Thursday"]),
        ("missed days ", ["wait", "move on"]),
        ("session 2026-11-22\n  bench-press\n   wa", ["warm-up"]),
    ],
)
def test_keywords_are_what_the_grammar_expects(typed: str, first: list[str]) -> None:
    assert labels(typed)[: len(first)] == first


def test_an_offer_takes_the_place_of_what_was_typed() -> None:
    text = f"{DAY}    A1. dumbbell ro"

    found = next(it for it in offered(text) if it.label == "dumbbell-row")

    assert text[found.start : found.end] == "dumbbell ro"
    assert found.matched in {"Dumbbell row", "dumbbell-row"}


@pytest.mark.parametrize(
    ("typed", "exercise"),
    [
        ("back-sq", "back-squat"),
        ("OHP", "overhead-press"),
        ("squat or leg pr", "leg-press"),
        ("T2: dead", "deadlift"),
        ("romanian", "romanian-deadlift"),
    ],
)
def test_exercises_are_found_by_id_name_and_alias(typed: str, exercise: str) -> None:
    found = next(it for it in offered(DAY + typed) if it.label == exercise)

    assert found.detail == catalog.exercise(exercise).name
    assert "trains" in found.about


def test_after_an_exercise_another_may_follow() -> None:
    assert "or" in labels(f"{DAY}back-squat ")


def test_exercises_are_offered_only_under_a_day() -> None:
    assert not labels('program "X"\n', OfferKind.EXERCISE)
    assert labels(DAY, OfferKind.EXERCISE)


def test_shares_are_of_exercises_and_of_named_slots() -> None:
    assert "T1" in labels(f"{SLOT}3x5 @ 80% of ", OfferKind.LABEL)
    assert "bench-press" in labels(f"{SLOT}3x5 @ 80% of ben", OfferKind.EXERCISE)
    assert not labels(f"{SLOT}3x5 @ band ", OfferKind.EXERCISE)


def test_findings_are_offered_behind_why_and_fields_behind_for() -> None:
    assert "load_reps.k.general" in labels(f"{SLOT}why load_reps.", OfferKind.FINDING)
    assert labels('program "X"\nfor ', OfferKind.FIELD) == list(FIELDS)


@pytest.mark.parametrize(
    "typed", ['note "rest', "// re", "3x5 @ 100 kg rest 3", 'progress custom "lo']
)
def test_nothing_is_offered_in_texts_comments_and_after_a_fault(typed: str) -> None:
    assert labels(SLOT + typed) == []


@given(st.integers(0, len(EVERYTHING)))
def test_offers_end_where_somebody_types(offset: int) -> None:
    for it in offers(Page(EVERYTHING), offset):
        assert 0 <= it.start <= it.end == offset
