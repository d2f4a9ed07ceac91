"""What a person asked for by name, as demands on the week."""

from collections.abc import Callable, Iterable, Iterator

from liftwright.coaching.limits import Extra
from liftwright.domain.equipment import Equipment
from liftwright.domain.exercise import Exercise, Modality, Pattern
from liftwright.domain.muscle import Muscle
from liftwright.domain.person import HealthAim
from liftwright.evidence import value, values
from liftwright.planner.limits import limits_of
from liftwright.planner.problem import Activity, Requirement
from liftwright.planner.request import PlanRequest
from liftwright.planner.zones import Zone
from liftwright.quantities import LoadKind

SQUATS = frozenset({Pattern.SQUAT, Pattern.LUNGE})
ON_THE_FEET = SQUATS | {Pattern.HINGE}
"""Movements that load spine and hips from above: what bone answers to."""

BARS = frozenset({Equipment.BARBELL, Equipment.SMITH_MACHINE, Equipment.TRAP_BAR})
"""What loads the bones most."""

ALONG_THE_SPINE = frozenset(
    {Pattern.TRUNK_EXTENSION, Pattern.HIP_EXTENSION, Pattern.TRUNK_STABILITY}
)
"""Movements made for the muscles along the spine."""


def requirements(
    request: PlanRequest, activities: Iterable[Activity]
) -> tuple[Requirement, ...]:
    """Return what the week must hold because it was asked for.

    Args:
        request: Whose plan it is.
        activities: What may be done.
    """
    doable = tuple(activities)
    found: list[Requirement | None] = [
        _lift(lift, doable) for lift in request.focus.lifts
    ]
    without = without_own_exercise(request, doable)
    found += [
        _muscle(it, request, doable)
        for it in sorted(request.focus.muscles)
        if it not in without
    ]
    if HealthAim.BONE in request.aims:
        found += _bone(request, doable)
    if HealthAim.HEART in request.aims:
        found.append(_heart(request, doable))
    if Extra.SPINAL_EXTENSORS in limits_of(request).extras:
        found.append(_spinal_extensors(request, doable))
    return tuple(it for it in found if it is not None)


def without_own_exercise(
    request: PlanRequest, activities: Iterable[Activity]
) -> frozenset[Muscle]:
    """Return chosen muscles that nothing here trains by themselves.

    Parts of a region, such as the upper chest on a flat bench, may be left to what
    other exercises give them. Where none of the muscles can be trained there is no
    such part: then the wish itself cannot be met.

    Args:
        request: Whose plan it is.
        activities: What may be done.
    """
    moved = {muscle for it in activities for muscle in it.exercise.prime_movers}
    without = request.focus.muscles - moved
    return frozenset() if without == request.focus.muscles else without


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


def _spinal_extensors(
    request: PlanRequest, activities: tuple[Activity, ...]
) -> Requirement | None:
    dose = values("planner.spinal_extensors")
    movers = [
        it for it in activities if Muscle.SPINAL_ERECTORS in it.exercise.prime_movers
    ]
    own = [it for it in movers if it.exercise.pattern in ALONG_THE_SPINE]
    keys = frozenset(it.key for it in own or movers)
    if not keys:
        return None
    return Requirement(
        wish="train the muscles along the spine",
        keys=keys,
        min_sets=int(dose["sets"]),
        min_days=min(int(dose["days"]), len(request.days)),
    )


def _bone(
    request: PlanRequest, activities: tuple[Activity, ...]
) -> Iterator[Requirement]:
    dose = values("planner.bone_dose")
    sets, days = int(dose["sets"]), min(int(dose["days"]), len(request.days))
    counted = _loads_bones(activities)
    squats = {it.id for it in counted if it.pattern in SQUATS}
    hinges = {it.id for it in counted} - squats
    yield Requirement(
        wish="strengthen the bones with loaded squats and hinges",
        keys=_of(activities, squats | hinges),
        min_sets=sets,
        min_days=days,
    )
    kinds = {"squat": squats, "hinge": hinges}
    for name, ids in kinds.items() if all(kinds.values()) else ():
        yield Requirement(
            wish=f"strengthen the bones with a loaded {name}",
            keys=_of(activities, ids),
            min_sets=sets // days,
            min_days=1,
        )


def _loads_bones(activities: tuple[Activity, ...]) -> list[Exercise]:
    """Return what loads spine and hips most: bars before hands before the body."""
    on_feet = [it.exercise for it in activities if _is_on_the_feet(it.exercise)]
    loaded = [it for it in on_feet if it.load_kind is LoadKind.EXTERNAL]
    with_bars = [it for it in loaded if it.equipment & BARS]
    return with_bars or loaded or on_feet


def _heart(request: PlanRequest, activities: tuple[Activity, ...]) -> Requirement:
    dose = values("guideline.aha")
    return Requirement(
        wish="train the heart with sets that are not heavy",
        keys=_keys(activities, lambda it: it.zone is not Zone.HEAVY),
        min_sets=int(dose["exercises_low"] * dose["sets_low"]),
        min_days=min(int(dose["sessions"]), len(request.days)),
    )


def _is_on_the_feet(exercise: Exercise) -> bool:
    is_machine = exercise.modality is Modality.MACHINE and not exercise.equipment & BARS
    is_lift = exercise.is_compound and exercise.pattern in ON_THE_FEET
    return is_lift and not is_machine


def _keys(
    activities: tuple[Activity, ...], is_meant: Callable[[Activity], bool]
) -> frozenset[tuple[str, str]]:
    return frozenset(it.key for it in activities if is_meant(it))


def _of(activities: tuple[Activity, ...], ids: set[str]) -> frozenset[tuple[str, str]]:
    return _keys(activities, lambda it: it.exercise.id in ids)
