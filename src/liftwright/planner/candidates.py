"""Which exercises come into question for a person, and which of them are as good."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from liftwright.coaching.limits import Extra, called
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
from liftwright.evidence import value, values
from liftwright.planner.heavy import is_body_lifted, is_floor_pull
from liftwright.planner.limits import limits_of
from liftwright.planner.movements import MAIN_MOVEMENTS
from liftwright.planner.own_body import asks_too_much
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

NEVER_WITHOUT = frozenset(
    {
        *(pattern for it in MAIN_MOVEMENTS.values() for pattern in it.patterns),
        Pattern.KNEE_FLEXION,
        Pattern.CALF,
        Pattern.LATERAL_RAISE,
        Pattern.ELBOW_FLEXION,
        Pattern.ELBOW_EXTENSION,
        Pattern.TRUNK_FLEXION,
    }
)
"""Movements for which a place without staples offers whatever it has."""

NO_LIFTING = frozenset(
    {
        Modality.STRETCH,
        Modality.CARDIO,
        Modality.PLYOMETRIC,
        Modality.MEDICINE_BALL,
    }
)
"""Nor of these ways to train."""

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
    parts = request.avoid.body_parts.intersection(exercise.contraindications)
    if parts:
        spared = ", ".join(sorted(parts))
        yield Refusal("avoid", f"{exercise.name} may trouble what is spared: {spared}")
    yield from _of_health(exercise, request)
    muscles = exercise.prime_movers & request.avoid.muscles
    if muscles:
        names = ", ".join(sorted(it.replace("_", " ") for it in muscles))
        yield Refusal("avoid", f"{exercise.name} trains what is left out: {names}")
    if not is_within_skill(exercise, request):
        level = request.person.level.name.lower()
        yield Refusal(
            "skill",
            f"{exercise.name} asks for more practice than is usual at the level"
            f" ({level}): have it taught first",
        )
    if asks_too_much(exercise, request.person) and not is_wanted(exercise, request):
        yield Refusal("own-body", f"{exercise.name} lifts more than you are likely to")
    if needs_a_partner(exercise, request):
        yield Refusal("spotter", f"{exercise.name} needs a spotter")


def _of_health(exercise: Exercise, request: PlanRequest) -> Iterator[Refusal]:
    risks = limits_of(request).excluded.intersection(exercise.contraindications)
    if risks:
        named = ", ".join(called(risks))
        yield Refusal("health", f"{exercise.name} is left out for your health: {named}")
    if _is_too_heavy(exercise, request):
        yield Refusal("health", f"{exercise.name} is no light work, which is asked for")


def _is_too_heavy(exercise: Exercise, request: PlanRequest) -> bool:
    """Return whether an exercise is more than health allows until a doctor has spoken.

    A body cannot be loaded with less, so its ladders begin low, as for novices; and
    nobody pulls a bar from the floor for the sake of light work.
    """
    if limits_of(request).allows_vigorous:
        return False
    if exercise.load_kind is LoadKind.BODYWEIGHT:
        return not _is_first_rung(exercise)
    return is_floor_pull(exercise)


def is_within_skill(exercise: Exercise, request: PlanRequest) -> bool:
    """Return whether a person of that level can do an exercise.

    A lift that the person gave, or asked for, is one that they can do; the barbell
    lifts are learned from the first day with whatever load that takes. The own body
    cannot be made lighter, so novices start low on its ladders (claim A8).
    """
    if is_wanted(exercise, request):
        return True
    if exercise.load_kind is LoadKind.BODYWEIGHT and _is_novice(request):
        return _is_first_rung(exercise)
    most = MAX_SKILL[request.person.level]
    is_barbell_lift = exercise.is_main_lift and exercise.load_kind is LoadKind.EXTERNAL
    if is_barbell_lift:
        most = max(most, Skill.SKILLED)
    return exercise.skill <= most


def _is_novice(request: PlanRequest) -> bool:
    return request.person.level is Level.NOVICE


def _is_first_rung(exercise: Exercise) -> bool:
    rung = exercise.ladder.rung if exercise.ladder else 1
    return exercise.skill is Skill.EASY and rung <= value("planner.novice_rung")


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
    the few best, each with equipment of its own: more of them would slow the search
    and be no variety.
    """
    ranked = sorted(_usual(exercises, request), key=lambda it: rank(it, request))
    kept: dict[tuple[object, ...], list[Exercise]] = {}
    most = values("planner.equals_kept")
    for exercise in ranked:
        equals = kept.setdefault(_equal_by(exercise), [])
        kind = "compound" if exercise.is_compound else "isolation"
        is_one_more = len(equals) < most[kind] and _adds_to(equals, exercise, request)
        if is_one_more or is_wanted(exercise, request):
            equals.append(exercise)
    return tuple(it for equals in kept.values() for it in equals)


