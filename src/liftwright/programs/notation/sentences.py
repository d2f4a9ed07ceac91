"""Tells from its first words what kind of sentence a line is, and what is a name."""

import re
from difflib import get_close_matches
from functools import lru_cache

from liftwright.programs.notation.params import (
    MAX_PLAIN_NAME,
    MAX_REMEMBERED_NAMES,
    NEAR,
)

KEYWORDS = (
    *("program", "author", "source", "about", "note", "units", "missed", "repeats"),
    *("starts", "for", "session", "week", "weeks", "day", "progress", "after", "why"),
)

_HEADS = (
    ("text_line", r"program|author|source|about|note"),
    ("units_line", r"units?"),
    ("missed_line", r"missed"),
    ("repeats_line", r"repeats"),
    ("starts_line", r"starts?"),
    ("for_line", r"for"),
    ("session_line", r"session"),
    ("week_line", r"weeks?"),
    ("day_line", r"day"),
    ("progress_line", r"progress"),
    ("failure_line", r"after"),
    ("why_line", r"why"),
)
_HEAD = re.compile(
    "|".join(f"(?P<{rule}>(?:{words}))(?![\\w-])" for rule, words in _HEADS),
    re.IGNORECASE,
)
_KINDS = (
    r"work|top(?:\s+set)?|warm-?\s*up|back-?\s*off|drop(?:\s+set)?|rest-?\s*pause"
    r"|myo(?:-?\s*reps)?|cluster|amrap|hold|contacts|technique"
)
_SETS = re.compile(
    rf"(?:(?:{_KINDS})\s+)?(?:[0-9(]|(?:bodyweight|bw)\s*[x\u00d7*+-]\s*[0-9])",
    re.IGNORECASE,
)
_NUMBERED_NAME = re.compile(r"[0-9]+[a-z]?-[^\W\d_]{2,}")
_FOR_WEEKS = re.compile(r"weeks?\s*(?=[0-9])[0-9,\s\u2013\u2014-]+:\s*", re.IGNORECASE)
_GROUP = re.compile(r"[A-Z]{1,2}(?:[0-9]{1,2}[.)]?|[.)])(?!\S)")
_NAME = re.compile(
    r"(?:[^\W\d_]|[0-9]+[a-z]?-[^\W\d_]{2})[\w'\u2019()&/.+%\u00b0-]*"
    r"(?: (?:[\w(&][\w'\u2019()&/.+%\u00b0-]*|-(?= )))*"
)
_OR = re.compile(r"(?:^|\s)or(?!\S)", re.IGNORECASE)
_LIKE_SETS = re.compile(
    r"(?<!\w)[0-9.]+\s*(?:[x\u00d7*]\s*[0-9]|%|(?:kgs?|lbs?|reps?|sets?)(?!\w))",
    re.IGNORECASE,
)
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*")
_KEY = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.:-]*")
_RESERVED = frozenset(
    ("or", "of", "at", "tm", "training", "top", "last", "why", "hand", "side", "each")
)


def sentence(line: str) -> str:
    """Return the rule of the grammar that a line should follow."""
    if _SETS.match(line) and not _NUMBERED_NAME.match(line):
        return "sets_line"
    head = _HEAD.match(line)
    return head.lastgroup if head and head.lastgroup else "exercise_line"


def weeks_apart(line: str) -> tuple[str, str]:
    """Return the weeks that a line is for, such as `weeks 1-3: `, and the rest."""
    found = _FOR_WEEKS.match(line)
    return (line[: found.end()], line[found.end() :]) if found else ("", line)


def meant_keyword(name: str) -> str:
    """Return the keyword that the first word of a name nearly is; empty when none."""
    first = name.split(" ", 1)[0].lower()
    swapped = [word for word in KEYWORDS if sorted(word) == sorted(first)]
    near = get_close_matches(first, KEYWORDS, n=1, cutoff=NEAR)
    return next(iter(swapped + near), "")


def looks_like_sets(name: str) -> bool:
    """Return whether a name reads like sets with an unknown word before them."""
    return bool(_LIKE_SETS.search(name))


@lru_cache(maxsize=MAX_REMEMBERED_NAMES)
def is_plain_name(name: str) -> bool:
    """Return whether a name can stand in a line of its own without quotes."""
    return (
        len(name) <= MAX_PLAIN_NAME
        and bool(_NAME.fullmatch(name))
        and not _OR.search(name)
        and not _GROUP.match(name)
        and sentence(name) == "exercise_line"
        and not meant_keyword(name)
        and not looks_like_sets(name)
    )


def is_plain_word(name: str) -> bool:
    """Return whether a name can stand in the middle of a line without quotes."""
    return (
        len(name) <= MAX_PLAIN_NAME
        and bool(_WORD.fullmatch(name))
        and name.lower() not in _RESERVED
    )


def is_plain_key(key: str) -> bool:
    """Return whether the key of a finding can stand without quotes."""
    return (
        len(key) <= MAX_PLAIN_NAME
        and bool(_KEY.fullmatch(key))
        and key.lower() not in _RESERVED
    )
