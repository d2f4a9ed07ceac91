"""Which exercise somebody means by a name."""

from collections.abc import Sequence

from liftwright.catalog import exercise, resolve
from liftwright.domain.exercise import Exercise

LOOSE = frozenset({"row"})
"""Names for many exercises of one movement, whatever they are done with."""


def exercise_meant(name: str, wanted: Sequence[Exercise]) -> Exercise:
    """Return the exercise of a name; one of the day's where the name leaves it open.

    A name that is an exercise's own never means another: a deadlift is no Romanian one,
    whatever the day holds.

    Args:
        name: The name as typed.
        wanted: The exercises of the day.

    Raises:
        UnknownExerciseError: If no exercise answers to it.
    """
    found = resolve(name)
    words = set(name.lower().replace("-", " ").split())
    near = [it for it in wanted if words <= _words(it)]
    if found is None:
        return near[0] if len(near) == 1 else exercise(name)
    if found in wanted or words == set(found.id.split("-")):
        return found
    alike = [it for it in near if _is_variant(it, found, name)]
    return alike[0] if len(alike) == 1 else found


def _words(of: Exercise) -> set[str]:
    return {*of.id.split("-"), of.family}


def _is_variant(one: Exercise, found: Exercise, name: str) -> bool:
    """Return whether one is the same lift in another form: low bar for squat."""
    is_same_kind = one.modality is found.modality or name.lower().strip() in LOOSE
    return one.pattern is found.pattern and one.family == found.family and is_same_kind
