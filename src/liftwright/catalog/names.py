"""Brings the many spellings of an exercise name to one, so that they can be equal."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from unicodedata import combining, normalize

from liftwright.catalog.params import NAMES_KEPT

BRACKETS = re.compile(r"\(([^()]*)\)")
MARKS = re.compile(r"\d*:\d\d\b|\brpe ?\d+\b|\b\d(-\d){2,3}\b|\bold( data)?\b")
"""What people add to a name: a duration, an effort, a tempo, or that it is old."""

WORDS = re.compile(r"[^\W_]+")
DROPPED = str.maketrans(
    {"\N{RIGHT SINGLE QUOTATION MARK}": "", "'": "", "º": " ", "°": " ", "ª": " "}
)
"""Apostrophes join (`farmer's` is `farmers`); signs of degree and rank do not count."""

EQUIPMENT_AFTER_COMMA = frozenset(
    {
        "band",
        "barbell",
        "bodyweight",
        "cable",
        "dumbbell",
        "ez bar",
        "kettlebell",
        "leverage machine",
        "machine",
        "medicine ball",
        "plate",
        "smith machine",
        "trap bar",
    }
)
"""Equipment that some apps write behind a comma: `Squat, Barbell`."""

IMPLEMENTS = frozenset(
    {
        "band",
        "barbell",
        "bodyweight",
        "cable",
        "dumbbell",
        "ezbar",
        "kettlebell",
        "machine",
        "smith",
        "trapbar",
    }
)
"""Equipment words that mean the same wherever they stand in a name."""

FILLERS = frozenset({"a", "an", "and", "the", "using", "w", "with"})

SPELLINGS = {
    "alternate": "alternating",
    "barbbell": "barbell",
    "bb": "barbell",
    "bw": "bodyweight",
    "db": "dumbbell",
    "dumbell": "dumbbell",
    "flye": "fly",
    "kb": "kettlebell",
    "one": "single",
}
"""Spellings of one word; the other side is what they are brought to."""

JOINED = {
    ("back", "extension"): "backextension",
    ("bar", "bell"): "barbell",
    ("bent", "over"): "bentover",
    ("body", "weight"): "bodyweight",
    ("chin", "up"): "chinup",
    ("cross", "over"): "crossover",
    ("dead", "lift"): "deadlift",
    ("dumb", "bell"): "dumbbell",
    ("e", "z"): "ez",
    ("ez", "bar"): "ezbar",
    ("face", "pull"): "facepull",
    ("fall", "out"): "fallout",
    ("get", "up"): "getup",
    ("good", "morning"): "goodmorning",
    ("kettle", "bell"): "kettlebell",
    ("kick", "back"): "kickback",
    ("leverage", "machine"): "machine",
    ("muscle", "up"): "muscleup",
    ("over", "head"): "overhead",
    ("press", "down"): "pressdown",
    ("press", "up"): "pressup",
    ("pull", "down"): "pulldown",
    ("pull", "over"): "pullover",
    ("pull", "through"): "pullthrough",
    ("pull", "up"): "pullup",
    ("push", "down"): "pushdown",
    ("push", "up"): "pushup",
    ("roll", "out"): "rollout",
    ("sit", "up"): "situp",
    ("skull", "crusher"): "skullcrusher",
    ("step", "down"): "stepdown",
    ("step", "up"): "stepup",
    ("t", "bar"): "tbar",
    ("trap", "bar"): "trapbar",
    ("v", "up"): "vup",
}
"""Words that are written together, apart or with a dash."""


@lru_cache(maxsize=NAMES_KEPT)
def normalised(name: str) -> str:
    """Return the plain form in which two names of one exercise are equal.

    Case, accents, punctuation, plurals and common spellings do not count, nor do marks
    such as `1:00`, `RPE 8`, `3-1-0` or `old`, nor where the equipment stands:
    `Bench Press (Barbell)`, `Barbell bench-presses` and `bench press, barbell` are one
    name. The order of the other words does count: a low-to-high fly is no high-to-low
    fly.

    Args:
        name: An exercise name as somebody wrote it.

    Returns:
        Lower-case words with single spaces; empty for a name without any letter.
    """
    plain = _equipment_first(MARKS.sub(" ", _without_accents(name)))
    spelled = (_spelled(word) for word in WORDS.findall(plain))
    words = list(_joined(word for word in spelled if word not in FILLERS))
    return " ".join(sorted(words, key=lambda word: word not in IMPLEMENTS))


def _without_accents(text: str) -> str:
    if text.isascii():
        return text.translate(DROPPED).casefold()
    small = normalize("NFKD", text.translate(DROPPED)).casefold()
    decomposed = normalize("NFKD", small)
    return "".join(sign for sign in decomposed if not combining(sign))


def _equipment_first(text: str) -> str:
    head, comma, tail = text.rpartition(",")
    if comma and tail.strip() in EQUIPMENT_AFTER_COMMA:
        return f"{tail} {head}"
    inside = " ".join(BRACKETS.findall(text))
    return f"{inside} {BRACKETS.sub(' ', text)}"


def _spelled(word: str) -> str:
    singular = _singular(word)
    return SPELLINGS.get(singular, singular)


def _singular(word: str) -> str:
    if word.endswith("calves"):
        return word.removesuffix("ves") + "f"
    if word.endswith("flies"):
        return word.removesuffix("ies") + "y"
    if word.endswith(("sses", "ches", "shes", "xes")):
        return word.removesuffix("es")
    is_plural = len(word) > len("us") and word.endswith("s")
    if is_plural and not word.endswith(("ss", "us", "is")):
        return word.removesuffix("s")
    return word


def _joined(words: Iterable[str]) -> Iterator[str]:
    waiting = ""
    for word in words:
        joined = JOINED.get((waiting, word))
        if joined is None:
            if waiting:
                yield waiting
            waiting = word
        else:
            waiting = joined
    if waiting:
        yield waiting
