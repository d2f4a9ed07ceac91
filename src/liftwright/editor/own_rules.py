"""Takes a rule of one's own apart, for colours and faults within it."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from liftwright.editor.marks import Mark
from liftwright.programs.replay.expression import RuleError
from liftwright.programs.replay.expression.tokens import Token, tokens
from liftwright.quantities import Unit

_MARKS = {
    "keyword": Mark.PROGRESS,
    "name": Mark.LABEL,
    "number": Mark.NUMBER,
    "sign": Mark.SIGN,
    "text": Mark.TEXT,
}


class RuleWord(NamedTuple):
    """A word of a rule.

    Args:
        start: Where it begins in the text in quotes, the quote counted, from 0.
        end: Where it ends, not counted.
        mark: What it is to the eye.
    """

    start: int
    end: int
    mark: Mark


def rule_words(quoted: str) -> list[RuleWord]:
    """Return the words of a rule in quotes, the quotes and what is wrong among them.

    Args:
        quoted: The rule, or a piece of it, with its quotes.
    """
    inner = quoted[1:-1]
    whole = [RuleWord(0, len(quoted), Mark.TEXT)]
    if "\\" in inner:  # places within would not be those in the text
        return whole
    found = list(_words(inner))
    quotes = (
        RuleWord(0, 1, Mark.TEXT),
        RuleWord(len(quoted) - 1, len(quoted), Mark.TEXT),
    )
    return [quotes[0], *found, quotes[1]] if found else whole


def _words(rule: str) -> Iterator[RuleWord]:
    known: list[Token] = []
    end = len(rule)
    try:
        known.extend(tokens(rule))
    except RuleError as error:
        end = error.position
        known = [*tokens(rule[:end])]
    for token, after in pairwise(known):
        said = rule[token.at : after.at].rstrip()
        is_unit = said.lower() in tuple(Unit)
        mark = Mark.UNIT if is_unit else _MARKS[token.kind]
        yield RuleWord(token.at + 1, token.at + 1 + len(said), mark)
    rest = rule[end:].rstrip()
    if rest:
        yield RuleWord(end + 1, end + 1 + len(rest), Mark.TEXT)
