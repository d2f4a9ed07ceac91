"""When wishes exclude each other: the smallest conflict, and the smallest way out."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from liftwright.domain.equipment import Equipment
from liftwright.domain.exercise import Exercise
from liftwright.domain.person import HealthAim
from liftwright.domain.program import Weekday
from liftwright.planner.build import build_problem
from liftwright.planner.candidates import refusal
from liftwright.planner.params import BOUNDS, MORE_MINUTES, SolverParams
from liftwright.planner.request import PlanRequest
from liftwright.planner.solve import can_be_met

Change = Callable[[PlanRequest], PlanRequest]


@dataclass(frozen=True, slots=True)
class Wish:
    """Something a person asked for, and the request without it.

    Args:
        text: The wish in plain words.
        dropped: Takes it out of a request.
    """

    text: str
    dropped: Change


@dataclass(frozen=True, slots=True)
class Conflict:
    """Wishes that no plan can meet together.

    Args:
        wishes: The smallest set of them: any one dropped, the rest can be met.
        changes: The smallest changes that make a plan possible.
    """

    wishes: tuple[str, ...]
    changes: tuple[str, ...]


def conflict(
    request: PlanRequest, exercises: Mapping[str, Exercise], params: SolverParams
) -> Conflict:
    """Return why a request cannot be met, and what would help.

    One wish after the other is dropped: where the rest still cannot be met, the wish
    was not to blame and stays dropped. What is left is the smallest conflict.
    """

    def is_possible(changed: PlanRequest) -> bool:
        return can_be_met(build_problem(changed, exercises), params)

    left = request
    to_blame = []
    for wish in wishes(request):
        without = wish.dropped(left)
        if is_possible(without):
            to_blame.append(wish)
        else:
            left = without
    changes = [
        text for text, changed in _ways_out(request, exercises, to_blame, is_possible)
    ]
    return Conflict(tuple(it.text for it in to_blame), tuple(changes))


def wishes(request: PlanRequest) -> tuple[Wish, ...]:
    """Return everything in a request that could be dropped, easiest to drop last."""
    return tuple(_wishes(request))


DEMANDING_AIMS = {
    HealthAim.BONE: "loaded work for the bones",
    HealthAim.HEART: "work for the heart",
}
"""Health aims that ask for certain work, and what that is called."""


def _wishes(request: PlanRequest) -> Iterator[Wish]:
    minutes = sorted({request.minutes[day] for day in request.days})
    yield Wish(
        f"sessions of {' or '.join(map(str, minutes))} minutes",
        lambda it: with_minutes(it, int(BOUNDS["minutes"].high)),
    )
    yield Wish(f"{len(request.days)} training day(s) a week", _every_day)
    yield Wish(
        f"only the equipment of “{request.inventory.name}”", _everything_to_train_with
    )
    if request.person.trains_alone:
        yield Wish("training alone", _with_a_partner)
    for exercise in sorted(request.avoid.exercises):
        yield Wish(f"avoiding {exercise.replace('-', ' ')}", _allowing(exercise))
    for part in sorted(request.avoid.body_parts):
        yield Wish(f"sparing the {part}", _allowing(part))
    for muscle in sorted(request.avoid.muscles):
        yield Wish(f"leaving out the {muscle.replace('_', ' ')}", _allowing(muscle))
    yield from (
        Wish(said, _without(aim))
        for aim, said in DEMANDING_AIMS.items()
        if aim in request.aims
    )
    for muscle in sorted(request.focus.muscles):
        yield Wish(f"putting the {muscle.replace('_', ' ')} first", _unfocused(muscle))
    for lift in request.focus.lifts:
        yield Wish(f"training the {lift.replace('-', ' ')}", _unfocused(lift))


def _ways_out(
    request: PlanRequest,
    exercises: Mapping[str, Exercise],
    to_blame: list[Wish],
    is_possible: Callable[[PlanRequest], bool],
) -> Iterator[tuple[str, PlanRequest]]:
    yield from _equipment_for_lifts(request, exercises)
    shortest = min(request.minutes[day] for day in request.days)
    for more in MORE_MINUTES:
        longer = with_minutes(request, shortest + more)
        if shortest + more <= BOUNDS["minutes"].high and is_possible(longer):
            yield f"give each session {shortest + more} minutes", longer
            break
    one_more = with_one_more_day(request)
    if one_more is not None and is_possible(one_more):
        yield f"train on {len(one_more.days)} days a week", one_more
    for wish in to_blame:
        changed = wish.dropped(request)
        if is_possible(changed):
            yield f"do without: {wish.text}", changed


def _equipment_for_lifts(
    request: PlanRequest, exercises: Mapping[str, Exercise]
) -> Iterator[tuple[str, PlanRequest]]:
    for lift in request.focus.lifts:
        refused = refusal(exercises[lift], request) if lift in exercises else None
        if refused is not None and refused.rule == "equipment":
            missing = exercises[lift].equipment - request.inventory.equipment
            more = replace(
                request.inventory, equipment=request.inventory.equipment | missing
            )
            names = ", ".join(sorted(it.replace("_", " ") for it in missing))
            changed = replace(request, inventory=more)
            yield f"get, or find a place with: {names}", changed


def with_minutes(request: PlanRequest, minutes: int) -> PlanRequest:
    """Return the request with at least so many minutes a session."""
    longer = {day: max(minutes, request.minutes[day]) for day in request.days}
    return replace(request, minutes=longer)


def with_one_more_day(request: PlanRequest) -> PlanRequest | None:
    """Return the request with one more training day, where the week has one left.

    The new day is the one farthest from the others and gets their longest time.
    """
    free = [day for day in Weekday if day not in request.days]
    if not free:
        return None
    chosen = max(free, key=lambda day: (_distance(day, request.days), -day))
    days = tuple(sorted((*request.days, chosen)))
    minutes = {**request.minutes, chosen: max(request.minutes.values())}
    return replace(request, days=days, minutes=minutes)


def _distance(day: Weekday, others: tuple[Weekday, ...]) -> int:
    n_days = len(Weekday)
    return min(min((day - it) % n_days, (it - day) % n_days) for it in others)


def _every_day(request: PlanRequest) -> PlanRequest:
    longest = max(request.minutes.values())
    return replace(
        request, days=tuple(Weekday), minutes=dict.fromkeys(Weekday, longest)
    )


def _everything_to_train_with(request: PlanRequest) -> PlanRequest:
    everything = replace(request.inventory, equipment=frozenset(Equipment))
    return replace(request, inventory=everything)


def _with_a_partner(request: PlanRequest) -> PlanRequest:
    return replace(request, person=replace(request.person, trains_alone=False))


def _allowing(name: str) -> Change:
    def changed(request: PlanRequest) -> PlanRequest:
        avoid = request.avoid
        return replace(
            request,
            avoid=replace(
                avoid,
                exercises=avoid.exercises - {name},
                body_parts=avoid.body_parts - {name},
                muscles=frozenset(it for it in avoid.muscles if it != name),
            ),
        )

    return changed


def _unfocused(name: str) -> Change:
    def changed(request: PlanRequest) -> PlanRequest:
        focus = request.focus
        return replace(
            request,
            focus=replace(
                focus,
                muscles=frozenset(it for it in focus.muscles if it != name),
                lifts=tuple(it for it in focus.lifts if it != name),
            ),
        )

    return changed


def _without(aim: HealthAim) -> Change:
    return lambda request: replace(request, aims=request.aims - {aim})
