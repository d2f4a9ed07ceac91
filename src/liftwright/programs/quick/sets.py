"""Reads one set as people type it: `100x5@8`, `bw x 12`, `+10kg x 5`, `30s`."""

import re
from dataclasses import dataclass

from liftwright.domain.exercise import Exercise
from liftwright.domain.session import PerformedSet
from liftwright.domain.work import SetKind
from liftwright.programs.quick import loads, work
from liftwright.programs.quick.misread import QuickError
from liftwright.programs.quick.params import MAX_ALIKE, SHOWN
from liftwright.programs.quick.remarks import remarks_of
from liftwright.quantities import Load, Unit

KINDS = {
    "w": SetKind.WARM_UP,
    "warmup": SetKind.WARM_UP,
    "warm-up": SetKind.WARM_UP,
    "top": SetKind.TOP,
    "backoff": SetKind.BACK_OFF,
    "back-off": SetKind.BACK_OFF,
    "drop": SetKind.DROP,
    "amrap": SetKind.AMRAP,
    "myo": SetKind.MYO,
    "rest-pause": SetKind.REST_PAUSE,
    "cluster": SetKind.CLUSTER,
    "technique": SetKind.TECHNIQUE,
}
"""Words before a set that say what it is for."""

KIND = re.compile(
    rf"({'|'.join(sorted(KINDS, key=len, reverse=True))})\b[\s:]*", re.IGNORECASE
)
TIMES = "\\s*[x*\N{MULTIPLICATION SIGN}]\\s*"
SETS = r"(?P<n>\d{1,2})(?!\d)"
LOADED = rf"(?P<load>{loads.ANY}){TIMES}(?P<work>{work.ANY})"
SETS_OF_WORK = rf"(?:{SETS}{TIMES})?(?P<work>{work.ANY})"
HEAVY = r"@\s*(?P<at>\d{2,}(?:[.,]\d+)?)(?!\w)"
"""A number behind @ that is too large for an effort."""

SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        rf"{LOADED}{TIMES}{SETS}(?!\w)",
        rf"{SETS_OF_WORK}(?:\s*@\s*|{TIMES}|\s+)(?P<load>{loads.SURE})(?!\w)",
        rf"{SETS_OF_WORK}\s*{HEAVY}",
        rf"{SETS}{TIMES}(?P<work>{work.ANY})\s+(?P<load>{loads.AMOUNT})(?![\w:])",
        rf"{SETS}{TIMES}(?P<work>{work.WITH_UNIT})",
        LOADED,
        rf"(?P<work>{work.ANY})",
    )
)
"""Load times work times sets; sets times work at a load; counted work; plain work."""

BEGINS_A_SET = re.compile(
    rf"(?:{KIND.pattern})?(?:[+-]?\s*\d|(?:bw|bodyweight)\b|{loads.BAND}\b)",
    re.IGNORECASE,
)
"""How every set begins, and no name of an exercise."""

FORMS = ("100x5", "3x5 100kg", "bw x 8", "30s")


@dataclass(frozen=True, slots=True)
class Context:
    """What a set is read against.

    Args:
        exercise: The exercise.
        before: The set before, whose load goes on; `None` for the first.
        unit: Unit of loads that name none.
    """

    exercise: Exercise
    before: PerformedSet | None
    unit: Unit | None


@dataclass(frozen=True, slots=True)
class _Typed:
    """A set, taken apart.

    Args:
        n_sets: How many of it.
        work: Its work as typed.
        load: Its load as typed; empty where none was said.
        rest: What stands behind it.
    """

    n_sets: int
    work: str
    load: str
    rest: str


def sets_of(text: str, context: Context) -> tuple[PerformedSet, ...]:
    """Return the sets that a text between commas reports.

    Raises:
        QuickError: If it cannot be understood.
    """
    kind, rest = _kind(text)
    typed = _with_sets_counted(_taken_apart(rest), context.exercise)
    if not 1 <= typed.n_sets <= MAX_ALIKE:
        raise QuickError(f"{typed.n_sets} sets at once; 1 to {MAX_ALIKE} are taken")
    done, said = work.work_of(typed.work), remarks_of(typed.rest)
    one = PerformedSet(
        done=done,
        load=_load(typed, context),
        kind=kind or work.usual_kind(done),
        effort=said.effort,
        tempo=said.tempo,
        rest_before_s=said.rest_s,
        pain=said.pain,
        note=said.note,
    )
    return (one,) * typed.n_sets


def _kind(text: str) -> tuple[SetKind | None, str]:
    found = KIND.match(text)
    if found is None:
        return None, text
    return KINDS[found[1].lower()], text[found.end() :]


def _taken_apart(text: str) -> _Typed:
    """Return a set in the reading that takes most of its text."""
    readings = [it for shape in SHAPES if (it := shape.match(text)) is not None]
    if not readings:
        raise QuickError(f"{text[:SHOWN]!r} is no set", *FORMS)
    found = max(readings, key=lambda it: it.end())
    said = found.groupdict()
    load = said.get("load") or said.get("at") or ""
    return _Typed(int(said.get("n") or 1), said["work"], load, text[found.end() :])


def _with_sets_counted(typed: _Typed, exercise: Exercise) -> _Typed:
    """Return `3x8` as three sets where the exercise has no number for its load."""
    counts_sets = exercise.load_kind in loads.BARE_KINDS and loads.is_bare(typed.load)
    if not counts_sets or not typed.load.strip().isdecimal() or typed.n_sets > 1:
        return typed
    return _Typed(int(typed.load), typed.work, "", typed.rest)


def _load(typed: _Typed, context: Context) -> Load:
    if not typed.load and context.before is not None:
        return context.before.load
    return loads.load_of(typed.load, context.exercise, context.unit)
