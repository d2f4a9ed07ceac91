"""Looks exercises up by id, by any of their names and by ladder."""

import json
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from os.path import dirname, join
from types import MappingProxyType
from typing import TypedDict

from liftwright.catalog.names import normalised
from liftwright.catalog.record import ExerciseRecord, exercise_from
from liftwright.domain.exercise import Exercise
from liftwright.errors import UnknownNameError

COMPILED_NAME = "catalog.jsonl"
HOW_TO_SEE_ALL = "`liftwright exercises WORDS` finds exercises by any word."


class Index(TypedDict):
    """The first line of the compiled file.

    Every id has its exercise on the line of the same place below this one, so that
    one exercise is read without reading the others.
    """

    ids: list[str]
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
        names = [known.name.lower() for known in catalog().values()]
        raise UnknownExerciseError("exercise", id_or_name, names, HOW_TO_SEE_ALL)
    return found


def resolve(name: str) -> Exercise | None:
    """Return the exercise that a name means, or `None` rather than a guess.

    Names are equal when they differ in case, accents, punctuation, plurals or the
    place of the equipment only; nothing is matched by likeness.

    Args:
        name: An id, or a name as people and other apps write it.
    """
    exercise_id = id_by_plain_name().get(normalised(name))
    return _exercise(exercise_id) if exercise_id else None


@cache
def catalog() -> Mapping[str, Exercise]:
    """Return every exercise by its id, in the order of the ids."""
    return MappingProxyType({key: _exercise(key) for key in _line_by_id()})


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
    for found in catalog().values():
        if found.ladder:
            rungs[found.ladder.ladder].append((found.ladder.rung, found.id))
    return MappingProxyType(
        {
            name: tuple(
                _exercise(exercise_id) for _, exercise_id in sorted(rungs[name])
            )
            for name in sorted(rungs)
        }
    )


def id_by_plain_name() -> Mapping[str, str]:
    """Return every name in its plain form, with the id of its exercise."""
    return _index()["names"]


@cache
def _exercise(exercise_id: str) -> Exercise:
    record: ExerciseRecord = json.loads(_lines()[_line_by_id()[exercise_id]])
    return exercise_from(record)


@cache
def _line_by_id() -> Mapping[str, int]:
    return {key: line for line, key in enumerate(_index()["ids"], 1)}


@cache
def _index() -> Index:
    index: Index = json.loads(_lines()[0])
    return index


@cache
def _lines() -> list[str]:
    path = join(dirname(__file__), COMPILED_NAME)  # noqa: PTH118, PTH120 - pathlib would double the cost of this room
    with open(path, encoding="utf-8") as file:  # noqa: PTH123 - the same
        return file.read().split("\n")
