"""A week of training as the solver sees it: sets per exercise, zone and day."""

from collections.abc import Iterator
from dataclasses import dataclass

from liftwright.domain.exercise import Exercise
from liftwright.domain.muscle import Muscle
from liftwright.domain.program import Weekday
from liftwright.planner.zones import Zone, size_weight


@dataclass(frozen=True, slots=True)
class TemplateSlot:
    """An exercise on a day, with its zone and its hard sets.

    Args:
        exercise: The exercise.
        zone: How heavy its sets are.
        n_sets: Hard sets, at least 1.
    """

    exercise: Exercise
    zone: Zone
    n_sets: int

    def fractional_sets(self) -> dict[Muscle, float]:
        """Return what its sets count for each muscle."""
        weight = self.n_sets * size_weight(self.zone)
        return {
            muscle: share * weight for muscle, share in self.exercise.muscles.items()
        }


@dataclass(frozen=True, slots=True)
class TemplateDay:
    """One training day of the week."""

    weekday: Weekday
    slots: tuple[TemplateSlot, ...]

    def fractional_sets(self) -> dict[Muscle, float]:
        """Return the fractional sets of the day for each muscle."""
        return _summed(slot.fractional_sets() for slot in self.slots)


@dataclass(frozen=True, slots=True)
class WeekTemplate:
    """A week of training days."""

    days: tuple[TemplateDay, ...]

    def fractional_sets(self) -> dict[Muscle, float]:
        """Return the fractional sets of the week for each muscle."""
        return _summed(day.fractional_sets() for day in self.days)

    def slots(self) -> Iterator[TemplateSlot]:
        """Yield every slot of the week in order."""
        for day in self.days:
            yield from day.slots


def _summed(parts: Iterator[dict[Muscle, float]]) -> dict[Muscle, float]:
    total: dict[Muscle, float] = {}
    for part in parts:
        for muscle, sets in part.items():
            total[muscle] = total.get(muscle, 0.0) + sets
    return total
