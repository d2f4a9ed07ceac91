"""What makes two sessions of files the same session, so that none is added twice."""

from collections.abc import Iterable
from datetime import date

from liftwright.domain.session import PerformedSet, Session
from liftwright.domain.work import MiniSets, Reps, SideReps
from liftwright.quantities import Load

Start = tuple[date, str, str]
"""Date, time of day and title: what stays when a session is edited in its app."""

EPOCH = date(1970, 1, 1).toordinal()
MINUTE_MS = 60_000
DAY_MS = 24 * 60 * MINUTE_MS


def start_of(session: Session) -> Start:
    """Return what a session is known by in the app that it comes from."""
    return session.day, session.start, session.title


def moment_ms(session: Session) -> int:
    """Return when a session began by the clock on the wall, milliseconds since 1970."""
    days = session.day.toordinal() - EPOCH
    minutes = 0
    if session.start:
        minutes = int(session.start[:2]) * 60 + int(session.start[3:])
    return days * DAY_MS + minutes * MINUTE_MS


class Identity:
    """Words sessions so that the same ones have the same words, whatever reads them.

    Zones, the names of exercises and the form in which facts are stored do not count:
    they change with answers, catalog and version, and the session does not.
    """

    def __init__(self) -> None:
        self._words: dict[int, str] = {}
        self._kept: list[PerformedSet] = []

    def content(self, session: Session, number: int = 1) -> bytes:
        """Return the words of a session.

        Args:
            session: The session.
            number: Which of several sessions it is that are the same otherwise.
        """
        seconds, mass = session.duration_s, session.body_mass
        parts = [
            session.day.isoformat(),
            session.start,
            session.title,
            session.note,
            f"{seconds} {mass} {number}",
        ]
        words = self._words
        for block in session.blocks:
            parts += (block.group, block.note)
            for performed in block.sets:
                known = words.get(id(performed))
                parts.append(self._new(performed) if known is None else known)
        return "\x1f".join(parts).encode("utf-8", "surrogatepass")

    def _new(self, performed: PerformedSet) -> str:
        """Return the words of a set; logs share the objects of equal sets."""
        self._kept.append(performed)
        self._words[id(performed)] = found = _words(performed)
        return found


def _words(performed: PerformedSet) -> str:
    pain = performed.pain
    return "|".join(
        (
            _done(performed),
            _load(performed.load),
            performed.kind.value,
            f"{performed.effort}",
            f"{performed.tempo}",
            f"{performed.rest_before_s}",
            "" if pain is None else f"{pain.score} {pain.site}",
            performed.note,
        )
    )


def _done(performed: PerformedSet) -> str:
    done = performed.done
    match done:
        case Reps(count):
            return f"{count}"
        case SideReps(left, right):
            return f"{left}/{right}"
        case MiniSets(counts, pause_s):
            return f"{_joined(counts)} {pause_s}"
        case _:
            return f"{done}"


def _load(load: Load) -> str:
    return f"{load.mass} {load.band}" if load.mass or load.band else ""


def _joined(counts: Iterable[int]) -> str:
    return "+".join(map(str, counts))
