"""Colours the notation wherever Pygments does: consoles, documents, web pages."""

from collections.abc import Iterator
from typing import ClassVar

from pygments.lexer import Lexer
from pygments.token import (
    Comment,
    Error,
    Keyword,
    Literal,
    Name,
    Number,
    Operator,
    String,
    Text,
    Whitespace,
    _TokenType,
)

from liftwright.editor.marks import Mark
from liftwright.editor.reading import Page

TOKENS: dict[Mark, _TokenType] = {
    Mark.HEADER: Keyword.Declaration,
    Mark.WEEK: Keyword.Namespace,
    Mark.DAY: Keyword.Namespace,
    Mark.EXERCISE: Name.Function,
    Mark.LABEL: Name.Label,
    Mark.KIND: Keyword.Type,
    Mark.WORK: Keyword.Pseudo,
    Mark.LOAD: Name.Builtin,
    Mark.UNIT: Name.Constant,
    Mark.EFFORT: Name.Attribute,
    Mark.REST: Name.Property,
    Mark.PROGRESS: Keyword.Reserved,
    Mark.JOINT: Operator.Word,
    Mark.KEY: Name.Tag,
    Mark.NUMBER: Number,
    Mark.DATE: Literal.Date,
    Mark.SIGN: Operator,
    Mark.TEXT: String,
    Mark.COMMENT: Comment.Single,
    Mark.BLANK: Whitespace,
    Mark.PLAIN: Text,
    Mark.FAULT: Error,
}


class LiftwrightLexer(Lexer):
    """Programs and sessions in the notation of Liftwright."""

    name = "Liftwright"
    aliases: ClassVar[list[str]] = ["liftwright"]
    filenames: ClassVar[list[str]] = ["*.liftwright"]
    mimetypes: ClassVar[list[str]] = ["text/x-liftwright"]

    def get_tokens_unprocessed(
        self, text: str
    ) -> Iterator[tuple[int, _TokenType, str]]:
        """Yield each stretch of a text with where it begins and what it is."""
        for word in Page(text).words:
            yield word.start, TOKENS[word.mark], text[word.start : word.end]
