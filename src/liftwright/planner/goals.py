"""What a plan is for, in numbers: which muscles and which lifts count how much."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from liftwright.domain.equipment import Equipment
from liftwright.domain.exercise import Exercise
from liftwright.domain.muscle import MAJOR_MUSCLES, Muscle
from liftwright.domain.person import Level
from liftwright.evidence import value, values
from liftwright.planner.candidates import refusal
from liftwright.planner.curves import frequency_curve, size_curve, strength_curve
from liftwright.planner.problem import LiftGoal, MuscleGoal
from liftwright.planner.request import PlanRequest

PULLS = frozenset({"row", "pull-up"})
"""Families that are trained for the others' sake more than for their own 1RM."""

COMPETITION = frozenset({"squat", "bench", "deadlift"})
"""Families of the lifts that events are held in, unless others are chosen."""

OVERHEAD = "press"
"""Family of the overhead presses: an assistant of the bench unless it is known."""

HELPED = frozenset(
    {Muscle.FRONT_DELTS, Muscle.REAR_DELTS, Muscle.UPPER_BACK, Muscle.ABS}
)
"""Muscles that other work trains along: every press, every pull, every heavy lift."""

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
    exercises: Iterable[Exercise],
    request: PlanRequest,
    lacking: Iterable[Exercise] = (),
) -> tuple[LiftGoal, ...]:
    """Return the lifts whose strength counts, one for each main family.

    A lift that the person chose stands for its family, then one whose numbers they
    gave, then the lift nearest to the main one. A wish stays the wish where there is
    nothing to do it with: then the nearest relative is trained for it.

    Args:
        exercises: The exercises that come into question, best first.
        request: Whose plan it is.
        lacking: Lifts that count although the equipment for them is lacking.
    """
    doable = tuple(exercises)
    standing: dict[str, Exercise] = {}
    for exercise in doable:
        if exercise.family in MAIN_FAMILIES and exercise.is_compound:
            standing.setdefault(exercise.family, exercise)
    relatives = dict(standing)
    for exercise in (*lacking, *_chosen(doable, request)):
        standing[exercise.family or exercise.id] = exercise
    standing = _of_the_event(standing, request)
    weights = {family: _lift_weight(it, request) for family, it in standing.items()}
    total = sum(weights.values())
    able = {it.id for it in doable}
    return tuple(
        _lift_goal(family, standing, relatives, able, weights[family] / total)
        for family in sorted(standing)
    )


def _of_the_event(
    standing: dict[str, Exercise], request: PlanRequest
) -> dict[str, Exercise]:
    """Return the lifts that an event is about: the others assist them."""
    if request.event is None:
        return standing
    kept = {
        family: lift
        for family, lift in standing.items()
        if family in COMPETITION or lift.id in request.focus.lifts
    }
    return kept or standing


def _lift_goal(
    family: str,
    standing: Mapping[str, Exercise],
    relatives: Mapping[str, Exercise],
    able: Collection[str],
    weight: float,
) -> LiftGoal:
    lift = standing[family]
    relative = lift if lift.id in able else relatives.get(family)
    is_itself = relative is lift
    return LiftGoal(
        exercise=lift.id,
        family=family,
        weight=weight,
        by_sets=strength_curve(),
        by_days=frequency_curve(),
        practised_by=relative.id if relative else "",
        carry=1.0 if is_itself else value("transfer.related_lift"),
    )


def lacking_lifts(
    exercises: Mapping[str, Exercise],
    request: PlanRequest,
    measured_in: Collection[str] = (),
) -> tuple[Exercise, ...]:
    """Return the lifts that count although the equipment for them is lacking.

    Args:
        exercises: Every exercise there is, by id.
        request: Whose plan it is.
        measured_in: Ids of lifts that count whatever the equipment.
    """
    known = [lift.exercise for lift in request.person.lifts]
    meant = dict.fromkeys((*measured_in, *known))
    everywhere = with_all_equipment(request)
    found = [exercises[it] for it in meant if it in exercises]
    return tuple(
        it
        for it in reversed(found)
        if it.family in MAIN_FAMILIES
        and refusal(it, request) is not None
        and refusal(it, everywhere) is None
    )


def with_all_equipment(request: PlanRequest) -> PlanRequest:
    """Return the same request in a place that has everything."""
    everything = replace(request.inventory, equipment=frozenset(Equipment))
    return replace(request, inventory=everything)


def _chosen(exercises: Iterable[Exercise], request: PlanRequest) -> list[Exercise]:
    by_id = {it.id: it for it in exercises}
    return [by_id[lift] for lift in request.focus.lifts if lift in by_id]


def _lift_weight(exercise: Exercise, request: PlanRequest) -> float:
    weights = values("planner.lift_weight")
    is_known = exercise.id in {lift.exercise for lift in request.person.lifts}
    if exercise.id in request.focus.lifts:
        return weights["focus"]
    if exercise.family in PULLS:
        return weights["pull"]
    if exercise.family == OVERHEAD and not is_known:
        return weights["press"]
    return weights["known" if is_known else "other"]


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
            most=weekly_cap(request, is_chosen=muscle in request.focus.muscles),
            hits=_hits(muscle, request),
            direct=_direct(muscle, reach, request),
        )
        for muscle in weights
    )


def least_worth(exercises: Iterable[Exercise], request: PlanRequest) -> float:
    """Return the size that a set must bring to be planned, per muscle on average.

    Args:
        exercises: The exercises that come into question.
        request: Whose plan it is.
    """
    total = sum(_muscle_weight(muscle, request) for muscle in sorted(_reach(exercises)))
    major = values("planner.muscle_weight")["major"]
    return value("planner.least_worth") * major / total if total else 0.0


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
    if muscle in HELPED:
        return weights["helped"]
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


def weekly_cap(request: PlanRequest, *, is_chosen: bool = False) -> float:
    """Return the most fractional sets a week that a muscle gets.

    Args:
        request: Whose plan it is.
        is_chosen: Whether the person put the muscle first: then it may have what the
            next level has.
    """
    level = request.person.level
    if is_chosen:
        level = Level(min(level + 1, Level.ADVANCED))
    return values("planner.weekly_cap")[level.name.lower()]


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
