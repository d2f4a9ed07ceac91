"""Finds the next easier and the next harder exercise of a ladder (claim A8)."""

from typing import NamedTuple

from liftwright.catalog import ladder
from liftwright.domain.exercise import Exercise


class Neighbours(NamedTuple):
    """What stands below and above an exercise on its ladder.

    Args:
        easier: The next easier exercise; `None` at the bottom or without a ladder.
        harder: The next harder exercise; `None` at the top or without a ladder.
    """

    easier: Exercise | None = None
    harder: Exercise | None = None


def neighbours(exercise: Exercise) -> Neighbours:
    """Return the exercises next to one on its ladder."""
    if exercise.ladder is None:
        return Neighbours()
    rungs = ladder(exercise.ladder.ladder)
    at = [rung.id for rung in rungs].index(exercise.id)
    return Neighbours(
        easier=rungs[at - 1] if at > 0 else None,
        harder=rungs[at + 1] if at + 1 < len(rungs) else None,
    )
