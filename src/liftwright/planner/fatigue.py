"""How much a set tires the whole body (claim B16)."""

from liftwright.domain.exercise import Exercise, Pattern
from liftwright.planner.problem import FatigueClass
from liftwright.planner.zones import Zone

LOWER_BODY = frozenset({Pattern.SQUAT, Pattern.HINGE, Pattern.LUNGE})


def fatigue_class(exercise: Exercise, zone: Zone) -> FatigueClass:
    """Return the class of a set: heavy work of the lower body tires most.

    Deadlifts from the floor tire as much with moderate loads.
    """
    if not exercise.is_compound:
        return FatigueClass.ISOLATION
    if exercise.is_main_lift and exercise.pattern is Pattern.HINGE:
        return FatigueClass.HEAVY_LOWER
    if zone is not Zone.HEAVY:
        return FatigueClass.COMPOUND
    is_lower = exercise.pattern in LOWER_BODY
    return FatigueClass.HEAVY_LOWER if is_lower else FatigueClass.HEAVY_UPPER
