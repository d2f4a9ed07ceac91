"""The ways to search a whole week, and in which order they take turns."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from liftwright.planner.counted import counted
from liftwright.planner.cpsat.branched import branched
from liftwright.planner.cpsat.branching import Branching
from liftwright.planner.cpsat.found import Found
from liftwright.planner.cpsat.ideal import ideal
from liftwright.planner.days import Days
from liftwright.planner.linear import LinearModel
from liftwright.planner.params import SolverParams
from liftwright.planner.problem import Problem
from liftwright.planner.settling import settling
from liftwright.planner.summed import summed
from liftwright.planner.watch import Watch


@dataclass(frozen=True, slots=True)
class Task:
    """A week to be searched.

    Args:
        problem: What is planned.
        week: The linear model of it.
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


Search = Callable[[Task, Branching, Found], Found]
"""Searches a week, given how and the best week so far."""


def near_totals(task: Task, how: Branching, best: Found) -> Found:
    """Search with the exercises of the best totals alone: good weeks, soon."""
    places, unused = task.week.sets.items(), task.unused
    without = frozenset(index for (i, _), index in places if i in unused)
    near = replace(how, nodes=task.params.near_nodes, without=without)
    found = _branched(task, near, best)
    # What was found with some exercises proves nothing of all.
    return replace(found, bound=task.best_totals.bound, is_infeasible=False)


def _glance_by_sums(task: Task, how: Branching, best: Found) -> Found:
    by, glance = summed(task.week), replace(how, nodes=task.params.glance_nodes)
    found = _ideal(by.model, task, glance, best)
    return replace(found, values=by.added_up(found.values))


def _glance_by_choices(task: Task, how: Branching, best: Found) -> Found:
    return _by_choices(task, replace(how, nodes=task.params.glance_nodes), best)


def _long_by_choices(task: Task, how: Branching, best: Found) -> Found:
    return _by_choices(task, replace(how, nodes=task.params.counted_nodes), best)


def _on_by_choices(task: Task, how: Branching, best: Found) -> Found:
    return _long_by_choices(task, replace(how, start=best.values), best)


def _by_choices(task: Task, how: Branching, best: Found) -> Found:
    by = counted(task.week, task.problem)
    found = _ideal(by.model, task, replace(how, start=by.chosen(how.start)), best)
    return replace(found, values=by.summed(found.values))


def _ideal(linear: LinearModel, task: Task, how: Branching, best: Found) -> Found:
    nodes = min(how.nodes, task.params.days_nodes)
    plainly = replace(how, seed=task.params.own_seed, nodes=nodes)
    # A search is left when asked to, once there is a week to end with.
    return ideal(linear, plainly, task.watch if best.values else None)


def _branch(task: Task, how: Branching, best: Found) -> Found:
    on = replace(how, nodes=task.params.branched_nodes, start=best.values)
    return _branched(task, on, best)


def _any_week(task: Task, how: Branching, best: Found) -> Found:
    return best if best.values else _branch(task, how, best)


def _branched(task: Task, how: Branching, best: Found) -> Found:
    by = settling(task.week, best.bound)
    nodes, start = min(how.nodes, task.params.days_nodes), by.begun(how.start)
    first = replace(how, nodes=nodes, start=start, priority=by.priority)
    found = branched(by.model, first, task.watch)
    return replace(found, values=by.of_week(found.values))


FEW_DAYS: tuple[tuple[Search, ...], tuple[Search, ...]] = (
    (_long_by_choices,),
    (_on_by_choices, _any_week),
)
"""Searches until a week of few days is close to proven, and then until it is proven."""

MANY_DAYS: tuple[tuple[Search, ...], tuple[Search, ...]] = (
    (_glance_by_sums, _glance_by_choices, _long_by_choices),
    (_branch,),
)
"""The same for many days."""
