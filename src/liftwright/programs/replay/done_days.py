"""Which days of a program are done, and which comes next."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from liftwright.domain.program import MissedDays, Program
from liftwright.domain.session import Session


@dataclass(frozen=True, slots=True)
class DoneDay:
    """A day of a program that was trained, or missed.

    Args:
        week: Number of its week, from 1; it counts on where a program repeats, so that
            the first week of the second round of a program of four weeks is week 5.
        day: Number of the day in its week, from 1.
        session: What was done; `None` where it was missed.
        missed: What to do about a missed day; `None` leaves it to the program.
    """

    week: int
    day: int
    session: Session | None = None
    missed: MissedDays | None = None


class Schedule:
    """The days of a program in order, round after round.

    Args:
        program: The program.
    """

    def __init__(self, program: Program) -> None:
        self._days = [len(week.days) for week in program.weeks]
        self._repeats = program.repeats
        self._waits = program.missed_days is MissedDays.WAIT
        self._settled: set[tuple[int, int]] = set()
        self._waiting: set[tuple[int, int]] = set()
        self._latest = (0, 0)
        self._first_open = 1

    def has(self, week: int, day: int) -> bool:
        """Return whether the program has such a day."""
        n_weeks = len(self._days)
        if not n_weeks or week < 1 or (week > n_weeks and not self._repeats):
            return False
        return 1 <= day <= self._days[(week - 1) % n_weeks]

    def settle(self, done: DoneDay) -> None:
        """Take in that a day was done or missed."""
        place = (done.week, done.day)
        if done.session is None and self._stays(done.missed):
            self._waiting.add(place)
            return
        self._waiting.discard(place)
        self._settled.add(place)
        self._latest = max(self._latest, place)

    def _stays(self, missed: MissedDays | None) -> bool:
        if missed is None:
            return self._waits
        return missed is MissedDays.WAIT

    def next_place(self) -> tuple[int, int] | None:
        """Return week and day that come next; `None` when the program is over.

        Where missed days wait, it is the first day that is neither done nor passed
        over; where the program moves on, the first after the last that was done,
        unless one was said to wait.
        """
        if not self._waits:
            waiting = (it for it in self._waiting if self.has(*it))
            return min(waiting, default=None) or self._after(self._latest)
        places = self._places(self._first_open)
        found = next((it for it in places if it not in self._settled), None)
        if found is not None:
            self._first_open = found[0]
        return found

    def _after(self, place: tuple[int, int]) -> tuple[int, int] | None:
        places = self._places(max(1, place[0]))
        return next((it for it in places if it > place), None)

    def _places(self, first_week: int) -> Iterator[tuple[int, int]]:
        for week in self._weeks(first_week):
            n_days = self._days[(week - 1) % len(self._days)]
            yield from ((week, day) for day in range(1, n_days + 1))

    def _weeks(self, first: int) -> Iterable[int]:
        if not any(self._days):
            return ()
        # Nobody is further than one round beyond the last day that was settled.
        rounds_end = self._latest[0] + 2 * len(self._days)
        last = max(first, rounds_end) if self._repeats else len(self._days)
        return range(first, last + 1)
