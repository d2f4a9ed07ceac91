"""Which exercises come into question for a person, and which of them are as good."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from liftwright.domain.equipment import Equipment
from liftwright.domain.exercise import (
    Exercise,
    Measure,
    Modality,
    Pattern,
    Skill,
    SpotterNeed,
)
from liftwright.domain.person import Level
from liftwright.evidence import value
from liftwright.planner.request import PlanRequest

NOT_FOR_PLANS = frozenset(
    {
        Pattern.CONDITIONING,
        Pattern.MOBILITY,
        Pattern.JUMP,
        Pattern.THROW,
        Pattern.OLYMPIC,
        Pattern.CARRY,
        Pattern.ROTATOR_CUFF,
    }
)
"""Movements that no dose-response curve speaks of; the planner leaves them out."""

SAFETY = frozenset({Equipment.RACK, Equipment.SMITH_MACHINE})

MAX_SKILL = {
    Level.NOVICE: Skill.LEARNED,
    Level.INTERMEDIATE: Skill.SKILLED,
    Level.ADVANCED: Skill.EXPERT,
}


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an exercise does not come into question.

    Args:
        rule: Key of the rule that refuses it.
        reason: The reason in a person's words.
    """

    rule: str
    reason: str


def refusal(exercise: Exercise, request: PlanRequest) -> Refusal | None:
    """Return why an exercise is not for this person; `None` when it is.

    The rules are asked in the order in which a person can do something about them.
    """
    return next(_refusals(exercise, request), None)


def _refusals(exercise: Exercise, request: PlanRequest) -> Iterator[Refusal]:
    missing = exercise.equipment - request.inventory.equipment
    if missing:
        names = ", ".join(sorted(it.replace("_", " ") for it in missing))
        yield Refusal("equipment", f"{exercise.name} needs: {names}")
    if exercise.id in request.avoid.exercises:
        yield Refusal("avoid", f"{exercise.name} is to be avoided")
    parts = set(exercise.contraindications) & request.avoid.body_parts
    if parts:
        spared = ", ".join(sorted(parts))
        yield Refusal("avoid", f"{exercise.name} may trouble what is spared: {spared}")
    muscles = exercise.prime_movers & request.avoid.muscles
    if muscles:
        names = ", ".join(sorted(it.replace("_", " ") for it in muscles))
        yield Refusal("avoid", f"{exercise.name} trains what is left out: {names}")
    if not is_within_skill(exercise, request):
        yield Refusal("skill", f"{exercise.name} asks for more practice")
    if needs_a_partner(exercise, request):
        yield Refusal("spotter", f"{exercise.name} needs a spotter")


def is_within_skill(exercise: Exercise, request: PlanRequest) -> bool:
    """Return whether a person of that level can do an exercise.

    A lift that the person gave, or asked for, is one that they can do.
    """
    known = {lift.exercise for lift in request.person.lifts} | set(request.focus.lifts)
    return exercise.id in known or exercise.skill <= MAX_SKILL[request.person.level]


def needs_a_partner(exercise: Exercise, request: PlanRequest) -> bool:
    """Return whether an exercise is unsafe for a person who trains alone."""
    if not request.person.trains_alone or exercise.spotter is SpotterNeed.NONE:
        return False
    if exercise.spotter is SpotterNeed.SPOTTER:
        return not exercise.equipment & SAFETY
    return not request.inventory.equipment & SAFETY


def candidates(
    exercises: Iterable[Exercise], request: PlanRequest
) -> tuple[Exercise, ...]:
    """Return the exercises a plan chooses from, best first within each movement.

    Of exercises that train the same muscles in the same movement a plan needs only
    the few best: more of them would slow the search and change nothing.
    """
    allowed = [
        it for it in exercises if is_plannable(it) and refusal(it, request) is None
    ]
    ranked = sorted(allowed, key=lambda it: rank(it, request))
    kept: dict[tuple[object, ...], list[Exercise]] = {}
    most = int(value("planner.equals_kept"))
    for exercise in ranked:
        equals = kept.setdefault(_equal_by(exercise), [])
        wanted = exercise.id in request.focus.lifts
        if len(equals) < most or wanted:
            equals.append(exercise)
    return tuple(it for equals in kept.values() for it in equals)


def is_plannable(exercise: Exercise) -> bool:
    """Return whether the dose-response curves speak of an exercise at all."""
    if exercise.pattern in NOT_FOR_PLANS or exercise.modality in {
        Modality.STRETCH,
        Modality.CARDIO,
        Modality.PLYOMETRIC,
        Modality.MEDICINE_BALL,
    }:
        return False
    is_hold = exercise.measure is Measure.SECONDS
    return exercise.measure is Measure.REPETITIONS or (
        is_hold and exercise.pattern is Pattern.TRUNK_STABILITY
    )


def rank(exercise: Exercise, request: PlanRequest) -> tuple[object, ...]:
    """Return what orders exercises: the first is the one a coach reaches for."""
    known = {lift.exercise for lift in request.person.lifts}
    return (
        exercise.id not in known | set(request.focus.lifts),
        not exercise.is_staple,
        -exercise.transfer,
        exercise.skill,
        exercise.id,
    )


def _equal_by(exercise: Exercise) -> tuple[object, ...]:
    return (exercise.pattern, exercise.prime_movers, exercise.family != "")


def alike_groups(exercises: Iterable[Exercise]) -> tuple[frozenset[str], ...]:
    """Return the groups of exercises that are too alike for one session.

    Two exercises are alike when the same movement trains the same prime movers.
    """
    groups: dict[tuple[object, ...], set[str]] = {}
    for it in exercises:
        groups.setdefault((it.pattern, it.prime_movers), set()).add(it.id)
    return tuple(
        frozenset(group)
        for _, group in sorted(groups.items(), key=str)
        if len(group) > 1
    )
