"""Numbers of this room that are engineering, not exercise science."""

LEARNED_BELOW = 0.9
"""A curve is called the person's own once its doubt is below this share of the usual."""
