"""Finds the repetition scheme that comes nearest to a volume and an intensity.

Every way to split the repetitions into sets that fall evenly is looked at; there are
few. The load of a set follows from its repetitions by a table of what is comfortable
over several sets, not by a curve to failure.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import inf

from liftwright.evidence import values
from liftwright.loading.limits import checked_positive
from liftwright.loading.shapes import LoadPath

PercentOfReps = Callable[[int], float]
"""Load of a set in percent of the 1RM, by its repetitions."""


@dataclass(frozen=True, slots=True)
class RepGoal:
    """What a repetition scheme should add up to.

    Args:
        reps: Repetitions in all.
        percent: Mean load of a repetition, in percent of the 1RM.
    """

    reps: float
    percent: float


@dataclass(frozen=True, slots=True)
class RepLimits:
    """Which repetition schemes are considered.

    Args:
        slack: How far the repetitions may miss the goal.
        neighbour: Most repetitions by which a set may differ from the next.
        distinct: Most different numbers of repetitions.
        fewest_sets: Fewest sets.
        most_sets: Most sets.
    """

    slack: float
    neighbour: int
    distinct: int
    fewest_sets: int = 1
    most_sets: float = inf


def comfortable_percent(reps: int, slope: str = "slope") -> float:
    """Return the percent of the 1RM that is comfortable for several such sets.

    Args:
        reps: Repetitions of a set, at least 1.
        slope: `slope`, or `slope_relaxed` or `slope_tight` for less or more load.

    References:
        `rep_search.intensity`.
    """
    table = values("rep_search.intensity")
    more = reps - 1
    return table["single"] + table[slope] * more + table["bend"] * more**2


def published_limits() -> RepLimits:
    """Return the usual limits: three off the goal, falling by one, three numbers.

    References:
        `rep_search.limits`.
    """
    limits = values("rep_search.limits")
    return RepLimits(limits["slack"], int(limits["neighbour"]), int(limits["distinct"]))


def weekly_goal(week: int, n_weeks: int) -> RepGoal:
    """Return the usual goal of a week: from more repetitions to more load.

    The repetitions are whole ones.

    Args:
        week: The week, from 1.
        n_weeks: Weeks in all, at least 2.

    Raises:
        ValueError: If the week lies outside the weeks.

    References:
        `rep_search.goal`.
    """
    if not 1 <= week <= n_weeks or n_weeks == 1:
        raise ValueError(f"week {week} is not one of two or more weeks ({n_weeks})")
    goal, gone = values("rep_search.goal"), (week - 1) / (n_weeks - 1)
    reps = goal["reps_first"] + gone * (goal["reps_last"] - goal["reps_first"])
    load = goal["intensity_first"] + gone * (
        goal["intensity_last"] - goal["intensity_first"]
    )
    return RepGoal(round(goal["reps"] * reps), goal["intensity"] * load)


def rep_scheme(
    goal: RepGoal,
    allowed: Sequence[int],
    *,
    limits: RepLimits | None = None,
    percent: PercentOfReps = comfortable_percent,
) -> tuple[int, ...]:
    """Return the repetitions of each set, most first, that come nearest to a goal.

    The miss is the square of the missing repetitions plus the square of the missing
    percent, where a set counts with its repetitions.

    Args:
        goal: Repetitions and load to come near to.
        allowed: Repetitions that a set may have.
        limits: Which schemes are considered; the usual ones by default.
        percent: Load of a set by its repetitions.

    Raises:
        ValueError: If no scheme lies within the limits.
    """
    within = published_limits() if limits is None else limits
    best = min(
        rep_schemes(goal.reps, allowed, within),
        key=lambda scheme: _miss(scheme, goal, percent),
        default=None,
    )
    if best is None:
        raise ValueError(
            f"no sets of {min(allowed)} to {max(allowed)} repetitions come within "
            f"{within.slack:g} of {goal.reps:g}"
        )
    return best


def searched_sets(
    path: LoadPath,
    allowed: Sequence[int],
    round_to_kg: float,
    percent: PercentOfReps = comfortable_percent,
) -> tuple[tuple[tuple[int, float], ...], ...]:
    """Return weeks of searched sets on a load that goes from a start to a goal.

    Args:
        path: The maximum of each week; its weeks get the usual goals.
        allowed: Repetitions that a set may have.
        round_to_kg: Smallest step of the load, kg.
        percent: Load of a set by its repetitions, in percent of the maximum.

    Returns:
        For each week the repetitions and the load in kg of each set.
    """
    checked_positive("round_to_kg", round_to_kg)
    weeks = []
    for week in range(1, path.n_weeks + 1):
        scheme = rep_scheme(weekly_goal(week, path.n_weeks), allowed, percent=percent)
        exact = [path.load_kg(week) * percent(count) / 100 for count in scheme]
        loads = [round(load / round_to_kg) * round_to_kg for load in exact]
        weeks.append(tuple(zip(scheme, loads, strict=True)))
    return tuple(weeks)


def rep_schemes(
    reps_goal: float, allowed: Sequence[int], limits: RepLimits
) -> Iterator[tuple[int, ...]]:
    """Yield every scheme within the limits, repetitions falling from set to set.

    Args:
        reps_goal: Repetitions in all to come near to.
        allowed: Repetitions that a set may have, each at least 1.
        limits: Which schemes are considered.

    Raises:
        ValueError: If nothing or less than one repetition is allowed.
    """
    if not allowed or min(allowed) < 1:
        raise ValueError("a set has at least 1 repetition, and some must be allowed")
    most = reps_goal + limits.slack
    open_schemes: list[tuple[int, ...]] = [(count,) for count in sorted(set(allowed))]
    while open_schemes:
        scheme = open_schemes.pop()
        if sum(scheme) > most or len(scheme) > limits.most_sets:
            continue
        if _fits(scheme, reps_goal, limits):
            yield scheme
        open_schemes += [
            (*scheme, count)
            for count in sorted(set(allowed))
            if _may_follow(scheme, count, limits)
        ]


def _fits(scheme: Sequence[int], reps_goal: float, limits: RepLimits) -> bool:
    is_near = abs(sum(scheme) - reps_goal) <= limits.slack
    return is_near and len(scheme) >= limits.fewest_sets


def _may_follow(scheme: Sequence[int], count: int, limits: RepLimits) -> bool:
    falls = 0 <= scheme[-1] - count <= limits.neighbour
    return falls and len({*scheme, count}) <= limits.distinct


def _miss(scheme: Sequence[int], goal: RepGoal, percent: PercentOfReps) -> float:
    reps = sum(scheme)
    load = sum(count * percent(count) for count in scheme) / reps
    return (reps - goal.reps) ** 2 + (load - goal.percent) ** 2
