"""Writes sessions down: typed in a few words, or in the notation."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from liftwright import catalog
from liftwright.app.training.clock import Clock
from liftwright.app.training.coming import coming_day
from liftwright.app.training.recording import record
from liftwright.app.training.trainee import Adopted, Logged, Trainee
from liftwright.catalog import UnknownExerciseError, exercise, resolve
from liftwright.catalog import catalog as exercises
from liftwright.domain.exercise import Exercise
from liftwright.domain.fact import Fact, ProgramPlace, SessionDone
from liftwright.domain.prescription import (
    ContactTarget,
    DistanceTarget,
    FixedLoad,
    HoldTarget,
    MiniSetTarget,
    RepTarget,
    SetPrescription,
    Target,
)
from liftwright.domain.session import Block, PerformedSet, Session
from liftwright.domain.work import Contacts, Distance, Done, Hold, MiniSets, Reps
from liftwright.errors import InputError
from liftwright.journal.port import Journal
from liftwright.programs.notation import read_session, session_with_ids
from liftwright.programs.quick import read_quick
from liftwright.programs.replay import NextDay

NOTATION = "session "
"""How a session in the notation begins."""


@dataclass(frozen=True, slots=True)
class SaidWith:
    """What is said of a session besides its sets.

    Args:
        day: Its date.
        start: Local time of its start, `HH:MM`; empty where unsaid.
        duration_s: How long it took, seconds.
        note: The lifter's words.
        is_free: Whether it is no day of the program, whatever was trained.
    """

    day: date
    start: str = ""
    duration_s: int | None = None
    note: str = ""
    is_free: bool = False


def session_said(text: str, said: SaidWith, trainee: Trainee) -> Session:
    """Return the session that somebody reports.

    Args:
        text: Sets as people type them, or a session in the notation.
        said: What else was said of it.
        trainee: Who trained: their unit counts, and so do the exercises of the day.

    Raises:
        NotationError: If something of it cannot be understood; nothing is taken then.
        InputError: If something cannot have been.
    """
    if text.lstrip().lower().startswith(NOTATION):
        return session_with_ids(read_session(text), catalog)
    wanted = _of_the_day(trainee)

    def find(name: str) -> Exercise:
        return _named(name, wanted)

    blocks = read_quick(text, find=find, unit=trainee.unit)
    return _session(blocks, said)


def as_planned(trainee: Trainee, said: SaidWith) -> Session:
    """Return the next session of the program, done just as it is written.

    Raises:
        InputError: If there is no such session, or a load of it is not known yet.
    """
    day = coming_day(trainee, trainee.adopted) if trainee.adopted else None
    if day is None:
        raise InputError("there is no planned session. `liftwright adopt` begins one.")
    blocks = (_done_as_planned(slot.resolved.sets, slot.exercise) for slot in day.slots)
    return _session([it for it in blocks if it.sets], said)


def log_session(
    session: Session, trainee: Trainee, journal: Journal, clock: Clock, said: SaidWith
) -> Fact:
    """Write a session down; when this returns it is safe.

    Args:
        session: What was done.
        trainee: Who did it.
        journal: Where it is written.
        clock: What time it is.
        said: Whether it is part of the program.
    """
    place = None if said.is_free else place_of(session, trainee)
    session = replace(session, zone=session.zone or clock.zone)
    return record(journal, SessionDone(session, place), session.day, clock)


def correct_session(
    old: Logged, session: Session, journal: Journal, clock: Clock
) -> Fact:
    """Put a session in the place of one that was written down.

    Args:
        old: What stands.
        session: What is to stand.
        journal: Where it is written.
        clock: What time it is.
    """
    body = SessionDone(session, old.place)
    return record(journal, body, session.day, clock, corrects=old.fact.id)


def place_of(session: Session, trainee: Trainee) -> ProgramPlace | None:
    """Return the day of the program that a session was; `None` where it was none.

    It is the day that comes next, if any of its exercises was done; what was done with
    none of them is a session of its own.

    Args:
        session: What was done.
        trainee: Who did it.
    """
    adopted = trainee.adopted
    day = coming_day(trainee, adopted) if adopted else None
    if adopted is None or day is None:
        return None
    done = {block.exercise for block in session.blocks}
    if not done & set(_choices(day)):
        return None
    return ProgramPlace(adopted.id, day.week, day.day)


def _choices(day: NextDay) -> Iterator[str]:
    for slot in day.slots:
        yield slot.exercise
        yield from slot.slot.choices


def _of_the_day(trainee: Trainee) -> tuple[Exercise, ...]:
    adopted: Adopted | None = trainee.adopted
    day = coming_day(trainee, adopted) if adopted else None
    if day is None:
        return ()
    known = exercises()
    return tuple(known[it] for it in dict.fromkeys(_choices(day)) if it in known)


def _named(name: str, wanted: Sequence[Exercise]) -> Exercise:
    """Return the exercise of a name; one of the day's where the name leaves it open.

    Raises:
        UnknownExerciseError: If no exercise answers to it.
    """
    found = resolve(name)
    if found is None or found not in wanted:
        words = set(name.lower().replace("-", " ").split())
        near = [it for it in wanted if words <= _words(it)]
        if len(near) == 1:
            return near[0]
    if found is None:
        try:
            return exercise(name)
        except UnknownExerciseError as error:
            raise error from None
    return found


def _words(of: Exercise) -> set[str]:
    return {*of.id.split("-"), of.family}


def _session(blocks: Iterable[Block], said: SaidWith) -> Session:
    try:
        return Session(
            day=said.day,
            blocks=tuple(blocks),
            start=said.start,
            duration_s=said.duration_s,
            note=said.note,
        )
    except ValueError as error:
        raise InputError(f"this session cannot be: {error}.") from error


def _done_as_planned(lines: Iterable[SetPrescription], exercise_id: str) -> Block:
    sets = [one for it in lines for one in (_performed(it, exercise_id),) * it.n_sets]
    return Block(exercise_id, tuple(sets))


def _performed(sets: SetPrescription, exercise_id: str) -> PerformedSet:
    if not isinstance(sets.load, FixedLoad):
        raise InputError(
            f"nobody knows the load of {exercise_id} yet. Say what you lifted, such as"
            f" `liftwright log '{exercise_id.replace('-', ' ')} 60kg x 8'`."
        )
    return PerformedSet(
        _asked(sets.target), sets.load.load, sets.kind, note="as planned"
    )


def _asked(target: Target) -> Done:
    match target:
        case RepTarget(low=low):
            return Reps(low)
        case MiniSetTarget(counts, pause_s):
            return MiniSets(counts, pause_s)
        case HoldTarget(low_s=low_s):
            return Hold(low_s)
        case DistanceTarget(metres):
            return Distance(metres)
        case ContactTarget(count):
            return Contacts(count)
