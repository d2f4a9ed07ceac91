"""The exercises a coach reaches for first (a convention of the house)."""

import json
from functools import cache
from pathlib import Path

from liftwright.domain.exercise import Exercise

FILE = Path(__file__).parent / "staples.json"


def preference(exercise: Exercise) -> int:
    """Return the place of an exercise among the staples, 0 first; last when none."""
    places = _places()
    return places.get(exercise.id, len(places))


def is_staple(exercise: Exercise) -> bool:
    """Return whether an exercise is among the staples."""
    return exercise.id in _places()


@cache
def _places() -> dict[str, int]:
    ids: list[str] = json.loads(FILE.read_text(encoding="utf-8"))
    return {exercise_id: place for place, exercise_id in enumerate(ids)}
