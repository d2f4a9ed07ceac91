"""Looks exercises up by id, by any of their names and by ladder."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from os.path import dirname, join
from types import MappingProxyType
from typing import TypedDict

from liftwright.catalog.names import normalised
from liftwright.catalog.record import ExerciseRecord, exercise_from
from liftwright.domain.exercise import Exercise
from liftwright.errors import UnknownNameError

COMPILED_NAME = "catalog.json"
HOW_TO_SEE_ALL = "`liftwright exercises WORDS` finds exercises by any word."


class Compiled(TypedDict):
    """The compiled file: exercises by id, and ids by every plain name."""

    exercises: dict[str, ExerciseRecord]
    names: dict[str, str]


class UnknownExerciseError(UnknownNameError):
    """No exercise answers to this name."""


class UnknownLadderError(UnknownNameError):
    """No ladder of exercises answers to this name."""


def exercise(id_or_name: str) -> Exercise:
    """Return the exercise of that id or name.

    Args:
        id_or_name: An id, a name or an alias, in any spelling that `resolve` knows.

    Raises:
        UnknownExerciseError: If there is none; the message offers the nearest names.
    """
    found = resolve(id_or_name)
    if found is None:
        names = [record["name"].lower() for record in compiled()["exercises"].values()]
        raise UnknownExerciseError("exercise", id_or_name, names, HOW_TO_SEE_ALL)
    return found


def resolve(name: str) -> Exercise | None:
    """Return the exercise that a name means, or `None` rather than a guess.

    Names are equal when they differ in case, accents, punctuation, plurals or the
    place of the equipment only; nothing is matched by likeness.

    Args:
        name: An id, or a name as people and other apps write it.
    """
    data = compiled()
    exercise_id = name if name in data["exercises"] else None
    exercise_id = exercise_id or data["names"].get(normalised(name))
    return _exercise(exercise_id) if exercise_id else None


@cache
def catalog() -> Mapping[str, Exercise]:
    """Return every exercise by its id, in the order of the ids."""
    return MappingProxyType({key: _exercise(key) for key in compiled()["exercises"]})


def ladder(name: str) -> tuple[Exercise, ...]:
    """Return the exercises of a ladder, the easiest first.

    Args:
        name: A ladder, such as `push-up`; `ladders` returns them all.

    Raises:
        UnknownLadderError: If there is none of that name.
    """
    known = ladders()
    if name not in known:
        raise UnknownLadderError("ladder", name, sorted(known))
    return known[name]


@cache
def ladders() -> Mapping[str, tuple[Exercise, ...]]:
    """Return every ladder by name, each from the easiest exercise to the hardest."""
    rungs: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for name, rung, exercise_id in _rungs():
        rungs[name].append((rung, exercise_id))
    return MappingProxyType(
        {
            name: tuple(
                _exercise(exercise_id) for _, exercise_id in sorted(rungs[name])
            )
            for name in sorted(rungs)
        }
    )


@cache
def compiled() -> Compiled:
    """Return the compiled file as it is."""
    path = join(dirname(__file__), COMPILED_NAME)  # noqa: PTH118, PTH120 - pathlib would double the cost of this room
    with open(path, encoding="utf-8") as file:  # noqa: PTH123 - the same
        data: Compiled = json.load(file)
    return data


def _rungs() -> Iterator[tuple[str, int, str]]:
    for exercise_id, record in compiled()["exercises"].items():
        if record["ladder"]:
            name, rung = record["ladder"]
            yield name, rung, exercise_id


@cache
def _exercise(exercise_id: str) -> Exercise:
    return exercise_from(compiled()["exercises"][exercise_id])
