"""The Pygments lexer colours every word of the grammar, and loses no character."""

import tomllib
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pygments import lex
from pygments.lexer import LexerMeta
from pygments.token import Comment, Error, Keyword, Name, Number, String, Token

from editor.in_editor import EVERYTHING
from liftwright.editor.lexer import TOKENS, LiftwrightLexer
from liftwright.editor.marks import MARKS, Mark
from liftwright.programs import library
from liftwright.programs.notation import grammar

ROOT = Path(__file__).resolve().parents[2]
PLAIN = {Token.Text, Token.Text.Whitespace, Token.Error, Token}


def coloured(text: str) -> dict[str, object]:
    """Each piece of a text with its token."""
    pieces = LiftwrightLexer().get_tokens_unprocessed(text)
    return {said: kind for _, kind, said in pieces if said.strip()}


def test_every_word_of_the_grammar_has_a_mark_and_every_mark_a_token() -> None:
    words = {it.name for it in grammar.parser().terminals}

    assert set(MARKS) == words - set(grammar.parser().lexer_conf.ignore)
    assert set(TOKENS) == set(Mark)


def test_every_keyword_of_the_grammar_is_highlighted() -> None:
    keywords = {it.name for it in grammar.parser().terminals if it.priority > 0}

    assert not {it for it in keywords if TOKENS[MARKS[it]] in PLAIN}


@pytest.mark.parametrize("name", library.names())
def test_a_known_program_has_no_fault_and_loses_nothing(name: str) -> None:
    text = library.text(name)

    pieces = list(LiftwrightLexer().get_tokens_unprocessed(text))

    assert not [said for _, kind, said in pieces if kind is Error]
    assert "".join(said for _, _, said in pieces) == text


def test_headings_exercises_sets_and_remarks_are_told_apart() -> None:
    found = coloured(
        'program "X" // why not\nweeks 1-4\nday Monday\n A1. bench press or dip\n'
        "warm-up 8 x 20 kg, RIR 2, rest 3:00\nprogress linear +2 lb\nafter 2 failures"
    )

    assert found["program"] is Keyword.Declaration
    assert found["weeks"] is found["day"] is Keyword.Namespace
    assert found["A1."] is Name.Label
    assert found["bench press"] is found["dip"] is Name.Function
    assert found["warm-up"] is Keyword.Type
    assert found["8"] is found["3:00"] is Number
    assert found["RIR"] is Name.Attribute
    assert found["rest"] is Name.Property
    assert found["progress"] is found["failures"] is Keyword.Reserved
    assert found['"X"'] is String
    assert found["// why not"] is Comment.Single


def test_a_fault_is_marked_and_what_follows_is_coloured_all_the_same() -> None:
    found = coloured("3x5 @ 100 kg rest 3:00, RIR 2")

    assert found["rest"] is Error
    assert found["RIR"] is Name.Attribute


@given(st.text(max_size=200))
def test_any_text_comes_back_from_its_pieces(text: str) -> None:
    pieces = list(LiftwrightLexer().get_tokens_unprocessed(text))

    assert "".join(said for _, _, said in pieces) == text
    assert all(said == text[at : at + len(said)] for at, _, said in pieces)


def test_pygments_takes_the_lexer_as_any_other() -> None:
    lexer = LiftwrightLexer(stripnl=False, ensurenl=False)

    assert "".join(said for _, said in lex(EVERYTHING, lexer)) == EVERYTHING


def test_the_package_tells_pygments_of_its_lexer() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    ((name, target),) = project["entry-points"]["pygments.lexers"].items()
    lexer = EntryPoint(name, target, "pygments.lexers").load()

    assert isinstance(lexer, LexerMeta)
    assert lexer is LiftwrightLexer
    assert LiftwrightLexer.aliases == [name]
    assert LiftwrightLexer.filenames == ["*.liftwright"]
