"""Sizes of what editors are told: conveniences, none of them science."""

MAX_OFFERED = 60
"""Exercises or findings that are offered at once; a letter more narrows them."""

PAGES_KEPT = 8
"""Texts that are kept read: an editor asks several things of each."""

SENTENCES_KEPT = 4096
"""Sentences that are kept taken apart: most do not change while one is typed."""

MAX_ALIASES_SHOWN = 8

MAX_COLOURED_LENGTH = 200_000
"""Characters beyond which a text is shown without colours."""
