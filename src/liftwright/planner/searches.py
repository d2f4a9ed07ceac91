"""The ways to search a whole week, and in which order they take turns."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from liftwright.planner.counted import counted
from liftwright.planner.cpsat.branched import branched
from liftwright.planner.cpsat.branching import Branching
from liftwright.planner.cpsat.days import Known, best_days, days_for
from liftwright.planner.cpsat.found import Found
from liftwright.planner.cpsat.ideal import ideal
from liftwright.planner.days import Days
from liftwright.planner.filled import filled_totals
from liftwright.planner.params import ROUNDING, SolverParams
from liftwright.planner.problem import Problem
from liftwright.planner.watch import Watch


@dataclass(frozen=True, slots=True)
class Task:
    """A week to be searched.

    Args:
        problem: What is planned.
        week: The linear model of it; rows are added as more is known.
        best_totals: The best weekly totals, which no days were found for.
        params: Limits and scales of the search.
        watch: Who follows the search and may end it; `None` for nobody.
    """

    problem: Problem
    week: Days
    best_totals: Found
    params: SolverParams
    watch: Watch | None

    @property
    def is_stopped(self) -> bool:
        """Whether somebody has asked for the best there is."""
        return self.watch is not None and self.watch.is_stopped

    @property
    def unused(self) -> frozenset[int]:
        """Activities that have no part in the best totals."""
        values = self.best_totals.values
        if not values:
            return frozenset()
        sets = enumerate(self.week.totals.sets)
        return frozenset(i for i, index in sets if round(values[index]) == 0)

    def bound_by(self, bound: float) -> None:
        """Note what no week can exceed."""
        week = self.week.model
        week.at_most(dict(week.objective), bound + ROUNDING)


Search = Callable[[Task, Branching, Found], Found]
"""Searches a week, given how and the best week so far."""


def near_totals(task: Task, how: Branching, _best: Found) -> Found:
    """Search with the exercises of the best totals alone: good weeks, soon."""
    places = task.week.sets.items()
    without = frozenset(index for (i, _), index in places if i in task.unused)
    near = replace(how, nodes=task.params.near_nodes, without=without)
    return _of_some(branched(task.week.model, near, task.watch), task)


def _near_totals_by_choices(task: Task, how: Branching, _best: Found) -> Found:
    near = replace(how, nodes=task.params.near_counted_nodes, start=())
    return _of_some(_by_choices(task, near, task.unused), task)


def _of_some(found: Found, task: Task) -> Found:
    """Return what was found with some exercises: it proves nothing of all."""
    return replace(found, bound=task.best_totals.bound, is_infeasible=False)


def _glance_by_choices(task: Task, how: Branching, _best: Found) -> Found:
    return _by_choices(task, replace(how, nodes=task.params.glance_nodes))


def _shortly_by_choices(task: Task, how: Branching, _best: Found) -> Found:
    return _by_choices(task, replace(how, nodes=task.params.short_nodes))


def _long_by_choices(task: Task, how: Branching, _best: Found) -> Found:
    return _by_choices(task, replace(how, nodes=task.params.counted_nodes))


def _by_choices(
    task: Task, how: Branching, unused: frozenset[int] = frozenset()
) -> Found:
    by = counted(task.week, task.problem)
    without = frozenset(
        index
        for (activity, _), choices in by.choices.items()
        if activity in unused
        for index in choices.values()
    )
    nodes, start = min(how.nodes, task.params.days_nodes), by.chosen(how.start)
    found = ideal(by.model, replace(how, nodes=nodes, start=start, without=without))
    return replace(found, values=by.summed(found.values))


def _fill_days(task: Task, how: Branching, best: Found) -> Found:
    """Bound the week by totals that fill its days, and try those totals."""
    params = task.params
    filled = filled_totals(task.problem, params.most_ways)
    if filled is None:
        return best
    closely = Branching(params.seed, params.filled_nodes, how.enough / 2)
    found = ideal(filled.model, closely)
    if not found.values:
        return best
    wanted = tuple(round(found.values[index]) for index in task.week.totals.settled)
    values = days_for(task.week, wanted, params, task.watch)
    bound = min(found.bound, best.bound)
    return replace(found if values else best, values=values or best.values, bound=bound)


def _branch_shortly(task: Task, how: Branching, _best: Found) -> Found:
    return _branched(task, replace(how, nodes=task.params.short_nodes))


def _branch(task: Task, how: Branching, _best: Found) -> Found:
    return _branched(task, replace(how, nodes=task.params.days_nodes))


def _branched(task: Task, how: Branching) -> Found:
    nodes = min(how.nodes, task.params.days_nodes)
    return branched(task.week.model, replace(how, nodes=nodes), task.watch)


def _propagate(task: Task, how: Branching, best: Found) -> Found:
    known = Known(best.values, best.bound, how.enough)
    return best_days(task.week, known, task.params, task.watch)


FEW_DAYS: tuple[tuple[Search, ...], tuple[Search, ...]] = (
    (_near_totals_by_choices, _long_by_choices),
    (_propagate, _fill_days, _branch),
)
"""Searches until a week of few days is close to proven, and then until it is proven."""

MANY_DAYS: tuple[tuple[Search, ...], tuple[Search, ...]] = (
    (_fill_days, _glance_by_choices, _branch_shortly, _shortly_by_choices),
    (_branch,),
)
"""The same for many days."""
