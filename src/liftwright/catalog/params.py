"""Engineering limits of the catalog; none of them is a finding of science."""

HEAVIEST = 1000
"""Heaviest bar, plate or fixed load that an equipment file may name, in its unit."""

MOST_PAIRS = 50
"""Most pairs of plates of one size."""

MOST_LOADS = 400
"""Most fixed loads of one kind: any rack of dumbbells or stack has fewer."""

MOST_SUBSTITUTES = 5
"""Substitutes offered unless more are asked for."""
