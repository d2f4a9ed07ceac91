"""The exercises there are, their names, and what a place has to train with."""

from liftwright.catalog.library import (
    UnknownExerciseError,
    UnknownLadderError,
    catalog,
    exercise,
    ladder,
    ladders,
    resolve,
)

__all__ = [
    "UnknownExerciseError",
    "UnknownLadderError",
    "catalog",
    "exercise",
    "ladder",
    "ladders",
    "resolve",
]
