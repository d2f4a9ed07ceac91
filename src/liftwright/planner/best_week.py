"""Searches a whole week where the best totals fit no days."""

from dataclasses import dataclass, replace

from liftwright.planner.cpsat.branched import Branching, branched
from liftwright.planner.cpsat.days import Known, best_days, days_for
from liftwright.planner.cpsat.found import Found
from liftwright.planner.cpsat.ideal import ideal
from liftwright.planner.days import Days
from liftwright.planner.filled import filled_totals
from liftwright.planner.linear import Variable
from liftwright.planner.params import BRANCHING_PRIORITY, ROUNDING, SolverParams
from liftwright.planner.problem import Problem
from liftwright.planner.watch import Watch


@dataclass(frozen=True, slots=True)
class Task:
    """A week to be searched.

    Args:
        problem: What is planned.
        week: The linear model of it; rows are added as more is known.
        params: Limits and scales of the search.
        watch: Who follows the search and may end it; `None` for nobody.
    """

    problem: Problem
    week: Days
    params: SolverParams
    watch: Watch | None

    @property
    def is_stopped(self) -> bool:
        """Whether somebody has asked for the best there is."""
        return self.watch is not None and self.watch.is_stopped

    def bound_by(self, bound: float) -> None:
        """Note what no week can exceed."""
        week = self.week.model
        week.at_most(dict(week.objective), bound + ROUNDING)


def best_week(task: Task, best_totals: Found) -> Found:
    """Return the best week: near the best totals first, then of all.

    Args:
        task: The week and how to search it.
        best_totals: The best totals, which no days were found for.
    """
    task.bound_by(best_totals.bound)
    enough = _enough(_gain(task.week, best_totals), task.params)
    nodes, early = task.params.near_nodes, _totals_first(task.week)
    how = Branching(task.params, nodes, enough, priority=early)
    near = replace(how, without=_unused(task.week, best_totals.values))
    best = branched(task.week.model, near, task.watch)
    best = replace(best, bound=best_totals.bound, is_infeasible=False)
    is_short = task.week.n_days <= task.params.few_days
    for search in _FEW_DAYS if is_short else _MANY_DAYS:
        if best.values and task.watch is not None:
            task.watch.tell(best.objective, best.bound)
        if best.values and (best.gap <= enough or task.is_stopped):
            break
        further = search(task, how, best)
        if further.is_infeasible:
            return further
        best = _better(best, further)
        task.bound_by(best.bound)
    return best


def _fill_days(task: Task, how: Branching, best: Found) -> Found:
    """Bound the week by totals that fill its days, and try those totals."""
    params = task.params
    filled = filled_totals(task.problem, params.most_ways)
    if filled is None:
        return best
    close = replace(params, totals_gap=how.enough / 2, totals_nodes=params.filled_nodes)
    found = ideal(filled.model, close)
    if not found.values:
        return best
    wanted = tuple(round(found.values[index]) for index in task.week.totals.settled)
    values = days_for(task.week, wanted, params, task.watch)
    bound = min(found.bound, best.bound)
    return replace(found if values else best, values=values or best.values, bound=bound)


def _branch_shortly(task: Task, how: Branching, best: Found) -> Found:
    return _branched(task, how, best, task.params.few_nodes)


def _branch_again(task: Task, how: Branching, best: Found) -> Found:
    params = task.params
    return _branched(task, how, best, min(params.again_nodes, params.days_nodes))


def _branch(task: Task, how: Branching, best: Found) -> Found:
    return _branched(task, how, best, task.params.days_nodes)


def _branched(task: Task, how: Branching, best: Found, nodes: int) -> Found:
    further = replace(how, nodes=nodes, start=best.values)
    return branched(task.week.model, further, task.watch)


def _propagate(task: Task, how: Branching, best: Found) -> Found:
    known = Known(best.values, best.bound, how.enough)
    return best_days(task.week, known, task.params, task.watch)


_FEW_DAYS = (_fill_days, _branch_shortly, _propagate, _branch_again)
_MANY_DAYS = (_fill_days, _branch, _propagate)


def _totals_first(week: Days) -> dict[int, int]:
    """Return what to branch on first: days that differ in nothing come last.

    What a week lacks in all comes before everything: each day of it costs much, and
    once it is settled the rest is settled sooner.
    """
    totals_of = week.totals
    lacks = list(totals_of.missing_hits.values())
    on_sets, on_days, on_lack, on_all_lack = BRANCHING_PRIORITY
    early = dict.fromkeys(totals_of.sets, on_sets)
    early |= dict.fromkeys(totals_of.days, on_days) | dict.fromkeys(lacks, on_lack)
    return early | {_sum_of(week, lacks): on_all_lack} if lacks else early


def _sum_of(week: Days, parts: list[int]) -> int:
    """Add a sum of counts as an unknown of its own, to branch on."""
    most = sum(week.model.variables[index].most for index in parts)
    total = week.model.add_variable(Variable("missing days", most))
    terms = dict.fromkeys(parts, 1.0) | {total: -1.0}
    week.model.at_most(terms, 0)
    week.model.at_least(terms, 0)
    return total


def _better(best: Found, further: Found) -> Found:
    """Return the better week of two with the tighter bound of two."""
    better = further if further.objective > best.objective else best
    return replace(better, bound=min(best.bound, further.bound))


def _enough(gain: float, params: SolverParams) -> float:
    """Return the gap that is none: below the resolution and a small share.

    Where all that can be had takes something off, no share of it is small enough.
    """
    return max(0.0, min(params.resolution_sdes, params.close_share * gain))


def _gain(week: Days, best_totals: Found) -> float:
    """Return what totals give before anything is taken off; without, the bound."""
    if not best_totals.values:
        return best_totals.bound
    objective = week.totals.model.objective
    return sum(
        worth * best_totals.values[index]
        for index, worth in objective.items()
        if worth > 0
    )


def _unused(week: Days, values: tuple[float, ...]) -> frozenset[int]:
    """Return the variables of activities that have no part in the best totals."""
    if not values:
        return frozenset()
    unused = {i for i, sets in enumerate(week.totals.sets) if round(values[sets]) == 0}
    return frozenset(index for (i, _), index in week.sets.items() if i in unused)
