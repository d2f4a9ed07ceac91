"""A rule of one's own is coloured by its own words, and loses none of them."""

from hypothesis import given
from hypothesis import strategies as st

from editor.in_editor import of_text
from liftwright.editor.faults import faults
from liftwright.editor.marks import Mark
from liftwright.editor.own_rules import rule_words

PROGRAM = 'program "X"\nday "A"\n  squat\n    3x5 @ 100 kg\n    progress custom '


def marks(rule: str) -> list[tuple[str, Mark]]:
    quoted = f'"{rule}"'
    return [(quoted[it.start : it.end], it.mark) for it in rule_words(quoted)[1:-1]]


def test_keywords_names_numbers_and_units_are_told_apart() -> None:
    assert marks("if met then load += 2.5 kg end") == [
        ("if", Mark.PROGRESS),
        ("met", Mark.LABEL),
        ("then", Mark.PROGRESS),
        ("load", Mark.LABEL),
        ("+=", Mark.SIGN),
        ("2.5", Mark.NUMBER),
        ("kg", Mark.UNIT),
        ("end", Mark.PROGRESS),
    ]


def test_what_means_nothing_in_a_rule_stands_as_text() -> None:
    assert marks("load ? 5")[-1] == ("? 5", Mark.TEXT)


def test_a_rule_with_escapes_stays_in_one_piece() -> None:
    assert len(rule_words(r'"ask(\"soreness\", 0)"')) == 1


@given(st.text(max_size=60))
def test_words_of_a_rule_do_not_overlap(rule: str) -> None:
    quoted, at = f'"{rule}"', 0
    for start, end, _ in rule_words(quoted):
        assert at <= start < end <= len(quoted)
        assert not quoted[at:start].strip()
        at = end
    assert at == len(quoted)


def test_a_fault_in_a_rule_stands_on_its_word() -> None:
    text = f'{PROGRAM}"state bad = 0;",\n      "lood += 2.5 kg"'

    (fault,) = faults(of_text(text))

    assert text[fault.start : fault.end] == "lood"
    assert fault.is_error
