"""What would help most: each change is planned again and compared."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from liftwright.catalog import catalog
from liftwright.domain.exercise import Exercise
from liftwright.evidence import values
from liftwright.planner.build import build_problem
from liftwright.planner.goals import with_all_equipment
from liftwright.planner.infeasible import wishes, with_one_more_day
from liftwright.planner.kits import named, useful_kits, with_kit
from liftwright.planner.params import BOUNDS, SolverParams
from liftwright.planner.request import PlanRequest
from liftwright.planner.score import score
from liftwright.planner.solve import solve_week

Change = tuple[str, PlanRequest]
"""A change in plain words, and the request that it makes."""

SHOWN = 2
"""Decimals of a gain: what differs by less is as good, and the smaller change wins."""


@dataclass(frozen=True, slots=True)
class Advice:
    """What one change is worth.

    Args:
        change: The change in plain words.
        gain_sdes: What it adds, in smallest detectable effects.
        gain_percent: The same in percent of what the plan gives now.
        request: The changed request, to plan with.
        doubt_sdes: How much of the gain is not proven: the gaps of both plans.
    """

    change: str
    gain_sdes: float
    gain_percent: float
    request: PlanRequest
    doubt_sdes: float


def advise(
    request: PlanRequest, *, params: SolverParams | None = None
) -> tuple[Advice, ...]:
    """Return what would help most, best first; changes that help nothing come last.

    One more day, more minutes (ten or fifteen, whichever brings more), each useful set
    of common equipment and each dropped wish are planned again and compared with the
    plan as it is, in the objective of the wish itself. Strength is measured in the same
    lifts on both sides, those that a place with everything would train: a bar is worth
    what it brings to the squat, not to the lifts that one has made do with.

    Args:
        request: Whose plan it is.
        params: Limits of the search.
    """
    used = params or SolverParams()
    exercises = catalog()
    goals = build_problem(with_all_equipment(request), exercises).lifts
    asked = _Asked(exercises, used, tuple(goal.exercise for goal in goals))
    now = _worth(request, asked)
    if now is None:
        return ()
    found = []
    for choices in _changes(request, exercises):
        tried = [_tried(it, now, asked) for it in choices]
        worth = [it for it in tried if it is not None]
        if worth:
            found.append(max(worth, key=lambda it: round(it.gain_sdes, SHOWN)))
    return tuple(sorted(found, key=lambda it: (-it.gain_sdes, it.change)))


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is the same for every plan that is compared.

    Args:
        exercises: Every exercise there is, by id.
        params: Limits of the search.
        lifts: Ids of the lifts that strength is measured in.
    """

    exercises: Mapping[str, Exercise]
    params: SolverParams
    lifts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Worth:
    """What a plan gives, the same less every price, and how much more there might be.

    Plans are compared with prices: what is missing from a week is a loss, too.
    """

    gain: float
    total: float
    gap: float


def _worth(request: PlanRequest, asked: _Asked) -> _Worth | None:
    problem = build_problem(request, asked.exercises, asked.lifts)
    week = solve_week(problem, asked.params)
    if week is None:
        return None
    given = score(problem, week.template)
    return _Worth(given.gain, given.total, week.gap)


def _tried(change: Change, now: _Worth, asked: _Asked) -> Advice | None:
    words, request = change
    then = _worth(request, asked)
    return None if then is None else _advice(words, request, now, then)


def _advice(change: str, request: PlanRequest, now: _Worth, then: _Worth) -> Advice:
    gain = then.total - now.total
    return Advice(
        change=change,
        gain_sdes=gain,
        gain_percent=100 * gain / now.gain if now.gain else 0.0,
        request=request,
        doubt_sdes=now.gap + then.gap,
    )


def _changes(
    request: PlanRequest, exercises: Mapping[str, Exercise]
) -> Iterator[tuple[Change, ...]]:
    """Yield changes; several at once where only the best of them is advice."""
    one_more = with_one_more_day(request)
    if one_more is not None:
        yield ((f"train on {len(one_more.days)} days a week", one_more),)
    yield tuple(_with_more_minutes(request))
    for kit in useful_kits(request, exercises):
        yield ((f"have: {named(kit)}", with_kit(request, kit)),)
    for wish in wishes(request)[STANDING_WISHES:]:
        yield ((f"do without: {wish.text}", wish.dropped(request)),)


def _with_more_minutes(request: PlanRequest) -> Iterator[Change]:
    for more in sorted(map(int, values("planner.advice_minutes").values())):
        longer = _longer(request, more)
        if max(longer.minutes.values()) <= BOUNDS["minutes"].high:
            yield f"{more} more minutes in every session", longer


STANDING_WISHES = 3  # not science: the first three wishes
"""Minutes, days and equipment are wishes too, but nobody can just drop them."""


def _longer(request: PlanRequest, more: int) -> PlanRequest:
    minutes = {day: request.minutes[day] + more for day in request.days}
    return replace(request, minutes=minutes)
