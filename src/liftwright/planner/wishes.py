"""What a person asked for by name, as demands on the week."""

from collections.abc import Callable, Iterable

from liftwright.domain.exercise import Pattern
from liftwright.domain.muscle import Muscle
from liftwright.domain.person import HealthAim
from liftwright.evidence import value, values
from liftwright.planner.problem import Activity, Requirement
from liftwright.planner.request import PlanRequest

AXIAL = frozenset({Pattern.SQUAT, Pattern.HINGE, Pattern.VERTICAL_PUSH, Pattern.LUNGE})
"""Movements that load spine and hips from above: what bone answers to."""


def requirements(
    request: PlanRequest, activities: Iterable[Activity]
) -> tuple[Requirement, ...]:
    """Return what the week must hold because it was asked for.

    Args:
        request: Whose plan it is.
        activities: What may be done.
    """
    doable = tuple(activities)
    found = [_lift(lift, doable) for lift in request.focus.lifts]
    found += [_muscle(it, request, doable) for it in sorted(request.focus.muscles)]
    if HealthAim.BONE in request.aims:
        found.append(_bone(request, doable))
    return tuple(found)


def _lift(lift: str, activities: tuple[Activity, ...]) -> Requirement:
    return Requirement(
        wish=f"train the {lift.replace('-', ' ')}",
        keys=_keys(activities, lambda it: it.exercise.id == lift),
        min_sets=int(values("planner.min_sets")["compound"]),
        min_days=1,
    )


def _muscle(
    muscle: Muscle, request: PlanRequest, activities: tuple[Activity, ...]
) -> Requirement:
    return Requirement(
        wish=f"put the {muscle.replace('_', ' ')} first",
        keys=_keys(activities, lambda it: muscle in it.exercise.prime_movers),
        min_sets=int(value("volume.size.minimum")),
        min_days=min(int(value("planner.hits")), len(request.days)),
    )


def _bone(request: PlanRequest, activities: tuple[Activity, ...]) -> Requirement:
    dose = values("planner.bone_dose")
    return Requirement(
        wish="strengthen the bones with loaded squats, hinges and presses",
        keys=_keys(activities, _is_loaded_axial),
        min_sets=int(dose["sets"]),
        min_days=min(int(dose["days"]), len(request.days)),
    )


def _is_loaded_axial(activity: Activity) -> bool:
    exercise = activity.exercise
    return exercise.is_compound and exercise.pattern in AXIAL


def _keys(
    activities: tuple[Activity, ...], is_meant: Callable[[Activity], bool]
) -> frozenset[tuple[str, str]]:
    return frozenset(it.key for it in activities if is_meant(it))
