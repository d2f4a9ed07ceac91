"""What a muscle that is put first gets: the most sets, and an exercise of its own."""

from collections.abc import Iterable, Iterator

from liftwright.domain.exercise import Exercise
from liftwright.domain.muscle import MAJOR_MUSCLES, Muscle
from liftwright.evidence import value
from liftwright.planner.problem import MovementGoal, Prices
from liftwright.planner.request import PlanRequest


def put_first(request: PlanRequest) -> tuple[Muscle, ...]:
    """Return the muscles that are to get more sets than any other.

    Of a region only its major muscles are meant: nobody wants more for the forearms
    than for the biceps.

    Args:
        request: Whose week it is.
    """
    chosen = sorted(request.focus.muscles)
    return tuple(it for it in chosen if it in MAJOR_MUSCLES) or tuple(chosen)


def own_exercises(
    exercises: Iterable[Exercise], prices: Prices, request: PlanRequest
) -> Iterator[MovementGoal]:
    """Yield that each muscle put first has an exercise that trains it alone.

    Squats and deadlifts build glutes; who wants glutes above all wants a hip thrust as
    well, on as many days as a muscle is trained. Lifts for the muscle that the person
    knows are used.

    Args:
        exercises: The exercises that come into question.
        prices: What a missing movement costs.
        request: Whose week it is.
    """
    doable = tuple(exercises)
    if request.is_minimal_dose:
        return
    for muscle in put_first(request):
        own = frozenset(it.id for it in doable if is_own(it, muscle))
        if own:
            price, days = prices.missing_movement, _days(request)
            yield MovementGoal(called(muscle), own, price, days)
    for lift in known_for_what_is_first(doable, request):
        yield MovementGoal(
            f"your {lift.name}", frozenset({lift.id}), prices.missing_movement
        )


def _days(request: PlanRequest) -> int:
    return min(int(value("planner.hits")), len(request.days))


def known_for_what_is_first(
    exercises: Iterable[Exercise], request: PlanRequest
) -> tuple[Exercise, ...]:
    """Return the compound lifts a person knows that train a muscle they put first.

    Args:
        exercises: The exercises that come into question.
        request: Whose week it is.
    """
    first = set(put_first(request))
    known = {it.exercise for it in request.person.lifts}
    return tuple(
        it
        for it in exercises
        if it.id in known and it.is_compound and it.prime_movers & first
    )


def called(muscle: Muscle) -> str:
    """Return what an exercise of a muscle's own is called."""
    return f"an exercise for the {muscle.replace('_', ' ')} alone"


def is_own(exercise: Exercise, muscle: Muscle) -> bool:
    """Return whether an exercise has a muscle as its only prime mover."""
    return exercise.prime_movers == {muscle}
