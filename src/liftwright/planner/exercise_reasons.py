"""Why each exercise is there, in a lifter's words."""

from collections.abc import Iterator
from dataclasses import dataclass

from liftwright.domain.exercise import Exercise
from liftwright.domain.muscle import Muscle
from liftwright.planner.plan import Reason
from liftwright.planner.problem import LiftGoal, Problem
from liftwright.planner.template import WeekTemplate
from liftwright.planner.zones import Zone


@dataclass(frozen=True, slots=True)
class Share:
    """What an exercise has of a week.

    Args:
        heavy: Its heavy sets.
        other: Its other hard sets.
        days: Days it is trained on.
        heavy_days: Days it is trained heavily on.
    """

    heavy: int
    other: int
    days: int
    heavy_days: int


def exercise_reasons(problem: Problem, template: WeekTemplate) -> Iterator[Reason]:
    """Yield why each exercise of a week is there.

    Args:
        problem: What counted for how much.
        template: The typical week.
    """
    exercises = {slot.exercise.id: slot.exercise for slot in template.slots()}
    for exercise in exercises.values():
        share = _share(exercise, template)
        goal = _goal(exercise, problem)
        if goal is not None and goal.exercise == exercise.id:
            yield _of_a_lift(exercise, share)
        elif exercise.is_compound:
            yield _of_a_compound(exercise, share, goal)
        else:
            yield _of_an_isolation(exercise, share)


def _of_a_lift(exercise: Exercise, share: Share) -> Reason:
    if not share.heavy:
        return _of_a_compound(exercise, share, None)
    heavily = f"{_sets(share.heavy)} of the lift itself, heavy, {_on(share.heavy_days)}"
    text = (
        f"{heavily}: that is what makes it stronger, and the first few sets of a week "
        "do most of it."
    )
    if share.other:
        text += f" {_sets(share.other)} more are lighter and build its muscles."
    return Reason(
        exercise.id,
        f"{text} It counts for the {_named(exercise.prime_movers)}.",
        ("zone.strength_weight", "volume.strength.curve", exercise.muscle_source),
    )


def _of_a_compound(exercise: Exercise, share: Share, goal: LiftGoal | None) -> Reason:
    helped = _named(m for m, part in exercise.muscles.items() if 0 < part < 1)
    text = (
        f"{_sets(share.heavy + share.other)} {_on(share.days)} for the "
        f"{_named(exercise.prime_movers)}"
    )
    text += f", and half as much for the {helped}." if helped else "."
    findings = ["muscle.contribution.rule", exercise.muscle_source]
    if goal is not None:
        text += f" A part of its strength carries over to the {_plain(goal.exercise)}."
        findings.append("transfer.related_lift")
    return Reason(exercise.id, text, tuple(dict.fromkeys(findings)))


def _of_an_isolation(exercise: Exercise, share: Share) -> Reason:
    movers = _named(exercise.prime_movers) or "trunk"
    return Reason(
        exercise.id,
        f"{_sets(share.heavy + share.other)} {_on(share.days)} for the {movers}, which "
        "the big lifts train too little or only by the way.",
        ("planner.direct_sets", exercise.muscle_source),
    )


def _share(exercise: Exercise, template: WeekTemplate) -> Share:
    slots = [it for it in template.slots() if it.exercise.id == exercise.id]
    hard = [it for it in slots if it.zone is Zone.HEAVY]
    heavy = sum(it.n_sets for it in hard)
    other = sum(it.n_sets for it in slots) - heavy
    return Share(heavy, other, len(slots), len(hard))


def _goal(exercise: Exercise, problem: Problem) -> LiftGoal | None:
    if not exercise.family:
        return None
    return next((it for it in problem.lifts if it.family == exercise.family), None)


def _sets(count: int) -> str:
    return "1 set" if count == 1 else f"{count} sets"


def _on(days: int) -> str:
    return "on one day" if days == 1 else f"on {days} days"


def _named(muscles: "Iterator[Muscle] | frozenset[Muscle]") -> str:
    names = sorted(_plain(muscle.value) for muscle in muscles)
    if len(names) > 1:
        return f"{', '.join(names[:-1])} and {names[-1]}"
    return "".join(names)


def _plain(name: str) -> str:
    return name.replace("_", " ").replace("-", " ")
