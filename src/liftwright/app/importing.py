"""Brings a log of another app into the journal, all of it or nothing, and back out.

`read_for_import` reads a file and `Import.of` says what it would add; nothing is
written before `commit`. The same file brings nothing the second time, and a session
that was edited in its app since takes the place of the one that came before.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from liftwright.app.import_doubts import Doubt, doubts
from liftwright.app.import_identity import Identity, Start, moment_ms, start_of
from liftwright.app.training.clock import Clock
from liftwright.catalog import resolve
from liftwright.domain.fact import Fact, Retracted, SessionDone
from liftwright.domain.session import Session
from liftwright.exchange.detection import detect, reader_called
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.reader import Answers, ReadLog
from liftwright.exchange.zones import zone_called
from liftwright.journal.ids import ENTROPY_BYTES, content_id, new_id
from liftwright.journal.port import Appended, Journal
from liftwright.journal.standing import places

MILLI = 1000
COMMA = ", "


@dataclass(frozen=True, slots=True)
class FileRead:
    """A file as read.

    Args:
        name: What it is called.
        format: What its format is called.
        log: What it says.
    """

    name: str
    format: str
    log: ReadLog


@dataclass(frozen=True, slots=True)
class Import:
    """What a file would add, before anything is written.

    Args:
        file: The file as read.
        facts: Facts that are to be recorded, oldest session first.
        n_new: How many sessions are new.
        n_changed: How many take the place of one that came before.
        n_brought_back: How many were taken back, and come back.
        n_known: How many are there already.
        doubts: What looks like a typo.
    """

    file: FileRead
    facts: tuple[Fact, ...]
    n_new: int
    n_changed: int
    n_brought_back: int
    n_known: int
    doubts: tuple[Doubt, ...]


def read_for_import(file: LogFile, answers: Answers, format_key: str = "") -> FileRead:
    """Return what a file says, in the zone of the person.

    Args:
        file: The file.
        answers: What the person says, used where the file does not.
        format_key: Format of the file; empty to find it out.

    Raises:
        InputError: If it cannot be read; the message says what to do.
    """
    zone_called(answers.zone)
    if answers.mapping is not None and not format_key:
        format_key = "table"
    reader = reader_called(format_key) if format_key else detect(file)
    log = reader.read_file(file, resolve, answers)
    if answers.zone:
        sessions = (
            it if it.zone else replace(it, zone=answers.zone) for it in log.sessions
        )
        log = replace(log, sessions=tuple(sessions))
    return FileRead(file.name, reader.NAME, log)


def prepared(file: FileRead, journal: Journal, clock: Clock) -> Import:
    """Return what a file would add to a journal.

    Args:
        file: The file as read.
        journal: The journal; it is only read.
        clock: What time it is.
    """
    now = clock.now()
    known = _Known(journal.facts(), file.format)
    source = f"{file.format}{COMMA}{file.name}{COMMA}{now:%Y-%m-%dT%H:%M:%S.%fZ}"
    tally: Counter[str] = Counter()
    facts: list[Fact] = []
    ids = list(_with_ids(file.log.sessions))
    of_file = {content for _, content in ids}
    own_ids = file.log.known_as or (None,) * len(ids)
    for (session, content), own_id in zip(ids, own_ids, strict=True):
        kind, fact_id, corrects = (
            known.own_place_of(own_id, session, clock)
            if own_id and own_id in known
            else known.place_of(session, content, of_file, clock)
        )
        tally[kind] += 1
        if fact_id is not None:
            facts.append(
                Fact(
                    fact_id,
                    SessionDone(session),
                    session.day,
                    now,
                    session.zone,
                    corrects=corrects,
                    source=source,
                )
            )
    added = [it.body.session for it in facts if isinstance(it.body, SessionDone)]
    return Import(
        file,
        tuple(facts),
        n_new=tally["new"],
        n_changed=tally["changed"],
        n_brought_back=tally["back"],
        n_known=tally["known"],
        doubts=doubts(added, known.sessions_but(facts), clock.today()),
    )


def commit(
    journal: Journal, to_add: Import, tell: Callable[[int], None] = lambda _: None
) -> Appended:
    """Record what an import adds, in one transaction.

    Args:
        journal: Where to.
        to_add: What was prepared.
        tell: Is told how many facts were handed over so far.
    """

    def handed_over() -> Iterator[Fact]:
        for number, fact in enumerate(to_add.facts, start=1):
            yield fact
            tell(number)

    return journal.append(handed_over())


def _with_ids(sessions: Iterable[Session]) -> Iterator[tuple[Session, UUID]]:
    """Yield sessions with their ids; the same one twice in a file has two."""
    identity = Identity()
    counts: Counter[UUID] = Counter()
    for session in sessions:
        moment = moment_ms(session)
        found = content_id(moment, identity.content(session))
        counts[found] += 1
        if counts[found] > 1:
            again = identity.content(session, counts[found])
            found = content_id(moment, again)
        yield session, found


class _Known:
    """What a journal holds already, as an import needs to know it.

    Args:
        facts: Everything that was recorded.
        app: Format of the file; only a session of the same one can have been edited.
    """

    def __init__(self, facts: Iterable[Fact], app: str) -> None:
        held = places(facts)
        self._places = {fact.id: place for place in held.values() for fact in place}
        self._by_start: dict[Start, list[Fact]] = {}
        self._begun: dict[str, datetime] = {}
        for place in held.values():
            for fact in place:
                begun = self._begun.setdefault(fact.source, fact.recorded_at)
                self._begun[fact.source] = min(begun, fact.recorded_at)
            last = place[-1]
            is_of_app = last.source.partition(COMMA)[0] == app
            if is_of_app and isinstance(last.body, SessionDone):
                start = start_of(last.body.session)
                self._by_start.setdefault(start, []).append(last)

    def __contains__(self, own_id: object) -> bool:
        """Return whether a fact of this id was recorded here."""
        return own_id in self._places

    def own_place_of(
        self, own_id: UUID, session: Session, clock: Clock
    ) -> tuple[str, UUID | None, UUID | None]:
        """Return what a session is that was exported from this very journal.

        Args:
            own_id: The id of the fact that it was exported from.
            session: The session of the file.
            clock: What time it is.
        """
        holding = self._places[own_id][-1]
        if not isinstance(holding.body, SessionDone):
            return "back", _new(clock), holding.id
        held = holding.body.session
        if replace(held, zone=session.zone) == session:
            return "known", None, None
        return "changed", _new(clock), holding.id

    def place_of(
        self, session: Session, content: UUID, of_file: set[UUID], clock: Clock
    ) -> tuple[str, UUID | None, UUID | None]:
        """Return what a session is to the journal, its id, and the id it corrects.

        Args:
            session: The session of the file.
            content: The id of its content.
            of_file: The ids of every session of the file.
            clock: What time it is.
        """
        if content in self._places:
            holding = self._places[content][-1]
            if self._is_taken_back(content, holding):
                return "back", _new(clock), holding.id
            return "known", None, None
        earlier = [
            it
            for it in self._by_start.get(start_of(session), ())
            if it.id not in of_file and _goes_on(it, session)
        ]
        if len(earlier) == 1:
            return "changed", content, earlier[0].id
        return "new", content, None

    def sessions_but(self, facts: Iterable[Fact]) -> list[Session]:
        """Return the sessions that hold, without those that facts take the place of."""
        replaced = {fact.corrects for fact in facts}
        holding = {place[-1].id: place[-1] for place in self._places.values()}
        return [
            it.body.session
            for it in holding.values()
            if isinstance(it.body, SessionDone) and it.id not in replaced
        ]

    def _is_taken_back(self, content: UUID, holding: Fact) -> bool:
        """Return whether a session came once and an undo took it back since."""
        if isinstance(holding.body, Retracted):
            return True
        own = next(it for it in self._places[content] if it.id == content)
        is_restored = bool(holding.source) and holding.id != content
        return is_restored and self._begun[holding.source] < self._begun[own.source]


def _new(clock: Clock) -> UUID:
    """Return the id of a fact that takes the place of another one."""
    now_ms = int(clock.now().timestamp() * MILLI)
    return new_id(now_ms, clock.entropy(ENTROPY_BYTES))


def _goes_on(earlier: Fact, session: Session) -> bool:
    """Return whether a session can be an earlier one after an edit.

    Its start tells; where only the day is known it still has every exercise of then.
    """
    if session.start or not isinstance(earlier.body, SessionDone):
        return True
    before = {block.exercise for block in earlier.body.session.blocks}
    return before <= {block.exercise for block in session.blocks}
