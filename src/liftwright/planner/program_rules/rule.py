"""What a rule on a whole program is."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from liftwright.adaptation.profile import Profile, profile
from liftwright.domain.exercise import Exercise
from liftwright.domain.program import Program, Slot
from liftwright.planner.request import PlanRequest
from liftwright.planner.rules.rule import Hardness, Violation


@dataclass(frozen=True)
class ProgramReading:
    """A program with what its rules ask about.

    Args:
        program: The program.
        exercises: Exercises by id.
        request: Whom it is judged for.
    """

    program: Program
    exercises: Mapping[str, Exercise]
    request: PlanRequest

    @cached_property
    def lanes(self) -> dict[tuple[int, str, int], list[tuple[int, Slot]]]:
        """For each day and exercise its slots over the weeks, with their week.

        The key is the place of the day, the exercise, and which of several slots of
        the same exercise on that day it is.
        """
        found: dict[tuple[int, str, int], list[tuple[int, Slot]]] = {}
        for number, week in enumerate(self.program.weeks, start=1):
            for place, day in enumerate(week.days):
                seen: dict[str, int] = {}
                for slot in day.slots:
                    which = seen.get(slot.exercise, 0)
                    seen[slot.exercise] = which + 1
                    key = (place, slot.exercise, which)
                    found.setdefault(key, []).append((number, slot))
        return found

    @cached_property
    def profile(self) -> Profile:
        """What the person can lift, and how repetitions fall with load for them."""
        return profile(self.request.person, self.exercises)

    def name(self, exercise_id: str) -> str:
        """Return the name of an exercise as it is shown."""
        return self.exercises[exercise_id].name


@dataclass(frozen=True, slots=True)
class ProgramRule:
    """A rule on a whole program.

    Args:
        key: Name of the rule.
        hardness: Whether a plan may break it.
        violations: Says how a program breaks it; nothing when it keeps it.
        heading: Words what several violations have in common; `None` where each is
            said by itself.
    """

    key: str
    hardness: Hardness
    violations: Callable[[ProgramReading], Iterator[Violation]]
    heading: Callable[[], str] | None = None
