"""A few minutes of mobility work for the muscles a session trains (claim A11)."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import zip_longest

from liftwright.coaching.clock import SECONDS_PER_MINUTE, slot_seconds
from liftwright.coaching.params import CACHED_DRILLS
from liftwright.domain.equipment import Inventory
from liftwright.domain.exercise import Exercise, Laterality, Measure, Pattern
from liftwright.domain.muscle import REGIONS, Muscle
from liftwright.domain.prescription import (
    FixedLoad,
    HoldTarget,
    RepTarget,
    SetPrescription,
)
from liftwright.domain.program import Day, Slot
from liftwright.domain.work import SetKind
from liftwright.evidence import value, values
from liftwright.quantities import Load, LoadKind

WHY = ("mobility.dose", "stretching.not_required", "stretching.static.limit")
OPTIONAL = "Optional: for suppleness; strength and size do not need it."

CALLED = {muscle.value.replace("_", " "): (muscle,) for muscle in Muscle} | REGIONS

DRILL_MUSCLES = {
    "pigeon-stretch": (Muscle.GLUTES,),
    "butterfly-stretch": (Muscle.ADDUCTORS,),
    "frog-stretch": (Muscle.ADDUCTORS,),
    "ninety-ninety": (Muscle.GLUTES, Muscle.ABDUCTORS),
    "deep-squat-hold": (Muscle.GLUTES, Muscle.ADDUCTORS, Muscle.CALVES),
    "worlds-greatest-stretch": (
        Muscle.HIP_FLEXORS,
        Muscle.HAMSTRINGS,
        Muscle.UPPER_BACK,
    ),
    "ankle-rock": (Muscle.CALVES,),
    "cat-cow": (Muscle.SPINAL_ERECTORS,),
    "childs-pose": (Muscle.SPINAL_ERECTORS, Muscle.LATS),
    "cobra-stretch": (Muscle.ABS,),
    "downward-dog": (Muscle.HAMSTRINGS, Muscle.CALVES, Muscle.LATS),
    "thoracic-rotation": (Muscle.UPPER_BACK, Muscle.OBLIQUES),
    "thoracic-extension": (Muscle.UPPER_BACK,),
    "shoulder-dislocate": (Muscle.FRONT_DELTS, Muscle.CHEST),
    "wall-slide": (Muscle.FRONT_DELTS, Muscle.UPPER_BACK),
    "arm-circle": (Muscle.FRONT_DELTS, Muscle.SIDE_DELTS),
    "wrist-stretch": (Muscle.FOREARMS,),
    "lying-spinal-twist": (Muscle.OBLIQUES, Muscle.SPINAL_ERECTORS),
    "seated-forward-fold": (Muscle.HAMSTRINGS,),
    "dead-hang-stretch": (Muscle.LATS,),
}
"""What drills are for whose names do not say it; the catalog counts them for none."""

OVERHEAD = ("wall-slide", "shoulder-dislocate", "thoracic-extension", "lat-stretch")
HIPS = ("hip-flexor-stretch", "hip-circle", "worlds-greatest-stretch")
SHOULDERS = ("shoulder-dislocate", "wall-slide", "chest-stretch", "thoracic-rotation")

FOR_MOVEMENT: Mapping[Pattern, tuple[str, ...]] = {
    Pattern.SQUAT: ("deep-squat-hold", "ankle-rock", *HIPS, "butterfly-stretch"),
    Pattern.LUNGE: (*HIPS, "ankle-rock"),
    Pattern.HINGE: ("leg-swing", "hip-circle", "cat-cow", "hamstring-stretch"),
    Pattern.HIP_EXTENSION: (*HIPS, "ninety-ninety"),
    Pattern.HORIZONTAL_PUSH: SHOULDERS,
    Pattern.VERTICAL_PUSH: OVERHEAD,
    Pattern.VERTICAL_PULL: ("dead-hang-stretch", "lat-stretch", "thoracic-rotation"),
    Pattern.HORIZONTAL_PULL: ("thoracic-rotation", "cat-cow", "lat-stretch"),
}
"""Drills that prepare for a movement, the most fitting first (convention)."""


def mobility(
    day: Day,
    exercises: Mapping[str, Exercise],
    inventory: Inventory,
    *,
    minutes: float | None = None,
    spared: frozenset[str] = frozenset(),
) -> tuple[Slot, ...]:
    """Return short mobility work for a session, most fitting first.

    Each compound lift, in the order of the day, gets a drill that prepares for it;
    where none does, the muscles that are trained most are loosened. Holds are short
    enough to cost no force, so they may stand before the first lift as well as after
    the last.

    Args:
        day: The session.
        exercises: Exercises by id; drills are chosen among those of pattern
            `mobility`.
        inventory: What there is to train with.
        minutes: Most minutes it may take; by convention where not given.
        spared: Body parts and conditions that no drill may trouble.

    Returns:
        Up to three slots of one set each; none where nothing fits.
    """
    dose = values("mobility.dose")
    left_s = SECONDS_PER_MINUTE * (dose["minutes"] if minutes is None else minutes)
    chosen: list[Slot] = []
    covered: set[Muscle] = set()
    for drill in _fitting(day, exercises, _Place(inventory, spared)):
        slot = Slot((drill.id,), (_one_set(drill),), note=OPTIONAL, why=WHY)
        seconds = slot_seconds(slot, drill)
        is_more_of_the_same = muscles_of(drill) <= covered
        if len(chosen) < dose["most"] and seconds <= left_s and not is_more_of_the_same:
            chosen.append(slot)
            covered |= muscles_of(drill)
            left_s -= seconds
    return tuple(chosen)


def muscles_of(drill: Exercise) -> frozenset[Muscle]:
    """Return the muscles a drill is for, though it counts as training for none."""
    if drill.muscles:
        return frozenset(drill.muscles)
    if drill.id in DRILL_MUSCLES:
        return frozenset(DRILL_MUSCLES[drill.id])
    return _muscles_named_in(drill.name)


@lru_cache(maxsize=CACHED_DRILLS)
def _muscles_named_in(name: str) -> frozenset[Muscle]:
    padded = _in_singular(name)
    return frozenset(
        muscle
        for words, muscles in _called_in_singular().items()
        if words in padded
        for muscle in muscles
    )


@cache
def _called_in_singular() -> dict[str, tuple[Muscle, ...]]:
    return {_in_singular(words): muscles for words, muscles in CALLED.items()}


def _in_singular(words: str) -> str:
    singular = " ".join(word.removesuffix("s") for word in words.lower().split())
    return f" {singular} "


@dataclass(frozen=True, slots=True)
class _Place:
    """What there is to train with, and what may not be troubled."""

    inventory: Inventory
    spared: frozenset[str]

    def allows(self, drill: Exercise) -> bool:
        return self.inventory.has(drill.equipment) and not (
            self.spared.intersection(drill.contraindications)
        )


def _fitting(
    day: Day, exercises: Mapping[str, Exercise], place: _Place
) -> list[Exercise]:
    trained = _trained(day, exercises)

    def worth(drill: Exercise) -> float:
        muscles = muscles_of(drill)
        # The mean, lest a pose for half the body beat the stretch that is meant.
        return sum(trained.get(it, 0.0) for it in muscles) / max(1, len(muscles))

    # Few exercises are mobility work: the others are passed over quickly.
    loose = [it for it in exercises.values() if it.pattern is Pattern.MOBILITY]
    drills = [it for it in loose if _is_drill(it) and place.allows(it)]
    preparing = _preparing(day, exercises, drills)
    worths = {it.id: worth(it) for it in drills if it not in preparing}
    others = [it for it in drills if worths.get(it.id, 0.0) > 0]
    return preparing + sorted(others, key=lambda it: (-worths[it.id], it.id))


def _is_drill(exercise: Exercise) -> bool:
    return exercise.load_kind in {
        LoadKind.NONE,
        LoadKind.BODYWEIGHT,
    } and exercise.measure in {Measure.SECONDS, Measure.REPETITIONS}


def _preparing(
    day: Day, exercises: Mapping[str, Exercise], drills: list[Exercise]
) -> list[Exercise]:
    """Return the drills for the compound lifts: the best of each, then the next."""
    by_id = {it.id: it for it in drills}
    lifts = [
        exercises[slot.exercise] for slot in day.slots if slot.exercise in exercises
    ]
    movements = dict.fromkeys(it.pattern for it in lifts if it.is_compound)
    fitting = [
        [name for name in FOR_MOVEMENT.get(movement, ()) if name in by_id]
        for movement in movements
    ]
    ranked = (name for rank in zip_longest(*fitting) for name in rank if name)
    return [by_id[name] for name in dict.fromkeys(ranked)]


def _trained(day: Day, exercises: Mapping[str, Exercise]) -> dict[Muscle, float]:
    sets: dict[Muscle, float] = {}
    for slot in day.slots:
        exercise = exercises.get(slot.exercise)
        if exercise is None or exercise.pattern is Pattern.MOBILITY:
            continue
        n_sets = sum(it.n_sets for it in slot.sets if it.kind.counts_as_volume)
        for muscle, share in exercise.muscles.items():
            sets[muscle] = sets.get(muscle, 0.0) + share * n_sets
    return sets


def _one_set(drill: Exercise) -> SetPrescription:
    dose = values("mobility.dose")
    is_per_side = drill.laterality is not Laterality.BILATERAL
    hold_s, reps = round(dose["hold_s"]), round(dose["reps"])
    is_held = drill.measure is Measure.SECONDS
    is_free = drill.load_kind is LoadKind.NONE
    pause_s = round(value("time.rest.stretch"))
    return SetPrescription(
        n_sets=1,
        target=HoldTarget(hold_s, hold_s, is_per_side)
        if is_held
        else RepTarget(reps, reps, is_per_side=is_per_side),
        load=FixedLoad(Load.none() if is_free else Load.bodyweight()),
        kind=SetKind.TECHNIQUE,
        rest_s=(pause_s, pause_s),
        why=WHY,
    )
