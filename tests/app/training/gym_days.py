"""A person with a journal in memory's stead: a file in a temporary folder."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from liftwright.app.training.adopting import adopt, read_adoption
from liftwright.app.training.coming import ComingSession, coming_session
from liftwright.app.training.dressing import ComingExercise
from liftwright.app.training.logging import SaidWith, log_session, session_said
from liftwright.app.training.trainee import Trainee, trainee_of
from liftwright.domain.fact import Fact
from liftwright.journal import Journal, open_journal

MONDAY = date(2026, 11, 23)


class HandClock:
    """A clock that is set by hand; every look at it is a second later."""

    zone = "Europe/Berlin"

    def __init__(self, day: date = MONDAY) -> None:
        self._now = datetime(day.year, day.month, day.day, 17, tzinfo=UTC)
        self._drawn = 0

    def now(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now

    def today(self) -> date:
        return self._now.date()

    def entropy(self, n_bytes: int) -> bytes:
        self._drawn += 1
        return self._drawn.to_bytes(n_bytes)

    def go_to(self, day: date) -> None:
        self._now = datetime(day.year, day.month, day.day, 17, tzinfo=UTC)


class Life:
    """Somebody who trains: what they do is written down, and can be asked about."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.clock = HandClock()

    @property
    def trainee(self) -> Trainee:
        return trainee_of(self.journal.facts(), _no_file)

    def adopts(self, text: str) -> Fact:
        adoption = read_adoption(text)
        return adopt(adoption, self.clock.today(), self.journal, self.clock)

    def logs(
        self, text: str, day: date | None = None, *, is_free: bool = False
    ) -> Fact:
        if day is not None:
            self.clock.go_to(day)
        said = SaidWith(self.clock.today(), is_free=is_free)
        trainee = self.trainee
        session = session_said(text, said, trainee)
        return log_session(session, trainee, self.journal, self.clock, said)

    @property
    def next(self) -> ComingSession:
        session = coming_session(self.trainee)
        assert session is not None
        return session

    def next_of(self, exercise: str) -> ComingExercise:
        return next(it for it in self.next.exercises if it.id == exercise)


def _no_file(path: str) -> str:
    raise AssertionError(f"{path} is not to be opened")


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Life]:
    """Return somebody with an empty journal."""
    with open_journal(tmp_path / "journal.db") as journal:
        yield Life(journal)
