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

NEAREST = 3
"""Names that are offered for one that nothing is called."""

MAX_DIGITS = 20
"""Digits of a number that are read."""

RULES_KEPT = 512
"""Rules that are kept taken apart: a program repeats them."""

SAMPLE_SETS = ((5, 5, 5), (8, 6, 5), (3, 2, 0), (12, 12, 12))
"""Repetitions of sessions that a rule is tried out on."""

SAMPLE_FAILURES = 5
SAMPLE_TARGET, SAMPLE_TOP, SAMPLE_RIR, SAMPLE_RPE = 5.0, 8.0, 2.0, 8.0
SAMPLE_KG = {"load": 100.0, "tm": 120.0, "one_rm": 135.0, "body_mass": 80.0}
SAMPLE_K = 35.0
"""What else those sessions were like; any numbers will do."""

SET_ARGUMENTS = (2, 3)
"""Fewest and most arguments of a function of one set."""

EXAMPLES_SHOWN = 3
"""Signs that are offered where one was expected."""
