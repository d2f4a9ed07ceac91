"""Who trains, put together from the facts: their program, sessions, means and pains."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from liftwright.app.aims import body_parts_called
from liftwright.app.audited import said_by
from liftwright.app.defaults import completed
from liftwright.app.given import Wishes, overruled
from liftwright.app.person_file import PersonFile, person_in
from liftwright.app.places import ReadText, inventory_given
from liftwright.app.plan_request import gym_unit, person_given, rules_given
from liftwright.coaching.pain import PainReport, StandingPain, standing_pains
from liftwright.domain.aim import Ruleset
from liftwright.domain.equipment import Inventory
from liftwright.domain.fact import (
    BodyMeasured,
    CheckedIn,
    DayMissed,
    ExerciseNamed,
    Fact,
    PainReported,
    PersonDescribed,
    ProgramAdopted,
    ProgramEnded,
    ProgramPlace,
    SessionDone,
)
from liftwright.domain.person import Person
from liftwright.domain.program import Program
from liftwright.domain.session import Block, Session
from liftwright.journal.standing import places, standing
from liftwright.programs.notation import read_program
from liftwright.programs.replay.done_days import DoneDay
from liftwright.quantities import Unit

PERSON_FILE = "your person file"


@dataclass(frozen=True, slots=True)
class Adopted:
    """A program that was begun.

    Args:
        id: Id of the fact that began it.
        program: The program.
        start: Date of its first day.
    """

    id: UUID
    program: Program
    start: date


@dataclass(frozen=True, slots=True)
class Logged:
    """A session that stands in the journal.

    Args:
        fact: The fact.
        session: The session, its exercises by the names they have now.
        place: The day of a program that it was.
    """

    fact: Fact
    session: Session
    place: ProgramPlace | None


@dataclass(frozen=True, slots=True)
class Trainee:
    """Everything that the facts say of a person.

    Args:
        person: Level, lifts, body mass: as described, the latest measurement counts.
        inventory: What they train with.
        unit: Unit of loads that name none.
        rules: Whose rules to follow.
        adopted: The program they follow; `None` where there is none.
        done: Its days that were trained or missed, in the order of dates.
        sessions: Every session, oldest first.
        pains: Pains that are not over.
        measurements: Body measurements with their dates.
        check_ins: Check-ins with their dates.
    """

    person: Person
    inventory: Inventory
    unit: Unit
    rules: Ruleset
    adopted: Adopted | None = None
    done: tuple[DoneDay, ...] = ()
    sessions: tuple[Logged, ...] = ()
    pains: tuple[StandingPain, ...] = ()
    measurements: tuple[tuple[date, BodyMeasured], ...] = ()
    check_ins: tuple[tuple[date, CheckedIn], ...] = ()


def trainee_of(facts: Iterable[Fact], read_text: ReadText) -> Trainee:
    """Return who trains.

    Args:
        facts: Everything that was recorded, in any order.
        read_text: Opens the equipment file that a person file may name.

    Raises:
        InputError: If the person file or the program cannot be used any more.
    """
    recorded = tuple(facts)
    firsts = _firsts(recorded)
    held = standing(recorded)
    adopted = _adopted(held, firsts)
    wishes = _wishes(held, adopted)
    person = _person(wishes, held)
    unit = gym_unit(wishes, person)
    sessions = tuple(_sessions(held))
    return Trainee(
        person=person,
        inventory=inventory_given(wishes["equipment"][0], unit, read_text),
        unit=unit,
        rules=rules_given(wishes),
        adopted=adopted,
        done=_done(adopted, held, sessions, firsts),
        sessions=sessions,
        pains=standing_pains(_pain_reports(held, sessions)),
        measurements=tuple(
            (it.day, it.body) for it in held if isinstance(it.body, BodyMeasured)
        ),
        check_ins=tuple(
            (it.day, it.body) for it in held if isinstance(it.body, CheckedIn)
        ),
    )


def _firsts(facts: Iterable[Fact]) -> dict[UUID, UUID]:
    """Return the id that everything said in the place of a fact goes by."""
    return {it.id: first for first, place in places(facts).items() for it in place}


def _adopted(held: Iterable[Fact], firsts: Mapping[UUID, UUID]) -> Adopted | None:
    """Return the program that was begun last and has not been ended."""
    facts = list(held)
    ended = {
        firsts.get(it.body.adoption, it.body.adoption)
        for it in facts
        if isinstance(it.body, ProgramEnded)
    }
    begun = [it for it in facts if isinstance(it.body, ProgramAdopted)]
    if not begun:
        return None
    last = max(begun, key=lambda it: it.recorded_at)
    assert isinstance(last.body, ProgramAdopted)  # noqa: S101 - chosen so above
    if firsts[last.id] in ended:
        return None
    program = read_program(last.body.text)
    return Adopted(firsts[last.id], program, last.body.start)


def _wishes(held: Iterable[Fact], adopted: Adopted | None) -> Wishes:
    """Return what is known of the person: their file first, then their program."""
    said: Wishes = said_by(adopted.program) if adopted else {}
    return completed(overruled(said, described(held).wishes))


def described(held: Iterable[Fact]) -> PersonFile:
    """Return what a person said of themselves last; empty where they said nothing."""
    said = [it.body for it in held if isinstance(it.body, PersonDescribed)]
    return person_in(said[-1].text, PERSON_FILE) if said else PersonFile()


def _person(wishes: Wishes, held: Iterable[Fact]) -> Person:
    person = person_given(wishes, lambda _, __: ())
    masses = [
        it.body.mass
        for it in held
        if isinstance(it.body, BodyMeasured) and it.body.mass
    ]
    return replace(person, body_mass=masses[-1]) if masses else person


def _sessions(held: Iterable[Fact]) -> Iterator[Logged]:
    facts = list(held)
    named = {
        it.body.name: it.body.exercise
        for it in facts
        if isinstance(it.body, ExerciseNamed)
    }
    for it in facts:
        if isinstance(it.body, SessionDone):
            yield Logged(it, _renamed(it.body.session, named), it.body.place)


def _renamed(session: Session, named: Mapping[str, str]) -> Session:
    if not any(block.exercise in named for block in session.blocks):
        return session
    blocks = (_named(block, named) for block in session.blocks)
    return replace(session, blocks=tuple(blocks))


def _named(block: Block, named: Mapping[str, str]) -> Block:
    return replace(block, exercise=named.get(block.exercise, block.exercise))


def _done(
    adopted: Adopted | None,
    held: Iterable[Fact],
    sessions: Iterable[Logged],
    firsts: Mapping[UUID, UUID],
) -> tuple[DoneDay, ...]:
    if adopted is None:
        return ()

    def is_of_it(place: ProgramPlace | None) -> bool:
        return place is not None and firsts.get(place.adoption) == adopted.id

    found = [
        (it.fact, DoneDay(it.place.week, it.place.day, it.session))
        for it in sessions
        if it.place is not None and is_of_it(it.place)
    ]
    found += [
        (it, DoneDay(it.body.place.week, it.body.place.day, missed=it.body.then))
        for it in held
        if isinstance(it.body, DayMissed) and is_of_it(it.body.place)
    ]
    found.sort(key=lambda it: (it[0].day, it[0].recorded_at))
    return tuple(done for _, done in found)


def _pain_reports(
    held: Iterable[Fact], sessions: Iterable[Logged]
) -> Iterator[PainReport]:
    """Yield every report of pain in the order in which they were written down."""
    said = [
        (it.recorded_at, it.day, it.body.site, it.body.score)
        for it in held
        if isinstance(it.body, PainReported)
    ]
    said += [
        (logged.fact.recorded_at, logged.session.day, done.pain.site, done.pain.score)
        for logged in sessions
        for block in logged.session.blocks
        for done in block.sets
        if done.pain is not None and done.pain.site
    ]
    for _, day, site, score in sorted(said, key=lambda it: it[0]):
        yield from _reports(day, site, score)


def _reports(day: date, site: str, score: int) -> Iterator[PainReport]:
    for part in sorted(body_parts_called(site)) or [site.lower()]:
        yield PainReport(day, part, score)
