"""Running weeks of a program: which of its weeks one is, how many trained before."""

from itertools import accumulate

from liftwright.domain.program import Program, Week, WeekKind

EASY = frozenset({WeekKind.DELOAD, WeekKind.TAPER, WeekKind.TEST})
"""Weeks that nothing is concluded from: their loads are light, or a test."""


class Weeks:
    """The weeks of a program, counted on where it repeats.

    Args:
        program: The program.
    """

    def __init__(self, program: Program) -> None:
        self._weeks = program.weeks
        trained = [it.kind not in EASY for it in program.weeks]
        self._before = [0, *accumulate(map(int, trained))]
        self._has_easy = not all(trained)

    def index(self, week: int) -> int:
        """Return which of the program's weeks a running week is, from 0."""
        return (week - 1) % len(self._weeks)

    def of(self, week: int) -> Week:
        """Return the program's week that a running week is."""
        return self._weeks[self.index(week)]

    def n_training_before(self, week: int) -> int:
        """Return how many training weeks lie before a running week."""
        rounds, index = divmod(week - 1, len(self._weeks))
        return rounds * self._before[-1] + self._before[index]

    def ramp_start(self, week: int) -> int:
        """Return how many training weeks lay before the last easy week before this."""
        if not self._has_easy:
            return 0
        before = week - 1
        while before > 0 and self.of(before).kind not in EASY:
            before -= 1
        return self.n_training_before(before + 1) if before else 0
