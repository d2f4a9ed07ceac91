"""A text taken apart is the whole text, each word once and with its name."""

from hypothesis import given
from hypothesis import strategies as st

from editor.in_editor import EVERYTHING, of_text
from liftwright.editor.marks import Mark
from liftwright.editor.params import MAX_COLOURED_LENGTH
from liftwright.editor.reading import Page
from liftwright.programs.notation import grammar
from liftwright.programs.notation.params import MAX_LINE_LENGTH

ENDS = st.sampled_from(["\n", "\r\n", "\r"])


def test_every_word_of_the_grammar_is_found_in_a_text_that_has_them_all() -> None:
    words = {it.name for it in grammar.parser().terminals}
    found = {it.name for it in of_text(EVERYTHING).words}

    assert words - set(grammar.parser().lexer_conf.ignore) <= found
    assert not [it for it in of_text(EVERYTHING).words if it.mark is Mark.FAULT]


@given(ENDS, st.sampled_from(["", "\ufeff"]))
def test_words_are_the_same_however_lines_end(end: str, mark: str) -> None:
    text = mark + EVERYTHING.replace("\n", end)

    page = Page(text)
    plain = of_text(EVERYTHING)

    said = [page.said(it) for it in page.words if it.name]
    assert said == [plain.said(it) for it in plain.words if it.name]


@given(st.text(alphabet='ab3x5@%kg,"/\\\r\n \t\u2028\ufeff\x0c:or|(+)', max_size=120))
def test_words_follow_each_other_without_gap_or_overlap(text: str) -> None:
    at = 0
    for word in Page(text).words:
        assert word.start == at < word.end
        at = word.end
    assert at == len(text)


def test_a_line_too_long_to_be_read_stands_plain() -> None:
    text = "a" * (MAX_LINE_LENGTH + 1) + "\nday Monday"

    page = Page(text)

    assert [it.mark for it in page.words if it.mark is not Mark.BLANK] == [
        *(Mark.PLAIN, Mark.DAY, Mark.DAY)
    ]


def test_a_text_too_long_for_colours_is_left_alone() -> None:
    page = Page("3x5 @ 100 kg\n" * (MAX_COLOURED_LENGTH // 10))

    assert {it.mark for it in page.words} == {Mark.PLAIN, Mark.BLANK}
