"""What a slot asked for in the weeks before, so that later weeks ask for more."""

from dataclasses import dataclass, replace

from liftwright.planner.periodization.calendar import WeekPlan
from liftwright.planner.periodization.loads import Lifted, LoadStep


@dataclass(frozen=True, slots=True)
class DoneWeek:
    """What a slot asked for in one training week.

    Args:
        week: The week.
        wished_reps: Repetitions that the week was meant for.
        lifted: Load and repetitions that it asked for.
    """

    week: WeekPlan
    wished_reps: int
    lifted: Lifted


@dataclass(frozen=True, slots=True)
class Done:
    """The training weeks of a slot so far, in order."""

    weeks: tuple[DoneWeek, ...] = ()

    def plus(self, week: DoneWeek) -> "Done":
        """Return the weeks with one more."""
        return replace(self, weeks=(*self.weeks, week))

    def step(self, week: WeekPlan, reps: int, is_steady: bool) -> LoadStep:  # noqa: FBT001 - a property of the plan handed on
        """Return where on its way the load of a week is.

        A week goes beyond the last one that was meant for as many repetitions, in its
        own cycle or in any when the plan has no cycles, and beyond the week at its
        place in the cycle before.

        Args:
            week: The week.
            reps: Repetitions that it is meant for.
            is_steady: Whether the plan goes one way over all its weeks.
        """
        before = self.weeks[-1].lifted.mass if self.weeks else None
        alike = [it for it in self.weeks if it.wished_reps == reps]
        latest = [it for it in alike if is_steady or it.week.cycle == week.cycle][-1:]
        earlier = [
            it
            for it in alike
            if it.week.cycle == week.cycle - 1 and it.week.step == week.step
        ]
        to_beat = tuple(it.lifted for it in latest)
        to_pass = tuple(it.lifted for it in earlier)
        return LoadStep(week.number, before, to_beat, to_pass)
