"""What was lifted, typed as people type it: `bench 100x5@8, 100x5, 95x6 pain 3`.

The notation writes sessions so that they read back exactly; this is for thumbs. An
exercise, then its sets between commas: load times repetitions, and what else there is
to say of a set. Whatever is left out is carried on from the set before.
"""

from liftwright.programs.quick.entries import read_quick

__all__ = ["read_quick"]
