"""Takes a sentence apart with the grammar itself, as far as it can be read."""

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from liftwright.editor.params import SENTENCES_KEPT
from liftwright.programs.notation.grammar import parser
from liftwright.programs.notation.lines import outside_quotes
from liftwright.programs.notation.params import MAX_LINE_LENGTH

if TYPE_CHECKING:
    from lark.parsers.lalr_interactive_parser import InteractiveParser

UNREAD = "FAULT"
_UNKNOWN_WORD = re.compile(r"[\w.:%-]+|.", re.DOTALL)
_BLANKS = re.compile(r"\s*")


class Token(NamedTuple):
    """A word of a sentence.

    Args:
        word: Its name in the grammar; `FAULT` where the sentence stops making sense.
        start: Where it begins in the sentence, from 0.
        end: Where it ends, not counted.
    """

    word: str
    start: int
    end: int


@lru_cache(maxsize=SENTENCES_KEPT)
def lexed(sentence: str, rule: str) -> tuple[Token, ...]:
    """Return the words of a sentence, in order; none overlap.

    What stands after a fault is taken for whatever it looks like.

    Args:
        sentence: The sentence, or the beginning of one.
        rule: What kind of sentence it should be, one of `grammar.RULES`.
    """
    if len(outside_quotes(sentence)) > MAX_LINE_LENGTH:
        return ()
    tokens, _, is_read = _read(sentence, rule)
    if is_read:
        return tuple(tokens)
    last = tokens[-1].end if tokens else 0
    return (*tokens, *_guessed(sentence, last))


def expected(sentence: str, rule: str) -> frozenset[str]:
    """Return what could come after the beginning of a sentence, as the grammar says.

    Args:
        sentence: The beginning; where it has a fault nothing is expected.
        rule: What kind of sentence it should be, one of `grammar.RULES`.
    """
    if len(outside_quotes(sentence)) > MAX_LINE_LENGTH:
        return frozenset()
    _, reading, is_read = _read(sentence, rule)
    return frozenset(reading.accepts() if is_read else ())  # type: ignore[no-untyped-call] # Lark leaves it so


def _read(sentence: str, rule: str) -> tuple[list[Token], "InteractiveParser", bool]:
    """Return the words up to the end or the first fault, and whether it is the end."""
    from lark.exceptions import UnexpectedInput

    reading = parser().parse_interactive(sentence, start=rule)
    tokens: list[Token] = []
    try:
        words = reading.lexer_thread.lex(reading.parser_state)  # type: ignore[no-untyped-call] # Lark leaves it so
        for token in words:
            reading.feed_token(token)
            start, end = token.start_pos or 0, token.end_pos or 0
            tokens.append(Token(token.type, start, end))
    except UnexpectedInput:
        return tokens, reading, False
    return tokens, reading, True


def _guessed(sentence: str, begin: int) -> list[Token]:
    """Return what stands from a fault on: the word at fault, then likely words."""
    tokens: list[Token] = []
    at = _past_blanks(sentence, begin)
    while at < len(sentence):
        found = _any_word().match(sentence, at) if tokens else None
        name = found.lastgroup if found else UNREAD
        if found is None:
            found = _UNKNOWN_WORD.match(sentence, at)
        end = max(found.end(), at + 1) if found else at + 1
        tokens.append(Token(name or UNREAD, at, end))
        at = _past_blanks(sentence, end)
    return tokens


def _past_blanks(sentence: str, at: int) -> int:
    blanks = _BLANKS.match(sentence, at)
    return blanks.end() if blanks else at


@cache
def _any_word() -> re.Pattern[str]:
    """Return a pattern that finds any word of the grammar, the telling ones first."""
    words = [it for it in parser().terminals if it.name not in _ignored()]
    words.sort(key=lambda it: (-it.priority, -it.pattern.max_width, it.name))
    patterns = (f"(?P<{it.name}>{it.pattern.to_regexp()})" for it in words)
    return re.compile("|".join(patterns))


def _ignored() -> frozenset[str]:
    return frozenset(parser().lexer_conf.ignore)
