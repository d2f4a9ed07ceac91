"""Finds what looks like a typo in sessions, so that a person can look again."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from liftwright.app.import_identity import DAY_MS, moment_ms
from liftwright.domain.session import PerformedSet, Session
from liftwright.domain.work import Reps
from liftwright.exchange.sheet.names import exercise_name
from liftwright.quantities import pounds

HEAVIEST = pounds(3000)
MOST_REPS = 1000
EARLIEST = date(2000, 1, 1)
SAME_START_MS = 60_000


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that is taken as it is, and looks wrong.

    Args:
        day: Date of the session.
        what: What looks wrong, in words.
    """

    day: date
    what: str


def doubts(
    sessions: Sequence[Session], others: Iterable[Session], today: date
) -> tuple[Doubt, ...]:
    """Return what looks like a typo, in the order of the sessions.

    Args:
        sessions: The sessions of a file.
        others: Sessions that are written down already.
        today: The date.
    """
    seen: dict[int, str] = {}  # by object, as logs share those of equal sets
    starts = _by_minute([*others, *sessions])
    return tuple(
        Doubt(session.day, what)
        for session in sessions
        for what in (
            *_of_date(session, today),
            *_of_sets(session, seen),
            *_of_start(session, starts),
        )
    )


def _of_date(session: Session, today: date) -> Iterator[str]:
    if session.day < EARLIEST:
        yield f"dated {session.day}, before {EARLIEST.year}"
    elif session.day > today + timedelta(days=1):
        yield f"dated {session.day}, in the future"


def _of_sets(session: Session, seen: dict[int, str]) -> Iterator[str]:
    for block in session.blocks:
        for performed in block.sets:
            what = seen.get(id(performed))
            if what is None:
                seen[id(performed)] = what = _of_set(performed)
            if what:
                yield f"{exercise_name(block.exercise)}: {what}"


def _of_set(performed: PerformedSet) -> str:
    mass, did = performed.load.mass, performed.done
    if mass is not None and mass > HEAVIEST:
        return f"a load of {mass}"
    if isinstance(did, Reps) and did.count > MOST_REPS:
        return f"{did.count} repetitions"
    return ""


def _by_minute(sessions: Iterable[Session]) -> Mapping[int, list[Session]]:
    """Return sessions by the minute they began in, or else by their day."""
    found: dict[int, list[Session]] = {}
    for session in sessions:
        found.setdefault(_minute(session), []).append(session)
    return found


def _minute(session: Session) -> int:
    moment = moment_ms(session)
    return moment // SAME_START_MS if session.start else -(moment // DAY_MS) - 1


def _of_start(
    session: Session, starts: Mapping[int, Sequence[Session]]
) -> Iterator[str]:
    minute = _minute(session)
    near = (minute - 1, minute, minute + 1) if session.start else (minute,)
    for other in (it for at in near for it in starts.get(at, ())):
        if other is not session:
            title = f" {other.title!r}" if other.title else ""
            when = f"at {other.start}" if other.start else "on the same day"
            yield f"another session{title} began {when}"
            return
