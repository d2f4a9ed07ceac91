"""What facts say, as records: one name, one writer and one reader a kind."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from typing import NamedTuple, TypeVar

from liftwright.domain.fact import (
    Body,
    BodyMeasured,
    CheckedIn,
    DayMissed,
    ExerciseNamed,
    Girth,
    PainReported,
    PersonDescribed,
    ProgramAdopted,
    ProgramEnded,
    Retracted,
    ScreeningAnswered,
    SessionDone,
)
from liftwright.domain.person import ScreeningAnswers
from liftwright.domain.program import MissedDays
from liftwright.journal.fields import (
    Record,
    Value,
    flag,
    listed,
    mass,
    needed,
    number,
    number_or_none,
    only,
    plain,
    said,
    text,
    typed,
    uuid,
    whole,
    whole_or_none,
)
from liftwright.journal.sessions import (
    place_record,
    program_place,
    session_done,
    session_record,
)

Writer = Callable[[Body, date, str], Record]
Reader = Callable[[Record, date, str], Body]

SCORES = ("sleep_quality", "soreness", "stress", "mood", "body_image")
ANSWERS = tuple(field.name for field in fields(ScreeningAnswers))

B = TypeVar("B", bound=Body)


class Kind(NamedTuple):
    """One kind of fact in the journal.

    Args:
        name: Its name in records and in the table, such as `session`.
        body: The class of what it says.
        write: Turns a body, with day and zone of its fact, into a record.
        read: Turns a record, with day and zone of its fact, into a body.
    """

    name: str
    body: type
    write: Writer
    read: Reader


def _kind(
    name: str,
    body: type[B],
    write: Callable[[B], Record],
    known: str,
    read: Callable[[Record], B],
) -> Kind:
    """Return a kind whose records need nothing from the fact around them."""
    allowed = frozenset(known.split())
    return Kind(
        name,
        body,
        lambda value, _day, _zone: write(value),  # type: ignore[arg-type] # a kind writes bodies of its own class
        lambda record, _day, _zone: read(only(record, allowed, f"a {name}")),
    )


def _measured_record(body: BodyMeasured) -> Record:
    record = said(mass=None if body.mass is None else str(body.mass))
    if body.girths:
        record["girths"] = [
            {"site": it.site, "mm": plain(it.millimetres)} for it in body.girths
        ]
    return record


def _measured(record: Record) -> BodyMeasured:
    weight = record.get("mass")
    girths = tuple(_girth(it) for it in listed(record, "girths"))
    return BodyMeasured(None if weight is None else mass(weight), girths)


def _girth(record: Value) -> Girth:
    said = only(record, frozenset({"site", "mm"}), "a girth")
    return Girth(text(said, "site", None), number(said, "mm"))


def _checked_record(body: CheckedIn) -> Record:
    hours = None if body.sleep_h is None else plain(body.sleep_h)
    scores = {name: getattr(body, name) for name in SCORES}
    return said(sleep_h=hours, **scores, note=body.note)


def _checked(record: Record) -> CheckedIn:
    scores = {name: whole_or_none(record, name) for name in SCORES}
    hours, note = number_or_none(record, "sleep_h"), text(record, "note")
    return CheckedIn(hours, **scores, note=note)


def _pain_record(body: PainReported) -> Record:
    return said(site=body.site, score=body.score, note=body.note)


def _pain(record: Record) -> PainReported:
    return PainReported(
        text(record, "site", None), whole(record, "score"), text(record, "note")
    )


def _screening_record(body: ScreeningAnswered) -> Record:
    return {name: True for name in ANSWERS if getattr(body.answers, name)}


def _screening(record: Record) -> ScreeningAnswered:
    return ScreeningAnswered(
        ScreeningAnswers(*(flag(record, name) for name in ANSWERS))
    )


def _adopted(record: Record) -> ProgramAdopted:
    start = date.fromisoformat(text(record, "start", None))
    return ProgramAdopted(text(record, "text", None), start)


def _missed(record: Record) -> DayMissed:
    return DayMissed(
        program_place(needed(record, "place")), MissedDays(text(record, "then", None))
    )


def _session_record(body: Body, day: date, zone: str) -> Record:
    return session_record(typed(body, SessionDone, "a session", "done"), day, zone)


KINDS = (
    Kind("session", SessionDone, _session_record, session_done),
    _kind("body", BodyMeasured, _measured_record, "mass girths", _measured),
    _kind(
        "check-in",
        CheckedIn,
        _checked_record,
        f"sleep_h note {' '.join(SCORES)}",
        _checked,
    ),
    _kind("pain", PainReported, _pain_record, "site score note", _pain),
    _kind(
        "screening",
        ScreeningAnswered,
        _screening_record,
        " ".join(ANSWERS),
        _screening,
    ),
    _kind(
        "person",
        PersonDescribed,
        lambda body: {"text": body.text},
        "text",
        lambda record: PersonDescribed(text(record, "text", None)),
    ),
    _kind(
        "program",
        ProgramAdopted,
        lambda body: {"text": body.text, "start": body.start.isoformat()},
        "text start",
        _adopted,
    ),
    _kind(
        "program-end",
        ProgramEnded,
        lambda body: {"adoption": str(body.adoption)},
        "adoption",
        lambda record: ProgramEnded(uuid(record, "adoption")),
    ),
    _kind(
        "missed-day",
        DayMissed,
        lambda body: {"place": place_record(body.place), "then": body.then.value},
        "place then",
        _missed,
    ),
    _kind(
        "exercise-name",
        ExerciseNamed,
        lambda body: {"name": body.name, "exercise": body.exercise},
        "name exercise",
        lambda record: ExerciseNamed(
            text(record, "name", None), text(record, "exercise", None)
        ),
    ),
    _kind(
        "retraction",
        Retracted,
        lambda body: said(reason=body.reason),
        "reason",
        lambda record: Retracted(text(record, "reason")),
    ),
)

BY_NAME: Mapping[str, Kind] = {kind.name: kind for kind in KINDS}
BY_BODY: Mapping[type, Kind] = {kind.body: kind for kind in KINDS}
