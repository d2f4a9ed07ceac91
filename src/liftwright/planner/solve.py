"""Solves a week: totals first, then days with the totals' bound as the target."""

from dataclasses import dataclass, replace

from liftwright.errors import UnprovenError
from liftwright.planner.cpsat.branched import Branching, branched
from liftwright.planner.cpsat.days import Known, any_days, best_days, days_for
from liftwright.planner.cpsat.found import Found
from liftwright.planner.cpsat.ideal import ideal
from liftwright.planner.days import Days, days
from liftwright.planner.params import ROUNDING, SolverParams
from liftwright.planner.problem import Problem
from liftwright.planner.template import WeekTemplate
from liftwright.planner.totals import totals
from liftwright.planner.watch import Watch


@dataclass(frozen=True, slots=True)
class SolvedWeek:
    """A week with what is proven of it.

    Args:
        template: The week.
        objective: What it gives, in smallest detectable effects.
        bound: What no week can exceed.
    """

    template: WeekTemplate
    objective: float
    bound: float

    @property
    def gap(self) -> float:
        """How much better a week could be at most, in smallest detectable effects."""
        return max(0.0, self.bound - self.objective)


def solve_week(
    problem: Problem, params: SolverParams, watch: Watch | None = None
) -> SolvedWeek | None:
    """Return the best week of a problem with its proof; None when there is none.

    Args:
        problem: The week to plan.
        params: Limits and scales of the search.
        watch: Who follows the search and may end it; `None` for nobody.

    Raises:
        UnprovenError: If the limits ran out before any week was found.
    """
    best_totals = ideal(totals(problem).model, params)
    if best_totals.is_infeasible:
        return None
    week = days(problem)
    found = _days_of(week, best_totals, params, watch)
    found = found or _best_days(week, best_totals, params, watch)
    if found.is_infeasible:
        return None
    if not found.values:
        raise UnprovenError("the search ended before it found a week")
    template = week.template(problem, lambda index: round(found.values[index]))
    return SolvedWeek(template, found.objective, found.bound)


def can_be_met(problem: Problem, params: SolverParams) -> bool:
    """Return whether any week keeps the hard rules of a problem."""
    if ideal(totals(problem).model, params).is_infeasible:
        return False
    return any_days(days(problem), params)


def _days_of(
    week: Days, best_totals: Found, params: SolverParams, watch: Watch | None
) -> Found | None:
    """Return days with just the best totals; None when none were found."""
    if not best_totals.values:
        return None
    wanted = tuple(round(best_totals.values[index]) for index in week.totals.settled)
    values = days_for(week, wanted, params, watch)
    return replace(best_totals, values=values) if values else None


def _best_days(
    week: Days, best_totals: Found, params: SolverParams, watch: Watch | None
) -> Found:
    """Search the whole week: near the best totals first, then all of it."""
    bound = best_totals.bound
    week.model.at_most(dict(week.model.objective), bound + ROUNDING)
    gain = _gain(week, best_totals)
    enough, priority = _enough(gain, params), _totals_first(week)
    how = Branching(params, params.near_nodes, enough, priority=priority)
    near = replace(how, without=_unused(week, best_totals.values))
    best = replace(branched(week.model, near, watch), bound=bound, is_infeasible=False)
    for search in _FEW_DAYS if week.n_days <= params.few_days else _MANY_DAYS:
        if best.values and watch is not None:
            watch.tell(best.objective, best.bound)
        if best.values and (best.gap <= how.enough or _is_stopped(watch)):
            break
        further = search(week, how, best, watch)
        if further.is_infeasible:
            return further
        best = _better(best, further)
    return best


def _is_stopped(watch: Watch | None) -> bool:
    return watch is not None and watch.is_stopped


def _branch_shortly(
    week: Days, how: Branching, best: Found, watch: Watch | None
) -> Found:
    short = replace(how, nodes=how.params.few_nodes, start=best.values)
    return branched(week.model, short, watch)


def _branch(week: Days, how: Branching, best: Found, watch: Watch | None) -> Found:
    long = replace(how, nodes=how.params.days_nodes, start=best.values)
    return branched(week.model, long, watch)


def _totals_first(week: Days) -> dict[int, int]:
    """Return what to branch on first: days that differ in nothing come last."""
    totals_of = week.totals
    return dict.fromkeys(totals_of.sets, 1) | dict.fromkeys(totals_of.days, 2)


def _propagate(week: Days, how: Branching, best: Found, watch: Watch | None) -> Found:
    known = Known(best.values, best.bound, how.enough)
    return best_days(week, known, how.params, watch)


_FEW_DAYS = (_branch_shortly, _propagate, _branch)
_MANY_DAYS = (_branch, _propagate)


def _better(best: Found, further: Found) -> Found:
    """Return the better week of two with the tighter bound of two."""
    better = further if further.objective > best.objective else best
    return replace(better, bound=min(best.bound, further.bound))


def _enough(gain: float, params: SolverParams) -> float:
    """Return the gap that is none: below the resolution and a small share."""
    return min(params.resolution_sdes, params.close_share * gain)


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
