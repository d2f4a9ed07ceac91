import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftwright.cli.page import Column, Page, bar, columns_of, shown, wrapped
from liftwright.cli.terminal import Look

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
texts = st.text(st.characters(codec="utf-8"), max_size=200)


@given(texts, st.integers(1, 100))
def test_no_line_is_longer_than_the_page_but_for_long_words(
    text: str, width: int
) -> None:
    for line in wrapped(text, width):
        assert columns_of(line) <= width or len(line.split()) == 1


@given(texts)
def test_no_text_can_move_the_cursor_or_recolour_the_screen(text: str) -> None:
    page = Page(Look(80, has_colour=False))
    page.say(text)
    page.table((Column(), Column(wraps=True)), [(text, text)])

    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", str(page))


@given(texts)
def test_without_signs_everything_is_ascii(text: str) -> None:
    assert shown(text, Look(has_signs=False)).isascii()


@given(st.floats(-1, 2), st.integers(1, 40))
def test_a_bar_is_as_long_as_it_should_be(share: float, columns: int) -> None:
    assert len(bar(share, columns)) == columns


def test_signs_have_plain_ones_in_their_place() -> None:
    look = Look(has_signs=False)

    assert shown("3×5 · 60–75% → für", look) == "3x5 - 60-75% -> fur"  # noqa: RUF001 - the signs are the point


def test_colour_is_used_only_where_it_can_be_shown() -> None:
    coloured, plain = Page(Look(has_colour=True)), Page(Look(has_colour=False))
    for page in (coloured, plain):
        page.title("Title")
        page.section("Part")
        page.pairs([("name", "value")])

    assert COLOUR.search(str(coloured))
    assert COLOUR.sub("", str(coloured)) == str(plain)


@pytest.mark.parametrize("width", [40, 60, 80, 100])
def test_a_table_fits_its_page_by_wrapping_the_cells_that_may(width: int) -> None:
    page = Page(Look(width))
    columns = (Column("name", wraps=True), Column("n", is_right=True))
    page.table(columns, [("a name of many small words " * 4, "12")])

    lines = str(page).splitlines()
    assert all(len(line) <= width for line in lines)
    assert lines[1].endswith("12")


def test_tables_of_one_kind_share_their_columns() -> None:
    page = Page(Look(80))
    columns = (Column(), Column("n", is_right=True))
    page.tables(columns, [("One", [("a", "1")]), ("Two", [("longer", "100")])])

    ends = [len(line) for line in str(page).splitlines() if line[-1:].isdecimal()]
    assert len(set(ends)) == 1


def test_a_row_of_one_cell_is_a_remark_below_the_second_column() -> None:
    page = Page(Look(80))
    page.table((Column(), Column()), [("a", "b"), ("a remark",)])

    assert str(page) == "  a  b\n     a remark\n"


def test_wide_letters_count_for_two_columns_and_accents_for_none() -> None:
    assert columns_of("東京") == 4
    assert columns_of("e\N{COMBINING ACUTE ACCENT}") == 1
