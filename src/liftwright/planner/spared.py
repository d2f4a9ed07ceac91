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
NO_WHOLE_TRAINING = (
    "That is no training for the whole body: have those joints looked at before you "
    "plan for longer."
)
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
        yield Relaxation(RULE, _left_untrained(untrained, spared), WHY)
    used = {slot.exercise.id: slot.exercise for slot in template.slots()}
    passing = {it.name: _passed(it, parts) for it in used.values()}
    if bearing := {name: through for name, through in passing.items() if through}:
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


def _left_untrained(untrained: list[Muscle], spared: str) -> str:
    names = in_words(muscle.replace("_", " ") for muscle in untrained)
    said = (
        f"Everything here that trains the {names} loads what you spare ({spared}), so "
        "nothing in this plan trains them by themselves. Somebody who treats you can "
        "say which movement of them is fine."
    )
    is_most = 2 * len(untrained) > len(MAJOR_MUSCLES)
    return f"{said} {NO_WHOLE_TRAINING}" if is_most else said


def _passed(exercise: Exercise, parts: Iterable[str]) -> list[str]:
    return [part for part in parts if passes_load(exercise, {part})]


def _still_loaded(bearing: Mapping[str, list[str]]) -> str:
    said = ", ".join(f"{name} ({in_words(it)})" for name, it in sorted(bearing.items()))
    fine, most = values("pain.scale.go")["high"], value("pain.scale.stop_above")
    return (
        f"Some load still passes through what you spare, in: {said}. That is "
        "work for size, not for a heavy best, and still hard. "
        f"Pain of {fine:g} of 10 or less is fine; above {most:g} stop, or leave the "
        "exercise out as well."
    )


def _free_days(template: WeekTemplate, spared: str) -> Iterator[Relaxation]:
    free = [day.weekday.name.title() for day in template.days if not day.slots]
    if free:
        yield Relaxation(
            RULE,
            f"{in_words(free)} stays free: what may still be trained ({spared} spared) "
            "is done on the other days.",
        )
