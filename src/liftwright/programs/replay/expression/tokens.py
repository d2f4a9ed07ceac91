"""Cuts a rule into words."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from liftwright.programs.replay.expression.values import RuleError

KEYWORDS = frozenset(
    (
        *("state", "if", "then", "else", "end", "for", "in", "do"),
        *("and", "or", "not", "true", "false", "ask"),
    )
)
_WORD = re.compile(
    r"""(?P<number>\d+(?:\.\d+)?)
      | (?P<name>[^\W\d]\w*)
      | "(?P<text>[^"]*)" | '(?P<quoted>[^']*)'
      | (?P<sign><=|>=|==|!=|\+=|-=|\*=|/=|[-+*/%()\[\],;.=<>×÷≤≥≠−])
      | (?P<space>\s+)""",  # noqa: RUF001 - signs as people type them
    re.VERBOSE,
)
_PLAIN = {"×": "*", "÷": "/", "≤": "<=", "≥": ">=", "≠": "!=", "−": "-"}  # noqa: RUF001 - the same


class Token(NamedTuple):
    """One word of a rule.

    Args:
        kind: `number`, `name`, `keyword`, `text`, `sign` or `end`.
        text: The word; keywords in small letters.
        at: Where it begins, from 0.
    """

    kind: str
    text: str
    at: int


def tokens(text: str) -> Iterator[Token]:
    """Yield the words of a rule, and an end.

    Raises:
        RuleError: If a sign means nothing here.
    """
    at = 0
    while at < len(text):
        found = _WORD.match(text, at)
        if found is None:
            sign = text[at]
            remedy = "Close the text with a quote." if sign in "\"'" else ""
            raise RuleError(f"{sign!r} means nothing in a rule", at, (), remedy)
        kind = found.lastgroup or ""
        word = found[kind]
        if kind == "quoted":
            kind = "text"
        if kind == "sign":
            word = _PLAIN.get(word, word)
        if kind == "name" and word.lower() in KEYWORDS:
            kind, word = "keyword", word.lower()
        if kind != "space":
            yield Token(kind, word, at)
        at = found.end()
    yield Token("end", "", len(text))
