"""What a plan is for, in numbers: which muscles and which lifts count how much."""

from collections.abc import Iterable, Mapping

from liftwright.domain.exercise import Exercise
from liftwright.domain.muscle import MAJOR_MUSCLES, Muscle
from liftwright.domain.person import Level
from liftwright.evidence import value, values
from liftwright.planner.curves import frequency_curve, size_curve, strength_curve
from liftwright.planner.problem import LiftGoal, MuscleGoal
from liftwright.planner.request import PlanRequest

PULLS = frozenset({"row", "pull-up"})
"""Families that are trained for the others' sake more than for their own 1RM."""

MAIN_FAMILIES = ("squat", "bench", "deadlift", "press", "row", "pull-up")


def strength_weight(emphasis: float) -> float:
    """Return the weight of an effect of strength; one of size has the rest.

    Training moves strength through several times as many detectable effects as size.
    Weighed one to one, everything between the ends would be a plan for strength.

    Args:
        emphasis: 0 all size, 1 all strength.
    """
    size = value("planner.emphasis_exchange") * (1 - emphasis)
    return emphasis / (emphasis + size)


def lift_goals(
    exercises: Iterable[Exercise], request: PlanRequest
) -> tuple[LiftGoal, ...]:
    """Return the lifts whose strength counts, one for each main family that can be had.

    A lift that the person chose stands for its family, then one whose numbers they
    gave, then the lift nearest to the main one.

    Args:
        exercises: The exercises that come into question, best first.
        request: Whose plan it is.
    """
    standing: dict[str, Exercise] = {}
    for exercise in exercises:
        if exercise.family in MAIN_FAMILIES and exercise.is_compound:
            standing.setdefault(exercise.family, exercise)
    chosen = _chosen(exercises, request)
    for exercise in chosen:
        standing[exercise.family or exercise.id] = exercise
    weights = {family: _lift_weight(it, request) for family, it in standing.items()}
    total = sum(weights.values())
    return tuple(
        LiftGoal(
            exercise=standing[family].id,
            family=family,
            weight=weights[family] / total,
            by_sets=strength_curve(),
            by_days=frequency_curve(),
        )
        for family in sorted(standing)
    )


def _chosen(exercises: Iterable[Exercise], request: PlanRequest) -> list[Exercise]:
    by_id = {it.id: it for it in exercises}
    return [by_id[lift] for lift in request.focus.lifts if lift in by_id]


def _lift_weight(exercise: Exercise, request: PlanRequest) -> float:
    weights = values("planner.lift_weight")
    if exercise.id in request.focus.lifts:
        return weights["focus"]
    if exercise.family in PULLS:
        return weights["pull"]
    known = {lift.exercise for lift in request.person.lifts}
    return weights["known" if exercise.id in known else "other"]


def muscle_goals(
    exercises: Iterable[Exercise], request: PlanRequest
) -> tuple[MuscleGoal, ...]:
    """Return what growth of each muscle counts, and how much of it is planned.

    Args:
        exercises: The exercises that come into question.
        request: Whose plan it is.
    """
    reach = _reach(exercises)
    weights = {muscle: _muscle_weight(muscle, request) for muscle in sorted(reach)}
    total = sum(weights.values())
    return tuple(
        MuscleGoal(
            muscle=muscle,
            weight=weights[muscle] / total,
            curve=size_curve(),
            minimum=_minimum(muscle, reach, request),
            most=_most(muscle, request),
            hits=_hits(muscle, request),
            direct=_direct(muscle, reach, request),
        )
        for muscle in weights
    )


def _reach(exercises: Iterable[Exercise]) -> Mapping[Muscle, float]:
    reach: dict[Muscle, float] = {}
    for exercise in exercises:
        for muscle, share in exercise.muscles.items():
            reach[muscle] = max(share, reach.get(muscle, 0.0))
    return reach


def _muscle_weight(muscle: Muscle, request: PlanRequest) -> float:
    weights = values("planner.muscle_weight")
    if muscle in request.avoid.muscles:
        return 0.0
    if muscle in request.focus.muscles:
        return weights["focus"]
    return weights["major" if muscle in MAJOR_MUSCLES else "minor"]


def _is_due(muscle: Muscle, request: PlanRequest) -> bool:
    if muscle in request.avoid.muscles:
        return False
    return muscle in MAJOR_MUSCLES or muscle in request.focus.muscles


def _minimum(
    muscle: Muscle, reach: Mapping[Muscle, float], request: PlanRequest
) -> float:
    if not _is_due(muscle, request) or reach[muscle] < 1:
        return 0.0
    return value("volume.size.minimum")


def _most(muscle: Muscle, request: PlanRequest) -> float:
    caps = values("planner.weekly_cap")
    level = request.person.level
    if muscle in request.focus.muscles:
        level = Level(min(level + 1, Level.ADVANCED))
    return caps[level.name.lower()]


def _hits(muscle: Muscle, request: PlanRequest) -> int:
    if not _is_due(muscle, request):
        return 0
    return min(int(value("planner.hits")), len(request.days))


def _direct(muscle: Muscle, reach: Mapping[Muscle, float], request: PlanRequest) -> int:
    if not _is_due(muscle, request) or reach[muscle] < 1:
        return 0
    if muscle in request.focus.muscles and muscle in MAJOR_MUSCLES:
        return round(value("guideline.acsm.size_sets"))
    return round(value("planner.direct_sets") * (1 - request.emphasis))
