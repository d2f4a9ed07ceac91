"""What sparing a body part costs, and what it still has to bear (claim A10)."""

from collections.abc import Iterable, Iterator, Mapping

from liftwright.catalog import catalog
from liftwright.domain.exercise import Exercise
from liftwright.domain.muscle import MAJOR_MUSCLES, Muscle
from liftwright.evidence import value, values
from liftwright.planner.passed_on import passes_load
from liftwright.planner.plan import Relaxation
from liftwright.planner.problem import Problem
from liftwright.planner.request import PlanRequest
from liftwright.planner.staples import is_staple
from liftwright.planner.template import WeekTemplate

RULE = "spared"
WHY = ("pain.scale.go", "pain.scale.acceptable", "pain.scale.stop_above")


def sparing(
    request: PlanRequest, problem: Problem, template: WeekTemplate
) -> Iterator[Relaxation]:
    """Yield what nothing trains for the sake of a spared part, and what still loads it.

    Args:
        request: Whose plan it is.
        problem: What may be done.
        template: The typical week.
    """
    parts = sorted(request.avoid.body_parts)
    if not parts:
        return
    spared = in_words(parts)
    if untrained := _untrained(request, problem):
        names = in_words(muscle.replace("_", " ") for muscle in untrained)
        yield Relaxation(
            RULE,
            f"Everything here that trains the {names} loads what you spare ({spared}),"
            " so nothing in this plan trains them by themselves. Somebody who treats "
            "you can say which movement of them is fine.",
            WHY,
        )
    used = {slot.exercise.id: slot.exercise for slot in template.slots()}
    passing = {part: _passing(part, used.values()) for part in parts}
    if bearing := {part: names for part, names in passing.items() if names}:
        yield Relaxation(RULE, _still_loaded(bearing), WHY)
    yield from _free_days(template, spared)


def in_words(names: Iterable[str]) -> str:
    """Return names as a list in words: `a`, `a and b`, `a, b and c`."""
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


def _untrained(request: PlanRequest, problem: Problem) -> list[Muscle]:
    moved = {muscle for it in problem.activities for muscle in it.exercise.prime_movers}
    parts = request.avoid.body_parts
    given_up = {
        muscle
        for it in catalog().values()
        if is_staple(it)
        and request.inventory.has(it.equipment)
        and parts.intersection(it.contraindications)
        for muscle in it.prime_movers
    }
    missing = given_up - moved - request.avoid.muscles
    return [muscle for muscle in MAJOR_MUSCLES if muscle in missing]


def _passing(part: str, exercises: Iterable[Exercise]) -> list[str]:
    return sorted(it.name for it in exercises if passes_load(it, {part}))


def _still_loaded(bearing: Mapping[str, list[str]]) -> str:
    said = "; ".join(
        f"some load still passes through the {part} in: {in_words(names)}"
        for part, names in bearing.items()
    )
    fine, most = values("pain.scale.go")["high"], value("pain.scale.stop_above")
    return (
        f"What could not be spared: {said}. None of it is heavy. Pain of {fine:g} of "
        f"10 or less is fine; above {most:g} stop, or leave the exercise out as well."
    )


def _free_days(template: WeekTemplate, spared: str) -> Iterator[Relaxation]:
    free = [day.weekday.name.title() for day in template.days if not day.slots]
    if free:
        yield Relaxation(
            RULE,
            f"{in_words(free)} stays free: what may still be trained ({spared} spared) "
            "is done on the other days.",
        )
