"""The grammar is compiled, and none of its words reaches a lifter."""

import re
from pathlib import Path

import pytest

from liftwright.programs.notation import compile as compiling
from liftwright.programs.notation import grammar
from liftwright.programs.notation.remedies import (
    PLAIN_WORDS,
    WORDS,
    expected_words,
    misread,
)

TABLES_ARE_OLD = "run: python -m liftwright.programs.notation.compile"


def test_the_compiled_tables_are_of_this_grammar() -> None:
    label = grammar.TABLES.read_bytes().partition(b"\n")[0]

    assert label == grammar.fresh_label(), TABLES_ARE_OLD


def test_the_compiled_tables_read_as_the_grammar_does() -> None:
    line = '3x5-8+ each side @ 72.5% of "squat" 1RM, RIR 2, rest 3:00, "Slowly."'

    assert grammar.parser().parse(line, start="sets_line") == (
        grammar.made_parser().parse(line, start="sets_line")
    )


def test_tables_of_another_grammar_are_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "grammar.tables"
    old.write_bytes(b"lark 0.0 grammar 00000000\nnothing of use")
    monkeypatch.setattr(grammar, "TABLES", old)

    parser = grammar.parser.__wrapped__()

    assert parser.parse("3x5", start="sets_line").data == "sets_line"


def test_compiling_writes_tables_that_are_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tables = tmp_path / "grammar.tables"
    monkeypatch.setattr(grammar, "TABLES", tables)
    monkeypatch.setattr(compiling, "TABLES", tables)

    compiling.main()

    assert tables.read_bytes().startswith(grammar.fresh_label() + b"\n")
    parser = grammar.parser.__wrapped__()
    assert parser.parse("3x5", start="sets_line").data == "sets_line"


def test_every_word_of_the_grammar_has_a_name_for_lifters() -> None:
    words = {terminal.name for terminal in grammar.parser().terminals}
    ignored = set(grammar.parser().lexer_conf.ignore)

    assert words - ignored == (set(WORDS) | set(PLAIN_WORDS)) - {"$END"}


def test_every_sentence_has_a_remedy() -> None:
    for rule in grammar.RULES:
        problem = misread(rule, "§", 0, frozenset({"NUM"}))

        assert re.fullmatch(r"[A-Z].*[.?]", problem.remedy), rule


def test_telling_words_are_offered_before_plain_ones() -> None:
    assert expected_words({"COMMA", "$END", "UNIT"}) == ("kg or lb",)
    assert expected_words({"COMMA", "$END"}) == ("a comma", "the end of the line")
