"""The movements that a complete week has, each with a compound exercise."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from liftwright.domain.exercise import Exercise, Pattern
from liftwright.domain.muscle import Muscle
from liftwright.domain.person import Level
from liftwright.evidence import value, values
from liftwright.planner.problem import MovementGoal, Prices
from liftwright.planner.request import PlanRequest


@dataclass(frozen=True, slots=True)
class Movement:
    """A movement that a complete week has.

    Args:
        patterns: The patterns that it comes in.
        movers: What it is for: one of these is a prime mover.
    """

    patterns: frozenset[Pattern]
    movers: frozenset[Muscle]


def _movement(patterns: set[Pattern], movers: set[Muscle]) -> Movement:
    return Movement(frozenset(patterns), frozenset(movers))


MAIN_MOVEMENTS: dict[str, Movement] = {
    "squat or lunge": _movement({Pattern.SQUAT, Pattern.LUNGE}, {Muscle.QUADS}),
    "hip hinge": _movement(
        {Pattern.HINGE, Pattern.HIP_EXTENSION}, {Muscle.HAMSTRINGS, Muscle.GLUTES}
    ),
    "horizontal push": _movement(
        {Pattern.HORIZONTAL_PUSH}, {Muscle.CHEST, Muscle.UPPER_CHEST}
    ),
    "overhead push": _movement({Pattern.VERTICAL_PUSH}, {Muscle.FRONT_DELTS}),
    "row": _movement({Pattern.HORIZONTAL_PULL}, {Muscle.LATS, Muscle.UPPER_BACK}),
    "pull-up or pulldown": _movement({Pattern.VERTICAL_PULL}, {Muscle.LATS}),
}


CORE_MOVEMENTS: dict[str, Movement] = {
    "a squat, leg press or lunge": MAIN_MOVEMENTS["squat or lunge"],
    "a row, pull-up or pulldown": _movement(
        {Pattern.HORIZONTAL_PULL, Pattern.VERTICAL_PULL},
        {Muscle.LATS, Muscle.UPPER_BACK},
    ),
    "a press or push-up": _movement(
        {Pattern.HORIZONTAL_PUSH, Pattern.VERTICAL_PUSH},
        {Muscle.CHEST, Muscle.UPPER_CHEST, Muscle.FRONT_DELTS},
    ),
}
"""What even the shortest week has, the largest muscles first: legs, a pull, a push."""


SQUATS = "squat or lunge"
SHORT_MOVEMENTS = ("hip hinge", "horizontal push")
"""What one session of usual length adds to legs, a pull and a push."""


def movement_goals(
    exercises: Iterable[Exercise], prices: Prices, request: PlanRequest
) -> tuple[MovementGoal, ...]:
    """Return the movements a week should have, with what there is for each.

    Legs, a pull and a push come before anything is done twice; where time is not very
    short, the six movements of a complete week follow. Novices squat more than once.

    Args:
        exercises: The exercises that come into question.
        prices: What a missing movement costs.
        request: Whose week it is.
    """
    doable = tuple(exercises)
    core = zip(CORE_MOVEMENTS.items(), prices.missing_core, strict=True)
    goals = [_goal(*named, doable, price) for named, price in core]
    for name in _due(request):
        goal = _goal(name, MAIN_MOVEMENTS[name], doable, prices.missing_movement)
        goals.append(replace(goal, days=_days_of(name, request)))
    return tuple(goal for goal in goals if goal.exercises)


def _due(request: PlanRequest) -> tuple[str, ...]:
    """Return which of the six movements there is time for."""
    if not request.is_minimal_dose:
        return tuple(MAIN_MOVEMENTS)
    longest = max(request.minutes[day] for day in request.days)
    return SHORT_MOVEMENTS if longest >= value("planner.short_session") else ()


def _days_of(name: str, request: PlanRequest) -> int:
    often = values("planner.novice_squats")
    is_new = request.person.level is Level.NOVICE and name == SQUATS
    has_days = len(request.days) >= often["of_days"]
    return int(often["days"]) if is_new and has_days else 1


def _goal(
    name: str, movement: Movement, doable: tuple[Exercise, ...], price: float
) -> MovementGoal:
    meant = frozenset(it.id for it in doable if is_of(it, movement))
    return MovementGoal(name, meant, price)


def is_of(exercise: Exercise, movement: Movement) -> bool:
    """Return whether an exercise is a compound one of a movement."""
    is_meant = exercise.is_compound and exercise.pattern in movement.patterns
    return is_meant and bool(exercise.prime_movers & movement.movers)
