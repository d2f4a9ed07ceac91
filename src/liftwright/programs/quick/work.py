"""The work of a quick set: repetitions, seconds, metres or contacts."""

import re
from collections.abc import Callable

from liftwright.domain.work import (
    Contacts,
    Distance,
    Done,
    Hold,
    MiniSets,
    Reps,
    SetKind,
    SideReps,
)
from liftwright.programs.quick.misread import QuickError

SECONDS_PER_MINUTE = 60

Read = Callable[[re.Match[str]], Done]

COUNTED: tuple[tuple[str, Read], ...] = (
    (
        r"(\d+):([0-5]\d)",
        lambda it: Hold(int(it[1]) * SECONDS_PER_MINUTE + int(it[2])),
    ),
    (r"(\d+)\s*min", lambda it: Hold(int(it[1]) * SECONDS_PER_MINUTE)),
    (r"(\d+)\s*s(?:ec)?", lambda it: Hold(int(it[1]))),
    (
        r"(\d+(?:[.,]\d+)?)\s*m(?:etres|eters)?",
        lambda it: Distance(float(it[1].replace(",", "."))),
    ),
    (r"(\d+)\s*(?:jumps|throws|contacts)", lambda it: Contacts(int(it[1]))),
)
"""Work that says what it is counted in."""

REPEATED: tuple[tuple[str, Read], ...] = (
    (r"(\d+)/(\d+)", lambda it: SideReps(int(it[1]), int(it[2]))),
    (
        r"(\d+(?:\+\d+)+)",
        lambda it: MiniSets(tuple(int(part) for part in it[1].split("+"))),
    ),
    (r"(\d+)", lambda it: Reps(int(it[1]))),
)
"""Repetitions: of two sides, of parts, or plain."""


def _pattern(forms: tuple[tuple[str, Read], ...]) -> str:
    bare = (re.sub(r"\((?!\?)", "(?:", form) for form, _ in forms)
    return rf"(?:{'|'.join(bare)})(?![\d.:/a-wyz])"


WITH_UNIT = _pattern(COUNTED)
ANY = _pattern((*COUNTED, *REPEATED))


def work_of(text: str) -> Done:
    """Return the work that was typed.

    Raises:
        QuickError: If a number is beyond what anybody does.
    """
    for form, read in (*COUNTED, *REPEATED):
        found = re.fullmatch(form, text.strip(), re.IGNORECASE)
        if found is not None:
            try:
                return read(found)
            except ValueError as error:
                raise QuickError(str(error)) from error
    raise QuickError(f"{text!r} is no amount of work", "5", "8/7", "30s", "20m")


def usual_kind(done: Done) -> SetKind:
    """Return what a set of this work is for where nothing is said."""
    match done:
        case Hold():
            return SetKind.HOLD
        case MiniSets():
            return SetKind.CLUSTER
        case Contacts():
            return SetKind.CONTACTS
        case _:
            return SetKind.WORK
