"""Done sets as flat records, such as `{"reps": 5, "mass": "100 kg", "rpe": 8}`.

A log says the same set many times. What stands flat can be looked up whole, and a set
that was read before is not built again: that is what makes reading ten years quick.
"""

from functools import lru_cache

from liftwright.domain.session import Pain, PerformedSet
from liftwright.domain.work import (
    Contacts,
    Distance,
    Done,
    Hold,
    MiniSets,
    Reps,
    SetKind,
    SideReps,
    Tempo,
)
from liftwright.journal.fields import (
    Record,
    Value,
    mass,
    number,
    only,
    plain,
    shown,
    text,
    whole,
    whole_or_none,
)
from liftwright.quantities import Basis, Effort, EffortScale, Load, LoadKind

KNOWN_SETS = 32_768
"""Sets that are kept ready; a log of ten years has about a third of that."""

KNOWN_PARTS = 4_096
"""Loads, counts, efforts and tempos that are kept ready, each."""

DONE_FIELDS: dict[str, frozenset[str]] = {
    "reps": frozenset({"reps"}),
    "left": frozenset({"left", "right"}),
    "parts": frozenset({"parts", "pause_s"}),
    "hold_s": frozenset({"hold_s"}),
    "metres": frozenset({"metres", "seconds"}),
    "contacts": frozenset({"contacts"}),
}
"""What a set may count, by the field that tells which."""

OTHER_FIELDS = frozenset({"kind", "tempo", "rest_s", "note"}) | frozenset(
    {"load", "mass", "basis", "band", "rir", "rpe", "pain", "pain_site"}
)
REP_FIELDS = OTHER_FIELDS | {"reps"}


def set_record(done_set: PerformedSet) -> Record:
    """Return the record of a set; what is usual is left out.

    Logs share the objects of equal sets, so each is worked out once; nobody may change
    the record.
    """
    known = _written.get(id(done_set))
    if known is not None:
        return known[1]
    if len(_written) >= KNOWN_SETS:
        _written.clear()
    record = _new_record(done_set)
    _written[id(done_set)] = done_set, record
    return record


_written: dict[int, tuple[PerformedSet, Record]] = {}
"""Records by the object they were made of, which is kept so that it stays the one."""


def _new_record(done_set: PerformedSet) -> Record:
    record = _done_record(done_set.done)
    if done_set.kind is not SetKind.WORK:
        record["kind"] = done_set.kind.value
    _add_load(record, done_set.load)
    if done_set.effort:
        record[done_set.effort.scale.lower()] = plain(done_set.effort.value)
    if done_set.tempo:
        record["tempo"] = str(done_set.tempo)
    if done_set.rest_before_s is not None:
        record["rest_s"] = done_set.rest_before_s
    if done_set.pain:
        record["pain"] = done_set.pain.score
        if done_set.pain.site:
            record["pain_site"] = done_set.pain.site
    if done_set.note:
        record["note"] = done_set.note
    return record


def _done_record(done: Done) -> Record:
    match done:
        case Reps(count):
            return {"reps": count}
        case SideReps(left, right):
            return {"left": left, "right": right}
        case MiniSets(counts, pause_s):
            parts = "+".join(str(count) for count in counts)
            return _with({"parts": parts}, "pause_s", pause_s)
        case Hold(seconds):
            return {"hold_s": seconds}
        case Distance(metres, seconds):
            return _with({"metres": plain(metres)}, "seconds", seconds)
        case Contacts(count):
            return {"contacts": count}


def _with(record: Record, name: str, value: int | None) -> Record:
    return record if value is None else {**record, name: value}


def _add_load(record: Record, load: Load) -> None:
    if load.kind is not LoadKind.EXTERNAL:
        record["load"] = load.kind.value
    if load.mass is not None:
        record["mass"] = str(load.mass)
    if load.basis is not Basis.TOTAL:
        record["basis"] = load.basis.value
    if load.band:
        record["band"] = load.band


def performed_sets(records: list[Value]) -> tuple[PerformedSet, ...]:
    """Return the sets of records.

    Raises:
        ValueError: If one is the record of no set.
    """
    try:
        return tuple([_known_set(tuple(record.items())) for record in records])
    except (AttributeError, TypeError):
        strange = next((it for it in records if not _is_flat(it)), records)
        raise ValueError(f"no set can be read from {shown(strange)}") from None


def _is_flat(record: Value) -> bool:
    return isinstance(record, dict) and not any(
        isinstance(it, dict | list) for it in record.values()
    )


@lru_cache(KNOWN_SETS)
def _known_set(items: tuple[tuple[str, Value], ...]) -> PerformedSet:
    record = dict(items)
    said = record.get
    if "reps" in record and REP_FIELDS.issuperset(record):
        done: Done = _reps(record["reps"])
    else:
        done = _other_done(record)
    return PerformedSet(
        done,
        _load(said("load"), said("mass"), said("basis"), said("band")),
        SetKind(record["kind"]) if "kind" in record else SetKind.WORK,
        _effort(said("rir"), said("rpe")),
        _tempo(record["tempo"]) if "tempo" in record else None,
        whole(record, "rest_s") if "rest_s" in record else None,
        _pain(record) if "pain" in record or "pain_site" in record else None,
        text(record, "note") if "note" in record else "",
    )


def _other_done(record: Record) -> Done:
    counted = [name for name in DONE_FIELDS if name in record]
    if len(counted) != 1:
        raise ValueError(f"a set counts one thing, got {counted or shown(record)}")
    only(record, DONE_FIELDS[counted[0]] | OTHER_FIELDS, "a set")
    return _done(counted[0], record)


def _done(counted: str, record: Record) -> Done:
    match counted:
        case "reps":
            return _reps(record["reps"])
        case "left":
            return SideReps(whole(record, "left"), whole(record, "right"))
        case "parts":
            counts = tuple(int(it) for it in text(record, "parts").split("+"))
            return MiniSets(counts, whole_or_none(record, "pause_s"))
        case "hold_s":
            return Hold(whole(record, "hold_s"))
        case "metres":
            return Distance(number(record, "metres"), whole_or_none(record, "seconds"))
        case _:
            return Contacts(whole(record, "contacts"))


@lru_cache(KNOWN_PARTS, typed=True)
def _reps(count: Value) -> Reps:
    return Reps(whole({"reps": count}, "reps"))


@lru_cache(KNOWN_PARTS)
def _load(kind: Value, amount: Value, basis: Value, band: Value) -> Load:
    return Load(
        LoadKind.EXTERNAL if kind is None else LoadKind(kind),
        None if amount is None else mass(amount),
        Basis.TOTAL if basis is None else Basis(basis),
        text({"band": "" if band is None else band}, "band"),
    )


@lru_cache(KNOWN_PARTS, typed=True)
def _effort(rir: Value, rpe: Value) -> Effort | None:
    if rir is not None and rpe is not None:
        raise ValueError("a set has rir or rpe, not both")
    if rir is not None:
        return Effort(EffortScale.RIR, number({"rir": rir}, "rir"))
    if rpe is not None:
        return Effort(EffortScale.RPE, number({"rpe": rpe}, "rpe"))
    return None


@lru_cache(KNOWN_PARTS)
def _tempo(words: Value) -> Tempo:
    return Tempo.parse(text({"tempo": words}, "tempo"))


def _pain(record: Record) -> Pain:
    if "pain" not in record:
        raise ValueError("a place of pain has its score, pain")
    return Pain(whole(record, "pain"), text(record, "pain_site"))
