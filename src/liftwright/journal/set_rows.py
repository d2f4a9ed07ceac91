"""Every done set as one row of a table, for spreadsheets and statistics."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from liftwright.domain.fact import Fact, SessionDone
from liftwright.domain.session import Block, PerformedSet
from liftwright.domain.work import (
    Contacts,
    Distance,
    Done,
    Hold,
    MiniSets,
    Reps,
    SideReps,
)
from liftwright.quantities import MILLI, EffortScale, Load, Mass

Cell = str | int | float | Decimal | None
Row = dict[str, Cell]

TEXT, COUNT, NUMBER, AMOUNT = "text", "count", "number", "amount"

COLUMNS = {
    "day": TEXT,
    "start": TEXT,
    "zone": TEXT,
    "session": TEXT,
    "block": COUNT,
    "superset": TEXT,
    "exercise": TEXT,
    "set": COUNT,
    "kind": TEXT,
    "reps": COUNT,
    "reps_left": COUNT,
    "reps_right": COUNT,
    "parts": TEXT,
    "pause_s": COUNT,
    "seconds": COUNT,
    "metres": NUMBER,
    "contacts": COUNT,
    "load_kind": TEXT,
    "load": AMOUNT,
    "load_unit": TEXT,
    "load_counts": TEXT,
    "band": TEXT,
    "rir": NUMBER,
    "rpe": NUMBER,
    "tempo": TEXT,
    "rest_before_s": COUNT,
    "pain": COUNT,
    "pain_site": TEXT,
    "note": TEXT,
    "exercise_note": TEXT,
    "session_note": TEXT,
    "duration_s": COUNT,
    "body_mass": AMOUNT,
    "body_mass_unit": TEXT,
    "fact": TEXT,
}
"""Names of the columns, with what stands in each."""


def set_rows(facts: Iterable[Fact]) -> Iterator[Row]:
    """Yield a row for each set of the sessions that stand.

    Args:
        facts: Facts that stand; those that are no sessions have no rows.
    """
    for fact in facts:
        if isinstance(fact.body, SessionDone):
            yield from _session_rows(fact, fact.body)


def _session_rows(fact: Fact, body: SessionDone) -> Iterator[Row]:
    session = body.session
    around: Row = {
        "day": session.day.isoformat(),
        "start": session.start,
        "zone": session.zone,
        "session": session.title,
        "session_note": session.note,
        "duration_s": session.duration_s,
        "fact": str(fact.id),
        **_mass("body_mass", session.body_mass),
    }
    for number, block in enumerate(session.blocks, 1):
        yield from _block_rows({**around, "block": number}, block)


def _block_rows(around: Row, block: Block) -> Iterator[Row]:
    for number, done in enumerate(block.sets, 1):
        yield {
            **around,
            "superset": block.group,
            "exercise": block.exercise,
            "exercise_note": block.note,
            "set": number,
            **_set_row(done),
        }


def _set_row(done: PerformedSet) -> Row:
    row: Row = {"kind": done.kind.value, **_done(done.done), **_load(done.load)}
    if done.effort:
        is_rir = done.effort.scale is EffortScale.RIR
        row["rir" if is_rir else "rpe"] = done.effort.value
    if done.pain:
        row |= {"pain": done.pain.score, "pain_site": done.pain.site}
    row["tempo"] = str(done.tempo) if done.tempo else ""
    row["rest_before_s"] = done.rest_before_s
    row["note"] = done.note
    return row


def _done(done: Done) -> Row:
    match done:
        case Reps(count):
            return {"reps": count}
        case SideReps(left, right):
            return {"reps_left": left, "reps_right": right}
        case MiniSets(counts, pause_s):
            parts = "+".join(str(count) for count in counts)
            return {"reps": sum(counts), "parts": parts, "pause_s": pause_s}
        case Hold(seconds):
            return {"seconds": seconds}
        case Distance(metres, seconds):
            return {"metres": metres, "seconds": seconds}
        case Contacts(count):
            return {"contacts": count}


def _load(load: Load) -> Row:
    kind: Row = {"load_kind": load.kind.value, "band": load.band}
    counts = {"load_counts": load.basis.value} if load.mass is not None else {}
    return {**kind, **_mass("load", load.mass), **counts}


def _mass(name: str, mass: Mass | None) -> Row:
    if mass is None:
        return {}
    amount = Decimal(mass.milliunits) / MILLI
    return {name: amount, f"{name}_unit": mass.unit.value}
