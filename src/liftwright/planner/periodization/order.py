"""The order of a session: what matters most comes first and fresh."""

from liftwright.domain.exercise import Pattern
from liftwright.planner.apart import is_apart
from liftwright.planner.heavy import is_bent_row, is_held_by_the_back
from liftwright.planner.problem import Problem
from liftwright.planner.template import TemplateSlot
from liftwright.planner.zones import Zone

HEAVY, COMPOUND, ISOLATION, TRUNK = range(4)  # not science: an order

TRUNK_PATTERNS = frozenset(
    {
        Pattern.TRUNK_FLEXION,
        Pattern.TRUNK_EXTENSION,
        Pattern.TRUNK_ROTATION,
        Pattern.TRUNK_STABILITY,
    }
)


def in_order(
    slots: tuple[TemplateSlot, ...], problem: Problem
) -> tuple[TemplateSlot, ...]:
    """Return the slots of a day in the order they are best done.

    Heavy lifts come first, and with them barbell squats and pulls from the floor, then
    compound work, isolation and trunk; within a group what trains nothing but a muscle
    put first comes first, and each exercise follows one that left its muscles fresh.

    Args:
        slots: Exercises of a day, in any order.
        problem: Says which lifts count most.
    """
    weights = {goal.practised_by: goal.weight for goal in problem.lifts}
    left = sorted(
        slots,
        key=lambda it: (
            _tier(it),
            not it.exercise.prime_movers <= set(problem.first),
            -weights.get(it.exercise.id, 0.0),
            it.exercise.id,
        ),
    )
    ordered: list[TemplateSlot] = []
    while left:
        tier = _may_come(left)
        chosen = min(tier, key=lambda it: (_overlap(ordered, it), left.index(it)))
        ordered.append(chosen)
        left.remove(chosen)
    return tuple(ordered)


def _may_come(left: list[TemplateSlot]) -> list[TemplateSlot]:
    """Return what may come next: the first tier, bent rows only after hinges.

    A lighter squat waits for the heavy deadlift, and the other way round.
    """
    tier = [it for it in left if _tier(it) == _tier(left[0])]
    if any(is_apart(it.exercise) and it.zone is Zone.HEAVY for it in tier):
        return [it for it in tier if it.zone is Zone.HEAVY]
    if not any(is_held_by_the_back(it.exercise) for it in tier):
        return tier
    return [it for it in tier if not is_bent_row(it.exercise)]


def _tier(slot: TemplateSlot) -> int:
    if slot.exercise.pattern in TRUNK_PATTERNS:
        return TRUNK
    if slot.zone is Zone.HEAVY or is_apart(slot.exercise):
        return HEAVY
    return COMPOUND if slot.exercise.is_compound else ISOLATION


def _overlap(done: list[TemplateSlot], slot: TemplateSlot) -> float:
    # Only the exercise just before counts: fatigue of earlier ones has had its rest.
    if not done:
        return 0.0
    before = done[-1].exercise.muscles
    return sum(
        min(share, before.get(muscle, 0.0))
        for muscle, share in slot.exercise.muscles.items()
    )
