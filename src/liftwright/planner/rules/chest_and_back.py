"""The chest keeps up with the back: presses gain less of a week than pulls."""

from collections.abc import Iterator

from liftwright.domain.muscle import Muscle
from liftwright.planner.params import INEXACT
from liftwright.planner.push_pull import lats_ahead
from liftwright.planner.rules.rule import WHOLE, Violation
from liftwright.planner.rules.week import WeekReading
from liftwright.planner.standards import Standards

FINDINGS = ("planner.lats_per_chest",)


def chest_beside_back(week: WeekReading, by: Standards) -> Iterator[Violation]:
    """Yield that the lats get far more sets than the chest."""
    if not by.lats_per_chest:
        return
    sets = {it: week.fractional_sets(it) for it in (Muscle.LATS, Muscle.CHEST)}
    lats, chest = sets[Muscle.LATS], sets[Muscle.CHEST]
    ahead = lats_ahead(sets, by.lats_per_chest)
    if ahead > INEXACT * lats:
        yield Violation(
            WHOLE,
            f"{lats:.3g} sets a week for the lats and {chest:.3g} for the chest: trade "
            "some pulling for presses with the chest",
            ahead / lats,
            FINDINGS,
        )
