"""The grammar, ready to use: from its compiled tables, or made from its text.

Making the tables takes longer than reading a program, so they are kept beside the
grammar. Tables made by another Lark or of another grammar are passed over, never used.
"""

import zlib
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lark import Lark

RULES = (
    *("text_line", "units_line", "missed_line", "repeats_line", "starts_line"),
    *(
        "for_line",
        "session_line",
        "week_line",
        "week_detail",
        "day_line",
        "exercise_line",
    ),
    *("why_line", "sets_line", "progress_line", "failure_line"),
)
GRAMMAR = Path(__file__).with_name("grammar.lark")
TABLES = Path(__file__).with_name("grammar.tables")


@cache
def parser() -> "Lark":
    """Return the parser of single lines, ready on first use."""
    from lark import Lark

    label, _, packed = TABLES.read_bytes().partition(b"\n")
    if label != fresh_label():
        return made_parser()
    return Lark.load(BytesIO(zlib.decompress(packed)))


def made_parser() -> "Lark":
    """Return the parser, made from the text of the grammar."""
    from lark import Lark

    return Lark(
        GRAMMAR.read_text(encoding="utf-8"),
        parser="lalr",
        lexer="contextual",
        start=list(RULES),
        propagate_positions=True,
        maybe_placeholders=False,
    )


def fresh_label() -> bytes:
    """Return the first line of tables that fit this grammar and this Lark."""
    import lark

    rules = "\n".join((GRAMMAR.read_text(encoding="utf-8"), *RULES))
    return f"lark {lark.__version__} grammar {zlib.crc32(rules.encode()):08x}".encode()


def compiled() -> bytes:
    """Return the label and the packed tables of the grammar."""
    tables = BytesIO()
    made_parser().save(tables)
    packed = zlib.compress(tables.getvalue())
    return fresh_label() + b"\n" + packed
