"""Finds exercises by words."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from liftwright.catalog.library import catalog, id_by_plain_name, resolve
from liftwright.catalog.names import normalised
from liftwright.catalog.params import (
    ALIAS_WEIGHT,
    KIND_WEIGHT,
    NAME_WEIGHT,
    NAMES_KEPT,
    PRIME_MOVER_WEIGHT,
    SYNERGIST_WEIGHT,
)
from liftwright.domain.exercise import Exercise
from liftwright.domain.muscle import REGIONS

WHOLE_WORD_WEIGHT = 1

Fields = tuple[tuple[int, str], ...]
"""Weights with the words they are for, each word between two blanks."""


def exercises(query: str = "") -> tuple[Exercise, ...]:
    """Return the exercises that a few words describe, the best match first.

    Words may be of a name in any language of the catalog, a muscle or region (`back`),
    equipment, a kind (`kettlebell`) or a movement (`hinge`). Exercises that match the
    most words come first, those that match fewer than the best are left out. An exact
    name always comes first. No words return every exercise.

    Args:
        query: Words in any order; the beginning of a word is enough.
    """
    words = normalised(query).split()
    if not words:
        return tuple(catalog().values())
    exact = resolve(query)
    scored = [(_score(it, words), it) for it in catalog().values()]
    most = max(n_matched for (n_matched, _), _ in scored)
    hits = [(score, it) for (n, score), it in scored if n == most > 0]
    hits.sort(key=lambda hit: (hit[1] is not exact, -hit[0], *_last_resort(hit[1])))
    return tuple(it for _, it in hits)


def _last_resort(it: Exercise) -> tuple[float, int, str]:
    return -it.transfer, it.skill, it.name


def _score(it: Exercise, words: list[str]) -> tuple[int, int]:
    weights = [max(_weights(it, word), default=0) for word in words]
    return sum(weight > 0 for weight in weights), sum(weights)


def _weights(it: Exercise, word: str) -> Iterator[int]:
    # One search in one string is much quicker than asking every word how it begins.
    beginning, whole = f" {word}", f" {word} "
    fields = _fields(it.id)
    if beginning in _alias_words()[it.id]:
        # A name is one of the aliases too, so few names need to be looked at.
        fields = ((NAME_WEIGHT, _words(it.name)), *fields)
    for weight, known in fields:
        if beginning in known:
            yield weight + WHOLE_WORD_WEIGHT if whole in known else weight


@cache
def _fields(exercise_id: str) -> Fields:
    it = catalog()[exercise_id]
    kinds = (it.pattern, it.modality, it.load_kind, it.laterality, it.family)
    movers = it.prime_movers
    return (
        (PRIME_MOVER_WEIGHT, _words(*movers, *_regions(movers))),
        (ALIAS_WEIGHT, _alias_words()[exercise_id]),
        (KIND_WEIGHT, _words(*kinds, *it.equipment)),
        (SYNERGIST_WEIGHT, _words(*it.muscles)),
    )


@cache
def _alias_words() -> Mapping[str, str]:
    names: defaultdict[str, list[str]] = defaultdict(list)
    for plain, exercise_id in id_by_plain_name().items():
        names[exercise_id].append(plain)
    return {key: f" {' '.join(found)} " for key, found in names.items()}


def _regions(muscles: frozenset[str]) -> Iterator[str]:
    return (name for name, parts in REGIONS.items() if muscles & set(parts))


@lru_cache(maxsize=NAMES_KEPT)
def _words(*texts: str) -> str:
    return f" {' '.join(map(_plain, texts))} "


@lru_cache(maxsize=NAMES_KEPT)
def _plain(text: str) -> str:
    return normalised(text.replace("_", " "))
