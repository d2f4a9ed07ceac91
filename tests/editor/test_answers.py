"""The server answers any text, at any place, with places that are in the text."""

from collections.abc import Sequence
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import converters, types

from editor.in_editor import EVERYTHING, PROGRAM, at, under
from liftwright.editor import answers
from liftwright.editor.rows import UTF_8, UTF_16, UTF_32, Rows
from liftwright.editor.writing import NotWrittenError
from liftwright.programs import library

UNITS = st.sampled_from([UTF_8, UTF_16, UTF_32])
SCRAPS = (
    *('program "x"', "day A", "back-squat", "3x5", "@", "100", "kg", "%", "80% 1RM"),
    *("week 1", "weeks 1-3:", '"', "//", ",", "\n", "\r\n", "\r", "or", "|", "("),
    *("RIR", "rest", "3:00", "like", "progress", "after", "note", "A1.", "T1:", "why"),
    *("load_reps.k.general", "\x00", "\\", "\u201c", "\ufeff", "\u2028", "\x0c", "x"),
    *("session 2026-11-22", "for lift", '"squat 140 kg"', "band", "training max 90%"),
    *("\U0001f3cb", "\ud800", "99999999999", "custom", '"load += "', "\t", " "),
)
TEXTS = (
    st.text(max_size=120)
    | st.lists(st.sampled_from(SCRAPS), max_size=40).map(" ".join)
    | st.integers(0, len(EVERYTHING)).map(lambda cut: EVERYTHING[:cut])
    | st.builds(
        lambda at, scrap: PROGRAM[:at] + scrap + PROGRAM[at:],
        st.integers(0, len(PROGRAM)),
        st.sampled_from(SCRAPS),
    )
)


def is_within(text: str, where: types.Range, units: str) -> bool:
    """Whether a range goes forward and both its ends are places of the text."""
    rows = Rows(text)
    ends = [(it.line, it.character) for it in (where.start, where.end)]
    return ends == sorted(ends) and all(
        rows.place(rows.offset_at(*it, units), units) == it for it in ends
    )


@given(TEXTS, UNITS, st.integers(0, 60), st.integers(0, 90))
def test_any_text_is_answered_at_any_place(
    text: str, units: str, line: int, character: int
) -> None:
    place = types.Position(line, character)
    hover = answers.hover(text, place, units)
    found = [it.range for it in answers.diagnostics(text, units)]
    found += [hover.range] if hover and hover.range else []
    for item in answers.completion(text, place, units).items:
        assert isinstance(item.text_edit, types.TextEdit)
        found.append(item.text_edit.range)
    for week in answers.symbols(text, units):
        found += [week.range, week.selection_range]

    assert not [it for it in found if not is_within(text, it, units)]


@given(TEXTS, UNITS)
def test_any_text_is_written_again_or_refused(text: str, units: str) -> None:
    try:
        edits = answers.formatting(text, units)
    except NotWrittenError:
        return

    assert [it for it in edits if not is_within(text, it.range, units)] == []
    fresh = edits[0].new_text if edits else text
    assert answers.formatting(fresh, units) == []


@given(TEXTS, UNITS)
def test_colours_go_forward_and_do_not_overlap(text: str, units: str) -> None:
    data = answers.colours(text, units).data
    rows, row, end = Rows(text), 0, 0
    starts = list(accumulate(data[::5]))
    for index, line in enumerate(starts):
        delta, begun, length, colour, _ = data[5 * index : 5 * index + 5]
        assert length > 0
        assert 0 <= colour < len(answers.LEGEND)
        column = begun if delta or not index else _column(data, index)
        assert (line, column) >= (row, end)
        row, end = line, column + length
        assert end <= rows.place(rows.end_of(line), units)[1]


def _column(data: Sequence[int], index: int) -> int:
    """The column of a colour: each counts from the one before in its row."""
    column = data[5 * index + 1]
    while index and not data[5 * index]:
        index -= 1
        column += data[5 * index + 1]
    return column


@given(TEXTS)
def test_answers_can_be_sent(text: str) -> None:
    converter = converters.get_converter()
    for answer in (answers.diagnostics(text), answers.symbols(text)):
        assert isinstance(converter.unstructure(answer), list)


def test_a_fault_brings_severity_place_and_remedy() -> None:
    text = 'program "X"\nday A\n  A1. squat\n    3x5 @ 100'

    (fault,) = answers.diagnostics(text)
    (odd,) = answers.diagnostics(f"{text} kg")

    assert under(text, fault.range) == "100"
    assert fault.severity is types.DiagnosticSeverity.Error
    assert "Write kg or lb after it" in fault.message
    assert odd.severity is types.DiagnosticSeverity.Warning
    assert under(text, odd.range) == "A1. squat"


def test_an_exercise_is_completed_in_place() -> None:
    text = 'program "X"\nday A\n  A1. "\U0001f3cb": dead'

    offered = answers.completion(text, at(text, "dead", 4))
    item = next(it for it in offered.items if it.label == "deadlift")

    assert isinstance(item.text_edit, types.TextEdit)
    assert under(text, item.text_edit.range) == "dead"
    assert item.text_edit.new_text == "deadlift"
    assert offered.is_incomplete


def test_hovering_tells_the_words_it_is_about() -> None:
    hover = answers.hover(PROGRAM, at(PROGRAM, "back-squat", 3))

    assert hover is not None
    assert hover.range is not None
    assert under(PROGRAM, hover.range) == "back-squat"
    assert isinstance(hover.contents, types.MarkupContent)
    assert "Back squat" in hover.contents.value


def test_weeks_and_days_are_symbols() -> None:
    week, _ = answers.symbols(PROGRAM)

    assert week.name == "weeks 1-2 Base"
    assert week.children is not None
    assert [it.name for it in week.children] == ["day Monday Squat", "day Friday"]
    assert under(PROGRAM, week.selection_range) == 'weeks 1-2 "Base"'


def test_a_text_well_written_needs_no_edit() -> None:
    (edit,) = answers.formatting(PROGRAM.replace("    ", "\t"))

    assert answers.formatting(edit.new_text) == []


@pytest.mark.parametrize("name", library.names())
def test_a_known_program_is_formatted_to_itself(name: str) -> None:
    text = library.text(name)

    edits = answers.formatting(text)

    assert not edits or answers.formatting(edits[0].new_text) == []
