"""Weekly totals whose exercises also fill the days, without saying which day.

Minutes do not add up over days: what is left of two evenings is no room for one more
exercise. A day is therefore a way from its first minute to its last, one step for each
exercise with its sets, and a week is as many ways as it has days. Days have no names
here, so nothing is tried in two orders, and the bound is far tighter than that of
minutes that only add up.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from liftwright.planner.linear import Grain, LinearModel, Variable
from liftwright.planner.params import CLOCK_GRID_S
from liftwright.planner.problem import Activity, Problem
from liftwright.planner.push_pull import PUSHES_PER_PULL, is_pull, is_push
from liftwright.planner.totals import Totals, totals

PULLS_ENOUGH = 2
"""Pulls after which a day may hold any number of presses: a looser rule, but hardly
any day holds more."""

Place = tuple[str, int]
"""How far a day is: what may still come, and the steps of the clock that are gone."""


@dataclass(frozen=True, slots=True)
class Step:
    """Exercises of one kind that take equally long.

    Args:
        kind: `pull`, `push` or `other`.
        ticks: What each takes, in steps of the clock.
    """

    kind: str
    ticks: int


@dataclass(slots=True)
class _Ways:
    """The ways through a day, filled by its builder."""

    model: LinearModel
    n_days: int
    ticks: int
    taken: dict[Step, list[int]]
    flows: dict[Place, dict[int, float]] = field(default_factory=dict)
    reached: dict[str, set[int]] = field(default_factory=dict)

    def repeat(self, phase: str, kind: str) -> None:
        """Let any number of exercises of a kind follow, the longest first."""
        for step in self._steps(kind):
            for tick in range(self.ticks - step.ticks + 1):
                if tick in self.reached[phase]:
                    self._go((phase, tick), (phase, tick + step.ticks), step)

    def once(self, before: str, after: str, kind: str) -> None:
        """Let one exercise of a kind follow."""
        for tick in sorted(self.reached.get(before, ())):
            for step in self._steps(kind):
                if tick + step.ticks <= self.ticks:
                    self._go((before, tick), (after, tick + step.ticks), step)

    def turn(self, before: str, after: str) -> None:
        """Let a phase end and another begin."""
        for tick in sorted(self.reached.get(before, ())):
            self._go((before, tick), (after, tick))

    def end(self, phase: str) -> None:
        """Let a day end early."""
        for tick in sorted(self.reached[phase] - {self.ticks}):
            self._go((phase, tick), (phase, self.ticks))

    def _steps(self, kind: str) -> list[Step]:
        of_kind = (step for step in self.taken if step.kind == kind)
        return sorted(of_kind, key=lambda step: -step.ticks)

    def _go(self, start: Place, end: Place, step: Step | None = None) -> None:
        # Fractions of a way are let through: they hardly loosen the bound.
        way = self.model.add_variable(Variable("way", self.n_days, Grain.DOSE))
        self.flows.setdefault(start, {})[way] = -1.0
        self.flows.setdefault(end, {})[way] = 1.0
        phase, tick = end
        self.reached.setdefault(phase, set()).add(tick)
        if step is not None:
            self.taken[step].append(way)


def filled_totals(problem: Problem, most_ways: int) -> Totals | None:
    """Return the totals of a week with rows for how exercises fill its days.

    Args:
        problem: The week to plan.
        most_ways: Most unknowns that are worth their time; `None` is returned where
            there would be more. 0 for never.
    """
    if not most_ways:
        return None
    built = totals(problem)
    n_plain = len(built.model.variables)
    steps = _steps_of(problem, built)
    days = [seconds // CLOCK_GRID_S for seconds in problem.seconds]
    ways = _Ways(built.model, len(days), max(days), {step: [] for step in steps})
    for start in {ways.ticks - ticks for ticks in days}:
        ways.reached.setdefault(FIRST, set()).add(start)
    _fill(ways, problem)
    if len(built.model.variables) - n_plain > most_ways:
        return None
    _keep_on_ways(ways, days)
    for step, parts in steps.items():
        terms = dict.fromkeys(parts, 1.0) | dict.fromkeys(ways.taken[step], -1.0)
        _equal(built.model, terms, 0)
    return built


FIRST, OPEN, LAST = "pull", "push freely", "other"


def _fill(ways: _Ways, problem: Problem) -> None:
    """Add what may follow what: pulls, then as many presses as they allow, then all."""
    if not problem.has_pull_each_day:
        ways.turn(FIRST, LAST)
    else:
        _pull_and_push(ways)
    ways.repeat(LAST, "other")
    ways.end(LAST)


def _pull_and_push(ways: _Ways) -> None:
    phases = [FIRST, *(f"pulled {n}" for n in range(1, PULLS_ENOUGH)), OPEN]
    for n_pulls, (before, after) in enumerate(pairwise(phases)):
        ways.once(before, after, "pull")
        pushed = before
        for n_pushes in range(n_pulls * PUSHES_PER_PULL):
            ways.once(pushed, f"{before}, pushed {n_pushes + 1}", "push")
            ways.turn(pushed, LAST)
            pushed = f"{before}, pushed {n_pushes + 1}"
        ways.turn(pushed, LAST)
    if OPEN in ways.reached:
        ways.repeat(OPEN, "pull")
        ways.repeat(OPEN, "push")
        ways.turn(OPEN, LAST)


def _keep_on_ways(ways: _Ways, days: list[int]) -> None:
    """Let every way that comes to a place leave it, from the first to the last."""
    for place, terms in ways.flows.items():
        begun = sum(place == (FIRST, ways.ticks - ticks) for ticks in days)
        ended = len(days) if place == (LAST, ways.ticks) else 0
        _equal(ways.model, terms, ended - begun)


def _steps_of(problem: Problem, built: Totals) -> dict[Step, list[int]]:
    """Add on how many days each activity is done with how many sets."""
    found: dict[Step, list[int]] = {}
    for index, activity in enumerate(problem.activities):
        days, sets = {built.days[index]: -1.0}, {built.sets[index]: -1.0}
        for n_sets, step in _doses(activity, problem):
            most = built.model.variables[built.days[index]].most
            part = built.model.add_variable(Variable(f"{activity.key} {n_sets}", most))
            days[part], sets[part] = 1.0, float(n_sets)
            if step.ticks:
                found.setdefault(step, []).append(part)
        _equal(built.model, days, 0)
        _equal(built.model, sets, 0)
    return found


def _doses(activity: Activity, problem: Problem) -> Iterator[tuple[int, Step]]:
    for n_sets in range(activity.min_sets, activity.max_sets + 1):
        seconds = activity.fixed_s + n_sets * activity.set_s
        if seconds <= max(problem.seconds):
            # Rounded down, here and for the day: no week that fits is ruled out.
            yield n_sets, Step(_kind(activity, problem), seconds // CLOCK_GRID_S)


def _kind(activity: Activity, problem: Problem) -> str:
    if problem.has_pull_each_day and is_pull(activity.exercise):
        return "pull"
    if problem.has_pull_each_day and is_push(activity.exercise):
        return "push"
    return "other"


def _equal(model: LinearModel, terms: dict[int, float], number: float) -> None:
    model.at_least(terms, number)
    model.at_most(terms, number)
