"""What would help most: each change is planned again and compared."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from liftwright.catalog import catalog
from liftwright.domain.equipment import Equipment, Inventory
from liftwright.domain.exercise import Exercise
from liftwright.evidence import values
from liftwright.planner.build import build_problem
from liftwright.planner.candidates import refusal
from liftwright.planner.infeasible import wishes, with_one_more_day
from liftwright.planner.params import BOUNDS, COMMON_EQUIPMENT, SolverParams
from liftwright.planner.request import PlanRequest
from liftwright.planner.score import score
from liftwright.planner.solve import solve_week
from liftwright.planner.staples import is_staple


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

    One more day, ten and fifteen more minutes, each missing piece of common equipment
    and each dropped wish are planned again and compared with the plan as it is, in
    the objective of the wish itself.

    Args:
        request: Whose plan it is.
        params: Limits of the search.
    """
    used = params or SolverParams()
    exercises = catalog()
    now = _worth(request, exercises, used)
    if now is None:
        return ()
    found = []
    for change, changed in _changes(request, exercises):
        then = _worth(changed, exercises, used)
        if then is not None:
            found.append(_advice(change, changed, now, then))
    return tuple(sorted(found, key=lambda it: (-it.gain_sdes, it.change)))


@dataclass(frozen=True, slots=True)
class _Worth:
    """What a plan gives, and how much more there might be."""

    gain: float
    gap: float


def _worth(
    request: PlanRequest, exercises: Mapping[str, Exercise], params: SolverParams
) -> _Worth | None:
    problem = build_problem(request, exercises)
    week = solve_week(problem, params)
    if week is None:
        return None
    given = score(problem, week.template)
    return _Worth(given.gain, week.gap)


def _advice(change: str, request: PlanRequest, now: _Worth, then: _Worth) -> Advice:
    gain = then.gain - now.gain
    return Advice(
        change=change,
        gain_sdes=gain,
        gain_percent=100 * gain / now.gain if now.gain else 0.0,
        request=request,
        doubt_sdes=now.gap + then.gap,
    )


def _changes(
    request: PlanRequest, exercises: Mapping[str, Exercise]
) -> Iterator[tuple[str, PlanRequest]]:
    one_more = with_one_more_day(request)
    if one_more is not None:
        yield f"train on {len(one_more.days)} days a week", one_more
    for more in map(int, values("planner.advice_minutes").values()):
        longer = _longer(request, more)
        if max(longer.minutes.values()) <= BOUNDS["minutes"].high:
            yield f"{more} more minutes in every session", longer
    for piece in _useful_equipment(request, exercises):
        yield f"have: {piece.replace('_', ' ')}", _with_equipment(request, piece)
    for wish in wishes(request)[STANDING_WISHES:]:
        yield f"do without: {wish.text}", wish.dropped(request)


STANDING_WISHES = 3  # not science: the first three wishes
"""Minutes, days and equipment are wishes too, but nobody can just drop them."""


def _longer(request: PlanRequest, more: int) -> PlanRequest:
    minutes = {day: request.minutes[day] + more for day in request.days}
    return replace(request, minutes=minutes)


def _useful_equipment(
    request: PlanRequest, exercises: Mapping[str, Exercise]
) -> list[Equipment]:
    return [
        piece
        for piece in COMMON_EQUIPMENT
        if piece not in request.inventory.equipment
        and _opens_something(piece, request, exercises)
    ]


def _opens_something(
    piece: Equipment, request: PlanRequest, exercises: Mapping[str, Exercise]
) -> bool:
    richer = _with_equipment(request, piece)
    return any(
        is_staple(it)
        and piece in it.equipment
        and refusal(it, request) is not None
        and refusal(it, richer) is None
        for it in exercises.values()
    )


def _with_equipment(request: PlanRequest, piece: Equipment) -> PlanRequest:
    inventory: Inventory = request.inventory
    more = replace(inventory, equipment=inventory.equipment | {piece})
    return replace(request, inventory=more)
