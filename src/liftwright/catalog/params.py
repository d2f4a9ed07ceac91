"""Engineering limits of the catalog; none of them is a finding of science."""

HEAVIEST = 1000
"""Heaviest bar, plate or fixed load that an equipment file may name, in its unit."""

MOST_PAIRS = 50
"""Most pairs of plates of one size."""

MOST_LOADS = 400
"""Most fixed loads of one kind: any rack of dumbbells or stack has fewer."""

MOST_SUBSTITUTES = 5
"""Substitutes offered unless more are asked for."""

FEWEST_CUES = 2
"""Fewest form cues of an exercise."""

MOST_CUES = 4
"""Most form cues of an exercise: nobody minds five things at once."""

LONGEST_CUE = 90
"""Longest form cue, in characters."""

FEWEST_RUNGS = 5
"""Fewest exercises of a ladder."""

NAMES_KEPT = 4096
"""Names whose plain form is remembered: more than any person logs."""

PRIME_MOVER_WEIGHT = 14
NAME_WEIGHT = 8
ALIAS_WEIGHT = 6
KIND_WEIGHT = 4
SYNERGIST_WEIGHT = 2
"""How much a word counts in a search, by where it is found."""
