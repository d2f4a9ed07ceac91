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
from liftwright.evidence import values
from liftwright.planner.limits import limits_of
from liftwright.planner.request import PlanRequest
from liftwright.planner.staples import is_staple, preference
from liftwright.quantities import LoadKind

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
    risks = set(exercise.contraindications) & limits_of(request).excluded
    if risks:
        named = ", ".join(sorted(it.replace("-", " ") for it in risks))
        yield Refusal("health", f"{exercise.name} is left out for your health: {named}")
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

    A lift that the person gave, or asked for, is one that they can do; the barbell
    lifts are learned from the first day with whatever load that takes.
    """
    most = MAX_SKILL[request.person.level]
    is_barbell_lift = exercise.is_main_lift and exercise.load_kind is LoadKind.EXTERNAL
    if is_barbell_lift:
        most = max(most, Skill.SKILLED)
    return is_wanted(exercise, request) or exercise.skill <= most


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
    most = values("planner.equals_kept")
    for exercise in _usual(ranked, request):
        equals = kept.setdefault(_equal_by(exercise), [])
        kind = "compound" if exercise.is_compound else "isolation"
        if len(equals) < most[kind] or is_wanted(exercise, request):
            equals.append(exercise)
    return tuple(it for equals in kept.values() for it in equals)


def _usual(ranked: list[Exercise], request: PlanRequest) -> Iterator[Exercise]:
    """Yield the staples and what was asked for, and others where there is no staple."""
    with_staples = {it.pattern for it in ranked if is_staple(it)}
    for it in ranked:
        if is_staple(it) or is_wanted(it, request) or it.pattern not in with_staples:
            yield it


def is_wanted(exercise: Exercise, request: PlanRequest) -> bool:
    """Return whether a person chose an exercise or gave its numbers."""
    known = {lift.exercise for lift in request.person.lifts}
    return exercise.id in known | set(request.focus.lifts)


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
    return (
        not is_wanted(exercise, request),
        -exercise.transfer,
        preference(exercise),
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
