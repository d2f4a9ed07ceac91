"""What a lift has reached: its load, its stage, how often it succeeded and failed."""

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from liftwright.domain.program import Step
from liftwright.programs.replay.asked import NO_BASIS, Asked, Basis
from liftwright.programs.replay.expression.values import Value
from liftwright.programs.replay.judged import Judged
from liftwright.quantities import Load


class Last(NamedTuple):
    """The last time that a lift was done."""

    day: date
    asked: Asked
    done: Judged


class Event(NamedTuple):
    """What the last sessions led to, to be put into words when somebody asks.

    Args:
        kind: What happened.
        detail: What is particular to it: a step, a count, a name.
    """

    kind: str
    detail: object = None


NOTHING_YET = Event("nothing yet")


class Reached(NamedTuple):
    """What an exercise of a lift has reached, kept while another takes its place."""

    load: Load | None
    weight: float
    basis: Basis
    goal: float | None


@dataclass(slots=True)
class Lift:
    """A lift of a program as the log has left it.

    Args:
        exercise: Id of the exercise in use.
        load: Load of its heaviest set next time, before rounding; `None` while unknown.
        weight: What the program said of that set when the load was lifted.
        basis: What that weight is a number of.
        goal: Repetitions or seconds to reach next, within the range.
        stage: Which stage of a staged progression it is at, from 0.
        cycle: Which round of a wave the load is of, from 0.
        factor: What written loads are multiplied by after failures.
        successes: Sessions in a row that reached their targets since the last step.
        failures: Sessions in a row that missed them.
        light_after: Running number of the week after whose end the lift is light for a
            week; 0 for none.
        light_in: Running number of that week, once it has begun; 0 before.
        light_share: Share of the load in that week.
        light_step: What comes off the load in that week instead, where it is a mass.
        ramp_from: Training weeks that had passed when its sets began to ramp.
        last: The last time it was done.
        event: What that led to.
        others: What other exercises have reached in its place.
        own: Values of the program's own rule.
        own_shape: Sets, fewest and most repetitions that the rule set; 0 where none.
    """

    exercise: str
    load: Load | None = None
    weight: float = 1.0
    basis: Basis = NO_BASIS
    goal: float | None = None
    stage: int = 0
    cycle: int = 0
    factor: float = 1.0
    successes: int = 0
    failures: int = 0
    light_after: int = 0
    light_in: int = 0
    light_share: float = 1.0
    light_step: Step | None = None
    ramp_from: int = 0
    last: Last | None = None
    event: Event = NOTHING_YET
    others: dict[str, Reached] = field(default_factory=dict)
    own: dict[str, Value] = field(default_factory=dict)
    own_shape: tuple[int, int, int] = (0, 0, 0)

    def is_light(self, week: int) -> bool:
        """Return whether the lift is taken light in a week: the next that it is in."""
        if not self.light_after or week <= self.light_after:
            return False
        return self.light_in in {0, week}

    def change_to(self, exercise: str) -> None:
        """Put another exercise in its place, with what that had reached before."""
        if exercise == self.exercise:
            return
        reached = Reached(self.load, self.weight, self.basis, self.goal)
        self.others[self.exercise] = reached
        known = self.others.pop(exercise, Reached(None, 1.0, NO_BASIS, None))
        self.exercise = exercise
        self.load, self.weight, self.basis, self.goal = known
        self.successes = self.failures = 0
