"""Formatting writes a text as all are written, or says why it does not."""

import pytest

from editor.in_editor import PROGRAM
from liftwright.editor.writing import NotWrittenError, written
from liftwright.programs.notation import parse_program, parse_session


def test_a_program_is_written_as_all_are() -> None:
    fresh = written(PROGRAM.replace("    ", "\t").replace(" 1RM", "   1rm"))

    assert parse_program(fresh).value == parse_program(PROGRAM).value
    assert written(fresh) == fresh


def test_a_session_is_written_as_all_are() -> None:
    text = "SESSION 2026-11-22\nbench-press\n5 x 100kg"

    assert parse_session(written(text)).value == parse_session(text).value
    assert written(text).startswith("session 2026-11-22\n")


def test_comments_are_never_lost() -> None:
    with pytest.raises(NotWrittenError, match="line 2 has one"):
        written('program "X"\nday A // here\n squat\n  3x5 @ RIR 2')


@pytest.mark.parametrize(
    "text", ["", 'program "X"\nday A\n 3x5', "session 2026-11-22\n 3"]
)
def test_a_text_with_faults_is_not_written(text: str) -> None:
    with pytest.raises(NotWrittenError, match="faults"):
        written(text)
