"""Looks exercises up by id, by any of their names and by ladder."""

import json
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from os.path import dirname, join
from types import MappingProxyType

from liftwright.catalog.names import normalised
from liftwright.catalog.params import NAMES_KEPT
from liftwright.catalog.record import ExerciseRecord, exercise_from
from liftwright.domain.exercise import Exercise
from liftwright.errors import UnknownNameError

EXERCISES_NAME = "exercises.jsonl"
NAMES_NAME = "names.tsv"
HOW_TO_SEE_ALL = "`liftwright exercises WORDS` finds exercises by any word."


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
        raise UnknownExerciseError(
            "exercise", id_or_name, _names_to_offer(), HOW_TO_SEE_ALL
        )
    return found


def resolve(name: str) -> Exercise | None:
    """Return the exercise that a name means, or `None` rather than a guess.

    Names are equal when they differ in case, accents, punctuation, plurals or the
    place of the equipment only; nothing is matched by likeness.

    Args:
        name: An id, or a name as people and other apps write it.
    """
    exercise_id = _id_of(normalised(name))
    if exercise_id is None:
        return None
    if catalog.cache_info().currsize:
        return catalog()[exercise_id]
    return _read_alone(exercise_id)


def _names_to_offer() -> list[str]:
    # Of main lifts people write short forms, such as squat or ohp.
    short = [
        alias.lower()
        for known in catalog().values()
        if known.is_main_lift
        for alias in known.aliases
    ]
    return list(
        dict.fromkeys([*(it.name.lower() for it in catalog().values()), *short])
    )


@cache
def catalog() -> Mapping[str, Exercise]:
    """Return every exercise by its id, in the order of the ids."""
    records: list[ExerciseRecord] = list(map(json.loads, _exercises().splitlines()))
    return MappingProxyType({it["id"]: exercise_from(it) for it in records})


def ladder(name: str) -> tuple[Exercise, ...]:
    """Return the exercises of a ladder, the easiest first.

    Args:
        name: A ladder, such as `push-up`; `ladders` returns them all.

    Raises:
        UnknownLadderError: If there is none of that name.
    """
    known = ladders()
    if name not in known:
        names = sorted(known)
        raise UnknownLadderError(
            "ladder", name, names, f"There are: {', '.join(names)}."
        )
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
            name: tuple(catalog()[key] for _, key in sorted(rungs[name]))
            for name in sorted(rungs)
        }
    )


@cache
def id_by_plain_name() -> Mapping[str, str]:
    """Return every name in its plain form, with the id of its exercise."""
    lines = _names().decode().strip().split("\n")
    return dict(line.split("\t") for line in lines)


@lru_cache(maxsize=NAMES_KEPT)
def _id_of(plain_name: str) -> str | None:
    """Return the id behind a name; searching bytes is quicker than parsing them."""
    key = f"\n{plain_name}\t".encode()
    names = _names()
    place = names.find(key)
    if place < 0:
        return None
    start = place + len(key)
    return names[start : names.index(b"\n", start)].decode()


@cache
def _read_alone(exercise_id: str) -> Exercise:
    """Return one exercise without reading the others."""
    lines = _exercises()
    start = lines.index(f'{{"id":"{exercise_id}",'.encode())
    record: ExerciseRecord = json.loads(lines[start : lines.index(b"\n", start)])
    return exercise_from(record)


@cache
def _exercises() -> bytes:
    return _compiled(EXERCISES_NAME)


@cache
def _names() -> bytes:
    return b"\n" + _compiled(NAMES_NAME)


def _compiled(name: str) -> bytes:
    with open(join(dirname(__file__), name), "rb") as file:  # noqa: PTH118, PTH120, PTH123 - pathlib would double the cost of this room
        return file.read()
