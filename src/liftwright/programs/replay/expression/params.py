"""Limits of rules: each rule is short, shallow and ends soon, by its form alone."""

MAX_LENGTH = 4_000
"""Characters of a rule."""

MAX_DEPTH = 24
"""Brackets, ifs and loops within each other."""

MAX_CASES = 50
"""Cases that follow each other with else if."""

MAX_STEPS = 20_000
"""Steps that working a rule out may take; a loop runs over the sets done only."""

MAX_ITEMS = 1_000
"""Entries of a list."""

MAX_SIZE = 1e9
"""Numbers beyond it mean nothing in a gym."""

MAX_NAMES = 100
"""Values that a rule may keep."""

NEAR = 0.6
"""How alike a name must be to be offered, 0 to 1."""
