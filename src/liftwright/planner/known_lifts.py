"""What becomes of the lifts that a person gave: not used, refused, or left out."""

from collections.abc import Iterator, Mapping

from liftwright.domain.exercise import Exercise
from liftwright.planner.candidates import refusal
from liftwright.planner.periodization.loads import Lifter
from liftwright.planner.request import PlanRequest
from liftwright.planner.template import WeekTemplate

NOT_IN_THE_PLAN = "Not in the plan though you gave its numbers"


def lift_notes(
    request: PlanRequest,
    lifter: Lifter,
    template: WeekTemplate,
    exercises: Mapping[str, Exercise],
) -> Iterator[str]:
    """Yield what to know about each lift that a person gave, once.

    Args:
        request: Whose plan it is.
        lifter: What is known of their lifts.
        template: The typical week.
        exercises: Every exercise by id.
    """
    refused = _refused(request, exercises)
    for unused in lifter.profile.unused:
        if unused.lift.exercise not in refused:
            yield _named(unused.lift.exercise, unused.reason, exercises)
    for name in dict.fromkeys(it.exercise for it in request.person.lifts):
        known = lifter.profile.strengths.get(name)
        if known is not None and "effort.report.bias" in known.findings:
            shown = exercises[name].name if name in exercises else name
            yield f"{shown}: {known.reason} [effort.report.bias]"
    for why in refused.values():
        yield f"{NOT_IN_THE_PLAN}: {why}."
    used = {slot.exercise.id for slot in template.slots()}
    given = (it for it in _given(request, exercises) if it not in refused)
    if left := [it for it in given if it not in used]:
        names = ", ".join(exercises[it].name for it in left)
        yield (
            f"{NOT_IN_THE_PLAN}: {names}. Others bring more of what you want for the "
            f"time; `--focus {left[0]}` keeps a lift in."
        )


def _named(name: str, reason: str, exercises: Mapping[str, Exercise]) -> str:
    shown = exercises[name].name if name in exercises else name
    is_named = name not in exercises or reason.startswith(shown)
    return reason if is_named else f"{shown}: {reason}"


def _refused(
    request: PlanRequest, exercises: Mapping[str, Exercise]
) -> Mapping[str, str]:
    return {
        name: why.reason
        for name in _given(request, exercises)
        if (why := refusal(exercises[name], request)) is not None
    }


def _given(request: PlanRequest, exercises: Mapping[str, Exercise]) -> tuple[str, ...]:
    given = (it.exercise for it in request.person.lifts)
    return tuple(it for it in dict.fromkeys(given) if it in exercises)
