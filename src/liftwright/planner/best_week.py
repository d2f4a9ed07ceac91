"""Searches a whole week where the best totals fit no days."""

from collections.abc import Iterable
from dataclasses import replace

from liftwright.planner.cpsat.branching import Branching
from liftwright.planner.cpsat.found import Found
from liftwright.planner.params import CLOSER
from liftwright.planner.searches import (
    FEW_DAYS,
    MANY_DAYS,
    Search,
    Task,
    near_totals,
)


def best_week(task: Task) -> Found:
    """Return the best week: near the best totals first, then of all.

    Until a week is close to proven, searches take turns that are quick; then, until it
    is proven to the resolution, those that are thorough.

    Args:
        task: The week and how to search it.
    """
    params = task.params
    how = Branching(params.seed, params.days_nodes, params.resolution_sdes)
    best = near_totals(task, how, task.best_totals)
    is_short = task.week.n_days <= params.few_days
    quick, thorough = FEW_DAYS if is_short else MANY_DAYS
    best = _searched(task, replace(how, enough=float("inf")), best, quick)
    return _searched(task, how, best, thorough)


def _searched(
    task: Task, how: Branching, best: Found, searches: Iterable[Search]
) -> Found:
    """Return the best week after searches, one after the other until it is close.

    A week is close within a small share of what it gives, or within the resolution
    where that is more, and never farther from its bound than `how` says is enough.
    """
    for search in searches:
        if best.values and task.watch is not None:
            task.watch.tell(best.objective, best.bound)
        close = CLOSER * task.params.close_share * _gain(task, best)
        enough = min(how.enough, max(task.params.resolution_sdes, close))
        if best.is_infeasible or _is_done(task, best, enough):
            break
        best = _better(best, search(task, replace(how, enough=enough), best))
    return best


def _is_done(task: Task, best: Found, enough: float) -> bool:
    return bool(best.values) and (best.gap <= enough or task.is_stopped)


def _better(best: Found, further: Found) -> Found:
    """Return the better week of two with the tighter bound of two."""
    better = further if further.objective > best.objective else best
    has_none = further.is_infeasible and not better.values
    bound = min(best.bound, further.bound)
    return replace(better, bound=bound, is_infeasible=has_none)


def _gain(task: Task, best: Found) -> float:
    """Return what a week gives before anything is taken off; without, the bound.

    Where all that can be had takes something off, no share of it is small enough.
    """
    if not best.values:
        return best.bound
    objective = task.week.totals.model.objective
    gains = (worth * best.values[i] for i, worth in objective.items() if worth > 0)
    return sum(gains)
