"""Numbers of reading quick text that are engineering, not exercise science."""

MAX_TEXT = 20_000
"""Characters that are read at once."""

SHOWN = 40
"""So much of a text that says nothing is shown again."""

MAX_ALIKE = 20
"""Like sets that are counted at once; more is a slip of the thumb."""
