"""Writes sessions as a CSV that Strong and whatever reads Strong's files can read.

The layout is the one of Android, whose rows name their unit, so that kilograms and
pounds can stand in one file. What it has no column for is put in the notes.
"""

import csv
from collections.abc import Iterable, Iterator
from functools import lru_cache
from io import StringIO

from liftwright.catalog import catalog, resolve
from liftwright.domain.session import Block, PerformedSet, Session
from liftwright.domain.work import (
    Contacts,
    Distance,
    Hold,
    MiniSets,
    Reps,
    SetKind,
    SideReps,
)
from liftwright.exchange.formulas import harmless
from liftwright.exchange.log_book import joined
from liftwright.quantities import plain_number

HEADER = (
    "Date",
    "Workout Name",
    "Exercise Name",
    "Set Order",
    "Weight",
    "Weight Unit",
    "Reps",
    "RPE",
    "Distance",
    "Distance Unit",
    "Seconds",
    "Notes",
    "Workout Notes",
    "Workout Duration",
)
MARKS = {SetKind.WARM_UP: "W", SetKind.DROP: "D", SetKind.AMRAP: "F"}
REST_MARK = "Rest Timer"
PLAIN_KINDS = frozenset({SetKind.WORK, *MARKS})
IMPLEMENTS = ("(Barbell)", "(Dumbbell)", "(Machine)", "(Cable)", "(Assisted)", "(Smith")
LOWEST_RPE = 1


def write(sessions: Iterable[Session]) -> str:
    """Return sessions as a CSV of Strong, oldest first.

    Args:
        sessions: The sessions.
    """
    out = StringIO()
    rows = csv.writer(out, delimiter=";", lineterminator="\n")
    rows.writerow(HEADER)
    for session in sorted(sessions, key=lambda it: (it.day, it.start)):
        rows.writerows(_rows(session))
    return out.getvalue()


@lru_cache(maxsize=4096)
def strong_name(exercise: str) -> str:
    """Return what Strong calls an exercise; its own name where Strong has none.

    Args:
        exercise: Its id, or its name as somebody wrote it.
    """
    known = catalog().get(exercise)
    if known is None:
        return exercise
    english = (it for it in known.aliases if it.isascii())
    aliases = (it for it in english if any(word in it for word in IMPLEMENTS))
    return next((it for it in (*aliases, known.name) if resolve(it) is known), exercise)


def _rows(session: Session) -> Iterator[list[str]]:
    for block in session.blocks:
        note = block.note
        for number, performed in enumerate(block.sets, start=1):
            if performed.rest_before_s is not None:
                yield _rest(session, block, performed.rest_before_s)
            yield _row(session, block, performed, number, note)
            note = ""


def _rest(session: Session, block: Block, rest_s: int) -> list[str]:
    name = harmless(strong_name(block.exercise))
    cells = ["", "", "", "", "", "", f"{rest_s}", ""]
    return [*_head(session), name, REST_MARK, *cells, *_tail(session)]


def _row(
    session: Session, block: Block, performed: PerformedSet, number: int, note: str
) -> list[str]:
    reps, metres, seconds, extra = _counts(performed)
    mass = performed.load.mass
    return [
        *_head(session),
        harmless(strong_name(block.exercise)),
        MARKS.get(performed.kind, f"{number}"),
        "" if mass is None else plain_number(mass.milliunits),
        "" if mass is None else mass.unit.value,
        reps,
        _rpe(performed),
        metres,
        "m" if metres else "",
        seconds,
        harmless(joined(note, "; ".join((*extra, *_unplaced(performed))))),
        *_tail(session),
    ]


def _head(session: Session) -> tuple[str, str]:
    return f"{session.day} {session.start or '00:00'}:00", harmless(session.title)


def _tail(session: Session) -> tuple[str, str]:
    if session.duration_s is None:
        return harmless(session.note), ""
    minutes, seconds = divmod(session.duration_s, 60)
    parts = [f"{minutes}m"] * bool(minutes) + [f"{seconds}s"] * bool(seconds)
    return harmless(session.note), " ".join(parts) or "0s"


def _counts(performed: PerformedSet) -> tuple[str, str, str, tuple[str, ...]]:
    """Return repetitions, metres, seconds, and in words what they do not say."""
    match performed.done:
        case Reps(count):
            return f"{count}", "", "", ("failed",) * (count == 0)
        case SideReps(left, right):
            return f"{min(left, right)}", "", "", (f"{left} left, {right} right",)
        case MiniSets(counts):
            return f"{sum(counts)}", "", "", ("+".join(map(str, counts)),)
        case Hold(seconds):
            return "0", "", f"{seconds}", ()
        case Distance(metres, way_s):
            return "0", f"{metres!r}", "" if way_s is None else f"{way_s}", ()
        case Contacts(count):
            return f"{count}", "", "", ("contacts",)


def _rpe(performed: PerformedSet) -> str:
    effort = performed.effort
    is_placed = effort is not None and effort.rpe >= LOWEST_RPE
    return f"{effort.rpe:g}" if effort is not None and is_placed else ""


def _unplaced(performed: PerformedSet) -> Iterator[str]:
    """Yield in words what no column holds."""
    if performed.kind not in PLAIN_KINDS:
        yield performed.kind.value
    if performed.load.band:
        yield f"band {performed.load.band}"
    if performed.tempo is not None:
        yield f"tempo {performed.tempo}"
    if performed.pain is not None:
        yield f"pain {performed.pain.score} {performed.pain.site}".strip()
    if performed.note:
        yield performed.note
