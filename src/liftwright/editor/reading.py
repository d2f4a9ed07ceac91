"""Reads a text into sentences and marked words, each with its place."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from liftwright.editor.lexing import UNREAD, Token, lexed
from liftwright.editor.marks import MARKS, Mark
from liftwright.editor.own_rules import rule_words
from liftwright.editor.params import MAX_COLOURED_LENGTH, PAGES_KEPT
from liftwright.editor.rows import Rows
from liftwright.programs.notation.lines import Line, lines
from liftwright.programs.notation.parsed import MisreadError
from liftwright.programs.notation.sentences import weeks_apart
from liftwright.programs.notation.statements import statement_of

_GAP = re.compile(r"(?P<comment>//[^\r\n]*)|(?P<blank>[\s\ufeff]+)|[^\s\ufeff]+")

_GAPS: dict[str | None, Mark] = {"comment": Mark.COMMENT, "blank": Mark.BLANK}


class Word(NamedTuple):
    """A stretch of the text that is one thing.

    Args:
        start: Its first character, from 0.
        end: The character after its last.
        mark: What it is to the eye.
        name: Its name in the grammar; empty for what stands between words.
    """

    start: int
    end: int
    mark: Mark
    name: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A line of the notation, which may go on over several lines of the text.

    Args:
        rule: What kind of sentence it is.
        words: Its words, in order; none overlap.
        start: Its first character in the text, from 0.
        end: The character after its last word.
        own: Where it begins in the text, the weeks it is for not counted.
    """

    rule: str
    words: tuple[Word, ...]
    start: int
    end: int
    own: int

    def called(self, *names: str) -> list[Word]:
        """Return its words of some names in the grammar."""
        return [it for it in self.words if it.name in names]

    def marked(self, mark: Mark) -> list[Word]:
        """Return its words of a mark."""
        return [it for it in self.words if it.mark is mark]


class Page:
    """A text as an editor sees it.

    Args:
        text: The text.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.rows = Rows(text)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Its sentences, in order."""
        if len(self.text) > MAX_COLOURED_LENGTH:
            return ()
        return tuple(_sentence(line, self.rows) for line in lines(self.text))

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its words and what stands between them: together, the whole text."""
        said = (word for sentence in self.sentences for word in sentence.words)
        return tuple(_with_gaps(said, self.text))

    def sentence_at(self, offset: int) -> Sentence | None:
        """Return the sentence that a character stands in or right behind."""
        inside = (it for it in self.sentences if it.start <= offset <= it.end)
        return next(inside, None)

    def word_at(self, offset: int) -> Word | None:
        """Return the word that a character belongs to; none between words."""
        sentence = self.sentence_at(offset)
        words = sentence.words if sentence else ()
        return next((it for it in words if it.start <= offset < it.end), None)

    def said(self, word: Word) -> str:
        """Return a word as it stands in the text."""
        return self.text[word.start : word.end]


def plain(said: str) -> str:
    """Return a name or text as it is meant, without its quotes."""
    return " ".join(said.strip('"\u201c\u201d\u201e').split())


@lru_cache(maxsize=PAGES_KEPT)
def page_of(text: str) -> Page:
    """Return a text as an editor sees it."""
    return Page(text)


def _sentence(line: Line, rows: Rows) -> Sentence:
    head, text = weeks_apart(line.text)
    try:
        rule = statement_of(line).rule
    except MisreadError:  # its weeks have too many digits
        head, text, rule = "", line.text, "week_line"
    tokens = _tokens_of_weeks(head)
    if text:
        own = lexed(text, rule)
        first = len(head)
        tokens += [Token(it[0], it[1] + first, it[2] + first) for it in own]
    names = [it.word for it in tokens]
    words = [
        Word(
            _offset(line, it.start, rows),
            _offset(line, it.end, rows),
            mark_of(names, index, rule),
            it.word,
        )
        for index, it in enumerate(tokens)
    ]
    start = _offset(line, 0, rows)
    end = max((it.end for it in words), default=_offset(line, len(line.text), rows))
    words = list(_names_joined(words, rows.text))
    if "CUSTOM" in names:
        words = list(_with_rules(words, rows.text))
    return Sentence(rule, tuple(words), start, end, _offset(line, len(head), rows))


def _with_rules(words: Iterable[Word], text: str) -> Iterator[Word]:
    """Yield words, those of rules of one's own in place of the texts they stand in."""
    for word in words:
        if word.name != "STRING":
            yield word
            continue
        for start, end, mark in rule_words(text[word.start : word.end]):
            yield Word(word.start + start, word.start + end, mark, word.name)


def _tokens_of_weeks(head: str) -> list[Token]:
    if not head:
        return []
    colon = head.rindex(":")
    weeks = lexed(head[:colon], "week_line")
    return [*weeks, Token("COLON", colon, colon + 1)]


def _offset(line: Line, index: int, rows: Rows) -> int:
    """Return the place in the text of a character of a sentence."""
    above = line.text.count("\n", 0, index)
    if not above:
        return rows.offset(line.place.line, line.place.column + index)
    column = index - line.text.rindex("\n", 0, index)
    return rows.offset(line.place.line + above, column)


def mark_of(names: list[str], index: int, rule: str) -> Mark:
    """Return what a word of a sentence is to the eye.

    Args:
        names: The words of the sentence by their names in the grammar.
        index: Which of them.
        rule: What kind of sentence it is.
    """
    name = names[index]
    if name == UNREAD:
        return Mark.FAULT
    return _mark_by_place(names, index, rule) or MARKS[name]


def _mark_by_place(names: list[str], index: int, rule: str) -> Mark | None:
    """Return what a name or text is to the eye where its place says it."""
    name, others = names[index], names[index + 1 :]
    before = names[index - 1] if index else ""
    if name in {"NAME", "STRING"} and before == "BAND":
        return Mark.TEXT
    if name == "STRING" and (before == "WHY" or rule == "why_line"):
        return Mark.KEY
    if name == "STRING" and others[:1] == ["BASE"]:
        return Mark.EXERCISE
    if name == "WORD" and rule == "for_line" and before == "FOR":
        return Mark.KEY
    if name in {"WORD", "STRING"} and rule == "exercise_line":
        return Mark.LABEL if "COLON" in others else Mark.EXERCISE
    return None


def _names_joined(words: Iterable[Word], text: str) -> Iterator[Word]:
    """Yield words, those of one name or title in one piece."""
    held: Word | None = None
    for word in words:
        is_more = (
            held is not None
            and held.name == word.name == "WORD"
            and held.mark is word.mark
            and text[held.end : word.start].isspace()
            and not {"\n", "\r"} & set(text[held.end : word.start])
        )
        if held is not None and is_more:
            held = held._replace(end=word.end)
            continue
        if held is not None:
            yield held
        held = word
    if held is not None:
        yield held


def _with_gaps(words: Iterable[Word], text: str) -> Iterator[Word]:
    at = 0
    for word in words:
        yield from _gap(text, at, word.start)
        yield word
        at = word.end
    yield from _gap(text, at, len(text))


def _gap(text: str, start: int, end: int) -> Iterator[Word]:
    at = start
    while at < end:
        found = _GAP.match(text, at, end)
        stop = found.end() if found else end
        kind = found.lastgroup if found else None
        yield Word(at, stop, _GAPS.get(kind, Mark.PLAIN))
        at = stop
