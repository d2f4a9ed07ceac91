"""Exercises that are better kept on different days."""

from collections.abc import Iterable
from itertools import combinations

from liftwright.domain.exercise import Exercise, Pattern
from liftwright.evidence import value
from liftwright.planner.heavy import is_floor_pull, is_loaded_squat

TRUNK = frozenset(
    {
        Pattern.TRUNK_FLEXION,
        Pattern.TRUNK_EXTENSION,
        Pattern.TRUNK_ROTATION,
        Pattern.TRUNK_STABILITY,
    }
)


def apart_groups(exercises: Iterable[Exercise]) -> tuple[frozenset[str], ...]:
    """Return the groups of exercises of which a session has one at most.

    Args:
        exercises: The exercises that come into question.
    """
    doable = sorted({it.id: it for it in exercises}.values(), key=lambda it: it.id)
    return tuple(group for group in _alike(doable) if len(group) > 1)


def has_days_apart(n_days: int) -> bool:
    """Return whether a week has enough days to part squats and deadlifts."""
    return n_days >= value("planner.apart_from_days")


def is_apart(exercise: Exercise) -> bool:
    """Return whether an exercise is one of those that want a day of their own."""
    return is_loaded_squat(exercise) or is_floor_pull(exercise)


def _alike(exercises: list[Exercise]) -> list[frozenset[str]]:
    same: dict[tuple[object, ...], set[str]] = {}
    for it in exercises:
        same.setdefault((it.pattern, it.prime_movers), set()).add(it.id)
    groups = [frozenset(it) for it in same.values()]
    pairs = (
        frozenset({one.id, other.id})
        for one, other in combinations(exercises, 2)
        if are_alike(one, other)
    )
    return groups + [it for it in pairs if not any(it <= group for group in groups)]


def are_alike(first: Exercise, second: Exercise) -> bool:
    """Return whether two exercises do the same, near enough for one session.

    They do when one movement trains the same prime movers, or muscles that overlap by
    more than half; and one trunk exercise is enough for a prime mover.
    """
    if {first.pattern, second.pattern} <= TRUNK:
        return bool(first.prime_movers & second.prime_movers)
    if first.pattern is not second.pattern:
        return False
    is_same = first.prime_movers == second.prime_movers
    return is_same or _overlap(first, second) >= value("planner.alike")


def _overlap(first: Exercise, second: Exercise) -> float:
    shares = [
        (first.muscles.get(it, 0.0), second.muscles.get(it, 0.0))
        for it in {*first.muscles, *second.muscles}
    ]
    return sum(map(min, shares)) / sum(map(max, shares))