def _adds_to(equals: list[Exercise], it: Exercise, request: PlanRequest) -> bool:
    is_other_equipment = all(it.modality is not other.modality for other in equals)
    if any(_is_the_choice(other, request) for other in equals):
        return False
    return is_other_equipment and not (equals and _is_too_easy(it, request))


def _is_the_choice(exercise: Exercise, request: PlanRequest) -> bool:
    """Return whether a lift that a person knows trains only what they put first."""
    is_known = is_wanted(exercise, request)
    return is_known and exercise.prime_movers <= request.focus.muscles


def _is_too_easy(exercise: Exercise, request: PlanRequest) -> bool:
    is_easy = exercise.skill is Skill.EASY and exercise.ladder is not None
    return is_body_lifted(exercise) and is_easy and not _is_novice(request)


def _usual(exercises: Iterable[Exercise], request: PlanRequest) -> list[Exercise]:
    """Return the staples and what was asked for, and others where one is missed."""
    chosen: list[Exercise] = []
    others: list[Exercise] = []
    for it in filter(is_plannable, exercises):
        is_chosen = is_staple(it) or is_wanted(it, request)
        (chosen if is_chosen else others).append(it)
    usual = [it for it in chosen if refusal(it, request) is None]
    never_without = NEVER_WITHOUT | _asked_by_health(request)
    missed = never_without - {it.pattern for it in usual if is_staple(it)}
    instead = [it for it in others if it.pattern in missed]
    return usual + [it for it in instead if refusal(it, request) is None]


def _asked_by_health(request: PlanRequest) -> frozenset[Pattern]:
    asks = Extra.SPINAL_EXTENSORS in limits_of(request).extras
    return frozenset({Pattern.TRUNK_EXTENSION}) if asks else frozenset()


def is_wanted(exercise: Exercise, request: PlanRequest) -> bool:
    """Return whether a person chose an exercise or gave its numbers."""
    known = [lift.exercise for lift in request.person.lifts]
    return exercise.id in known or exercise.id in request.focus.lifts


def is_plannable(exercise: Exercise) -> bool:
    """Return whether the dose-response curves speak of an exercise at all."""
    if exercise.pattern in NOT_FOR_PLANS or exercise.modality in NO_LIFTING:
        return False
    is_hold = exercise.measure is Measure.SECONDS
    return exercise.measure is Measure.REPETITIONS or (
        is_hold and exercise.pattern is Pattern.TRUNK_STABILITY
    )


def rank(exercise: Exercise, request: PlanRequest) -> tuple[object, ...]:
    """Return what orders exercises: the first is the one a coach reaches for."""
    return (
        not is_wanted(exercise, request),
        _is_too_easy(exercise, request),
        preference(exercise),
        -exercise.transfer,
        exercise.skill,
        exercise.id,
    )


def _equal_by(exercise: Exercise) -> tuple[object, ...]:
    return (exercise.pattern, exercise.prime_movers)
