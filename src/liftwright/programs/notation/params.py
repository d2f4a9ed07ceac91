"""Sizes and limits of the notation: conveniences of reading, none of them science."""

from liftwright.quantities import kilograms

WIDTH = 80
"""Characters that a line should not exceed."""

GOES_ON_INDENT = 4
DAY_INDENT = 2
SLOT_INDENT = 4
BODY_INDENT = 6
BLOCK_INDENT = 2
SET_INDENT = 4

TEXT_WIDTH = 64
"""Characters of a text that fit into a line, its indentation and keyword counted."""

RULE_WIDTH = 46
"""Characters of a piece of a rule, which stands behind a longer beginning."""

MAX_PROBLEMS = 50
"""Problems after which reading on tells nothing new."""

MAX_EXPECTED = 5
"""Words that are offered where one was expected."""

MAX_SHOWN = 30
"""Characters of a misread word that are shown."""

MAX_TEXT_LENGTH = 2_000_000
"""Characters beyond which a text is no program and no session."""

MAX_LINE_LENGTH = 20_000
"""Characters of a line, texts in quotes not counted."""

MAX_REMEMBERED_LENGTH = 120
MAX_REMEMBERED_LINES = 4096
"""How many lines, of how many characters, are kept taken apart."""

MAX_REMEMBERED_NAMES = 1024
"""Names of exercises whose need for quotes is kept: a program repeats them."""

MAX_PLAIN_NAME = 80
"""Characters of a name that needs no quotes."""

MAX_DIGITS = 9
"""Digits of a number before its decimal point."""

MAX_DECIMALS = 3
"""Decimals of a mass: it is kept to a thousandth of its unit."""

MAX_WEEK_DIGITS = 4
MAX_ALIKE = 100
"""Done sets that one entry may stand for."""

NEAR = 0.8
"""How alike a word must be to a keyword to be taken for a slip, 0 to 1."""

HIGHEST_CHARACTER = 0x10FFFF
HEXADECIMAL = 16
"""Base of the numbers that stand for characters in a text."""

MOST_SETS = 20
"""More like sets than this in one line are hardly meant."""

MOST_LOADED_REPS = 100
"""More repetitions with a load of iron than this are hardly meant."""

MOST_LIFTED = kilograms(600)
"""Nobody lifts more than about this, whatever the exercise with a bar."""
