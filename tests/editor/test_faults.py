"""Faults stand on exactly the words that are at fault, with what to do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.in_editor import EVERYTHING, PROGRAM
from liftwright.editor.faults import Fault, faults
from liftwright.editor.reading import Page
from liftwright.programs import library

DAY = 'program "X"\nday "A"\n'


def only(text: str) -> tuple[str, Fault]:
    (fault,) = faults(Page(text))
    return text[fault.start : fault.end], fault


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        ("bakc-squat\n3x5 @ 100 kg", "bakc-squat", "knows no exercise"),
        ("squat or leg prss\n3x5 @ RIR 2", "leg prss", "knows no exercise"),
        ("squat\n3x5 @ 100", "100", "Write kg or lb"),
        ("squat\n3x5 @ 100 kg rest 3:00", "rest", "Put a comma before it"),
        ("squat\n3x5 @ 80% of foo-bar 1RM", "foo-bar", "knows no exercise"),
        ('squat\n3x5 @ RIR 2\nprogress custom "load += 5"', "load", "mass"),
    ],
)
def test_an_error_stands_on_its_words(text: str, words: str, said: str) -> None:
    found, fault = only(DAY + text)

    assert fault.is_error
    assert found == words
    assert said in fault.message
    assert not fault.message.startswith("line ")


def test_what_looks_odd_stands_on_its_line_and_is_no_error() -> None:
    found, fault = only(f"{DAY}  A1. squat\n    3x5 @ RIR 2")

    assert found == "A1. squat"
    assert not fault.is_error
    assert "Give its partner the letter A" in fault.message


def test_a_line_that_ends_too_early_is_marked_where_it_ends() -> None:
    text = f"{DAY}squat\n3x5 @"

    _, fault = only(text)

    assert fault.start == len(text)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_faults_are_found_however_lines_end(end: str) -> None:
    text = f"\ufeff{DAY}  bakc-squat\n3x5 @ 100 kg".replace("\n", end)

    assert only(text)[0] == "bakc-squat"


def test_an_empty_file_has_no_faults_yet() -> None:
    assert faults(Page("\n  \n")) == []


def test_a_session_is_checked_as_a_session() -> None:
    assert faults(Page("session 2026-11-22\n bench-press\n  5 x 100 kg")) == []
    found, _ = only("session 2026-11-22\n bench-press\n  5 x 100")
    assert found == "100"


@pytest.mark.parametrize("name", library.names())
def test_a_known_program_has_no_errors(name: str) -> None:
    assert not [it for it in faults(Page(library.text(name))) if it.is_error]


@given(st.integers(0, len(EVERYTHING)), st.sampled_from([PROGRAM, EVERYTHING]))
def test_faults_lie_within_the_text(cut: int, text: str) -> None:
    for fault in faults(Page(text[:cut])):
        assert 0 <= fault.start <= fault.end <= len(text[:cut])
        assert fault.message
