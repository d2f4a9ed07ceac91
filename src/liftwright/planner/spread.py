"""Which session on which day: the same muscles get time between their hard sets."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations, permutations

from liftwright.domain.muscle import Muscle
from liftwright.planner.params import DECIMALS, FEW_DAYS
from liftwright.planner.problem import Problem
from liftwright.planner.rules.days_between import clashes
from liftwright.planner.rules.reading import read_template
from liftwright.planner.spacing import days_closer_than, rest_gap_days
from liftwright.planner.template import TemplateDay, TemplateSlot, WeekTemplate
from liftwright.planner.zones import Zone


def spread(template: WeekTemplate, problem: Problem) -> WeekTemplate:
    """Return the same sessions on the days where they disturb each other least.

    What a week gives does not depend on the order of its sessions, recovery does. The
    nearer two days are and the more hard sets they share, the worse; days that follow
    each other and work a muscle hard are worst of all. An order that breaks a hard
    rule does not count.

    Args:
        template: The week as it was solved.
        problem: Knows the time of each day and the rules on recovery.
    """
    days = template.days
    if len(days) > FEW_DAYS or len({day.weekday for day in days}) < len(days):
        return template
    used = [_seconds(day, problem) for day in days]
    orders = [
        order
        for order in permutations(range(len(days)))
        if all(used[it] <= problem.seconds[at] for at, it in enumerate(order))
        and _recovers(order, days, problem)
    ]
    read = read_template(template, problem).days
    tiring = [_Tiring.of(day, problem) for day in days]
    shared = {
        (first, second): tiring[first].shared_with(tiring[second])
        for first, second in combinations(range(len(days)), 2)
    }
    clashing = {
        (first, second)
        for first, second in combinations(range(len(days)), 2)
        if clashes(read[first], read[second])
    }
    best = min(
        orders,
        key=lambda order: (
            _n_clashes(order, clashing, problem),
            _cost(order, shared, problem),
            order,
        ),
    )
    return WeekTemplate(
        tuple(
            TemplateDay(day.weekday, days[it].slots)
            for day, it in zip(days, best, strict=True)
        )
    )


@dataclass(frozen=True, slots=True)
class _Tiring:
    """What a session tires: its muscles and its exercises.

    Args:
        muscles: Hard sets of each prime mover, by how much a set tires.
        exercises: The same of each compound exercise.
    """

    muscles: dict[str, float]
    exercises: dict[str, float]

    @classmethod
    def of(cls, day: TemplateDay, problem: Problem) -> "_Tiring":
        fatigue = {it.key: it.fatigue for it in problem.activities}
        muscles: dict[str, float] = {}
        exercises: dict[str, float] = {}
        for slot in day.slots:
            tired = slot.n_sets * fatigue[_key(slot)]
            for muscle in slot.exercise.prime_movers:
                muscles[muscle] = muscles.get(muscle, 0.0) + tired
            if slot.exercise.is_compound:
                exercises[slot.exercise.id] = tired
        return cls(muscles, exercises)

    def shared_with(self, other: "_Tiring") -> float:
        return _common(self.muscles, other.muscles) + _common(
            self.exercises, other.exercises
        )


def _common(one: dict[str, float], other: dict[str, float]) -> float:
    return sum(min(one[it], other[it]) for it in one.keys() & other.keys())


def _n_clashes(
    order: tuple[int, ...], clashing: set[tuple[int, int]], problem: Problem
) -> int:
    """Return how many days too close together work the same muscles hard."""
    close = days_closer_than(rest_gap_days(), problem)
    return sum(
        (min(order[one], order[other]), max(order[one], order[other])) in clashing
        for one, other in close
    )


def _cost(
    order: tuple[int, ...], shared: dict[tuple[int, int], float], problem: Problem
) -> float:
    at = {session: place for place, session in enumerate(order)}
    cost = sum(
        sets / problem.gap_days(at[first], at[second]) ** 2
        for (first, second), sets in shared.items()
    )
    return round(cost, DECIMALS)


def _seconds(day: TemplateDay, problem: Problem) -> int:
    costs = {it.key: it for it in problem.activities}
    return sum(
        costs[_key(slot)].fixed_s + costs[_key(slot)].set_s * slot.n_sets
        for slot in day.slots
    )


def _key(slot: TemplateSlot) -> tuple[str, str]:
    return slot.exercise.id, slot.zone.value


def _recovers(
    order: tuple[int, ...], days: tuple[TemplateDay, ...], problem: Problem
) -> bool:
    heavy = [_movers(it for it in day.slots if it.zone is Zone.HEAVY) for day in days]
    return not any(
        heavy[order[first]] & heavy[order[second]]
        and problem.gap_days(first, second) < problem.heavy_gap_days
        for first, second in combinations(range(len(days)), 2)
    )


def _movers(slots: Iterable[TemplateSlot]) -> set[Muscle]:
    return {muscle for slot in slots for muscle in slot.exercise.prime_movers}
