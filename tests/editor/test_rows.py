"""Places are the same on the way there and on the way back, in every encoding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.editor.rows import UTF_8, UTF_16, UTF_32, Rows

UNITS = st.sampled_from([UTF_8, UTF_16, UTF_32])
TEXTS = st.text(alphabet="ax \n\r\u00e4\u2028\x0c\U0001f3cb\ud800", max_size=40)


@given(TEXTS, UNITS, st.data())
def test_a_character_is_found_again_at_its_place(
    text: str, units: str, data: st.DataObject
) -> None:
    offset = data.draw(st.integers(0, len(text)))
    rows = Rows(text)
    row = rows.row_of(offset)
    if offset > rows.end_of(row):  # between the two signs of one line end
        return

    assert rows.offset_at(*rows.place(offset, units), units) == offset


@given(TEXTS, UNITS, st.integers(0, 50), st.integers(0, 50))
def test_any_place_is_taken_for_one_in_the_text(
    text: str, units: str, row: int, column: int
) -> None:
    rows = Rows(text)

    assert 0 <= rows.offset_at(row, column, units) <= len(text)
    assert 0 <= rows.offset(row, column) <= len(text)


@pytest.mark.parametrize(("units", "column"), [(UTF_8, 6), (UTF_16, 3), (UTF_32, 2)])
def test_columns_are_counted_as_the_editor_counts(units: str, column: int) -> None:
    rows = Rows("a\n\u00e4\U0001f3cbb")

    assert rows.place(4, units) == (1, column)


def test_the_notation_counts_from_one_and_does_not_see_the_mark_before_a_text() -> None:
    assert Rows("\ufeffday A\nb").offset(1, 5) == 5
    assert Rows("day A\nb").offset(2, 1) == 6
    assert Rows("day A\nb").offset(9, 9) == 7
