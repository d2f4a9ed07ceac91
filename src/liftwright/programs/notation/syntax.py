"""Reads one line by the grammar, and says in a lifter's words why it cannot be read."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from liftwright.programs.notation.grammar import parser
from liftwright.programs.notation.lines import outside_quotes
from liftwright.programs.notation.params import (
    MAX_LINE_LENGTH,
)
from liftwright.programs.notation.parsed import MisreadError, Place
from liftwright.programs.notation.quoting import unquoted
from liftwright.programs.notation.remedies import misread

if TYPE_CHECKING:
    from lark import Token, Tree


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a line, with its kind in the grammar and its place in the line."""

    kind: str
    text: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Phrase:
    """A part of a line that belongs together.

    Args:
        rule: What it is in the grammar.
        words: Its own words, in order.
        phrases: The phrases it is made of, in order.
        line: Its place in the line, from 1.
        column: Its place in the line, from 1.
    """

    rule: str
    words: tuple[Word, ...]
    phrases: tuple["Phrase", ...]
    line: int
    column: int

    def word(self, kind: str) -> Word | None:
        """Return the first word of a kind, if there is one."""
        return next((word for word in self.words if word.kind == kind), None)

    def all_words(self, *kinds: str) -> tuple[Word, ...]:
        """Return its words of some kinds, in order."""
        return tuple(word for word in self.words if word.kind in kinds)

    def phrase(self, *rules: str) -> "Phrase | None":
        """Return its first phrase of some rules, if there is one."""
        return next((part for part in self.phrases if part.rule in rules), None)

    def all_phrases(self, *rules: str) -> tuple["Phrase", ...]:
        """Return its phrases of some rules, in order."""
        return tuple(part for part in self.phrases if part.rule in rules)

    def __iter__(self) -> Iterator["Phrase"]:
        return iter(self.phrases)


def plain_or_quoted(word: Word) -> str:
    """Return the text of a word that may stand in quotes."""
    return unquoted(word.text, word) if word.kind == "STRING" else word.text


def phrase_of(line: str, rule: str) -> Phrase:
    """Return a line taken apart; short lines, which come again, are remembered.

    Args:
        line: The line, without its indentation.
        rule: What kind of sentence it should be, one of `grammar.RULES`.

    Raises:
        MisreadError: If it is no such sentence.
    """
    from lark.exceptions import (
        UnexpectedCharacters,
        UnexpectedToken,
    )

    if len(outside_quotes(line)) > MAX_LINE_LENGTH:
        raise MisreadError(
            f"this line is longer than {MAX_LINE_LENGTH} characters",
            Place(1, 1),
            remedy="Break it into lines of their own.",
        )
    try:
        tree = parser().parse(line, start=rule)
    except UnexpectedToken as error:
        is_end = error.token.type == "$END"
        position = len(line) if is_end else error.token.start_pos or 0
        raise misread(rule, line, position, frozenset(error.accepts)) from None
    except UnexpectedCharacters as error:
        allowed = frozenset(error.allowed or ())
        position = _position(line, error.line, error.column)
        raise misread(rule, line, position, allowed) from None
    return _phrase(tree)


def _position(text: str, line: int, column: int) -> int:
    rows = text.split("\n")
    return sum(len(row) + 1 for row in rows[: line - 1]) + column - 1


def _phrase(tree: "Tree[Token]") -> Phrase:
    words: list[Word] = []
    phrases: list[Phrase] = []
    for child in tree.children:
        if isinstance(child, str):
            words.append(
                Word(child.type, str(child), child.line or 1, child.column or 1)
            )
        else:
            phrases.append(_phrase(child))
    starts = [(it.line, it.column) for it in words]
    line, column = min(starts + [(it.line, it.column) for it in phrases])
    return Phrase(str(tree.data), tuple(words), tuple(phrases), line, column)
