"""Writes sessions down: typed in a few words, or in the notation."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from liftwright import catalog
from liftwright.app.training.clock import Clock
from liftwright.app.training.coming import coming_day, coming_session
from liftwright.app.training.dressing import ComingExercise, ComingSets
from liftwright.app.training.naming import exercise_meant
from liftwright.app.training.placing import Placed, joined, placed
from liftwright.app.training.recording import record
from liftwright.app.training.trainee import Logged, Trainee
from liftwright.catalog import catalog as exercises
from liftwright.domain.exercise import Exercise
from liftwright.domain.fact import Fact, SessionDone
from liftwright.domain.prescription import (
    ContactTarget,
    DistanceTarget,
    FixedLoad,
    HoldTarget,
    MiniSetTarget,
    RepTarget,
    Target,
)
from liftwright.domain.session import Block, PerformedSet, Session
from liftwright.domain.work import Contacts, Distance, Done, Hold, MiniSets, Reps
from liftwright.errors import InputError
from liftwright.journal.port import Journal
from liftwright.programs.notation import read_session, session_with_ids
from liftwright.programs.quick import read_quick

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
    wanted = () if said.is_free else _of_the_week(trainee)

    def find(name: str) -> Exercise:
        return exercise_meant(name, wanted)

    blocks = read_quick(text, find=find, unit=trainee.unit)
    return _session(blocks, said)


def as_planned(
    trainee: Trainee, said: SaidWith, told: Session | None = None
) -> Session:
    """Return the next session of the program, done just as it is written.

    What hurts is left out.

    Args:
        trainee: Who trained.
        said: What else was said of it.
        told: Exercises whose sets were said; they count instead of the written ones.

    Raises:
        InputError: If there is no such session, one of that date is written down
            already, or loads are not known yet.
    """
    session = coming_session(trainee)
    if session is None:
        raise InputError("there is no planned session. `liftwright adopt` begins one.")
    if any(it.session.day == said.day and it.place for it in trainee.sessions):
        raise InputError(
            f"a session of {said.day} is written down already. --on DATE logs another"
            " day; `liftwright log SETS` goes on with it."
        )
    blocks = told.blocks if told else ()
    by_exercise = {block.exercise: block for block in blocks}
    planned = [it for it in session.exercises if it.id not in by_exercise]
    done = [it for it in planned if not it.is_spared]
    unknown = [it.name for it in done if any(_is_unknown(one) for one in it.work)]
    if unknown:
        raise InputError(
            f"nobody knows these loads yet: {', '.join(unknown)}. Say them and leave"
            " the rest: liftwright log --as-planned"
            f" '{'; '.join(f'{it.lower()} LOADxREPS' for it in unknown)}'."
        )
    kept = {it.id: _done_as_planned(it) for it in done}
    kept |= by_exercise
    order = [it.id for it in session.exercises if it.id in kept]
    order += [it for it in by_exercise if it not in order]
    return _session([kept[it] for it in order], said)


def log_session(
    session: Session, trainee: Trainee, journal: Journal, clock: Clock, said: SaidWith
) -> Fact:
    """Write a session down; when this returns it is safe.

    What belongs to a session of the same date goes on with it.

    Args:
        session: What was done.
        trainee: Who did it.
        journal: Where it is written.
        clock: What time it is.
        said: Whether it is part of the program.
    """
    where = Placed() if said.is_free else placed(session, trainee)
    session = replace(session, zone=session.zone or clock.zone)
    old = where.joined
    if old is not None:
        return correct_session(old, joined(old.session, session), journal, clock)
    body = SessionDone(session, where.place)
    return record(journal, body, session.day, clock)


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


def _of_the_week(trainee: Trainee) -> tuple[Exercise, ...]:
    """Return the exercises of the week that is running, those of the next day first."""
    adopted = trainee.adopted
    day = coming_day(trainee, adopted) if adopted else None
    if adopted is None or day is None:
        return ()
    weeks = adopted.program.weeks
    others = weeks[day.program_week - 1].days
    names = [name for slot in day.slots for name in (slot.exercise, *slot.slot.choices)]
    names += [name for it in others for slot in it.slots for name in slot.choices]
    known = exercises()
    return tuple(known[it] for it in dict.fromkeys(names) if it in known)


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


def _is_unknown(line: ComingSets) -> bool:
    rule = line.sets.load
    return not isinstance(rule, FixedLoad) and line.suggestion is None


def _done_as_planned(of: ComingExercise) -> Block:
    sets = [one for it in of.work for one in (_performed(it),) * it.sets.n_sets]
    return Block(of.id, tuple(sets))


def _performed(line: ComingSets) -> PerformedSet:
    rule = line.sets.load
    load = rule.load if isinstance(rule, FixedLoad) else line.suggestion
    assert load is not None  # noqa: S101 - unknown loads were refused
    done = _asked(line.sets.target)
    return PerformedSet(done, load, line.sets.kind, note="as planned")


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
