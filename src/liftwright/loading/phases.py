"""Several schedules one after the other, with the maximum moved on in between."""

from collections.abc import Sequence
from dataclasses import dataclass

from liftwright.loading.limits import checked_positive
from liftwright.loading.reps_max import RepsMax
from liftwright.loading.schedules import ScheduledSet, ScheduledWeek


@dataclass(frozen=True, slots=True)
class PhaseSet:
    """A set of a phase in kilograms.

    Args:
        phase: Which phase, from 1.
        week: Week over all phases, from 1.
        set: The scheduled set.
        one_rm_kg: The maximum that the phase is planned with, kg.
        load_kg: Load to lift, rounded, kg.
        implied_one_rm_kg: The 1RM that the set would prove if taken to failure, kg.
        buffer: How far that lies below the maximum, as a share of it.
    """

    phase: int
    week: int
    set: ScheduledSet
    one_rm_kg: float
    load_kg: float
    implied_one_rm_kg: float
    buffer: float


@dataclass(frozen=True, slots=True)
class PhaseRules:
    """How a maximum moves from phase to phase, and how loads are rounded.

    Args:
        one_rm_kg: Maximum of the first phase, kg.
        add_kg: What each phase adds to it, kg.
        times: What each phase multiplies it with, before adding.
        round_to_kg: Smallest step of the load, kg.
    """

    one_rm_kg: float
    add_kg: float = 0.0
    times: float = 1.0
    round_to_kg: float = 1.0

    def maximum_kg(self, phase: int) -> float:
        """Return the maximum that a phase, from 1, is planned with, kg."""
        return self.one_rm_kg * self.times ** (phase - 1) + self.add_kg * (phase - 1)


def phases(
    schedules: Sequence[Sequence[ScheduledWeek]], rules: PhaseRules, model: RepsMax
) -> tuple[PhaseSet, ...]:
    """Return every set of several schedules in kilograms, phase after phase.

    Args:
        schedules: One schedule a phase, in order.
        rules: How the maximum moves and loads are rounded.
        model: How many repetitions a share of the 1RM allows.

    Raises:
        ValueError: If a set is a share of a training max, which nothing here knows.
    """
    checked_positive("one_rm_kg", rules.one_rm_kg)
    checked_positive("round_to_kg", rules.round_to_kg)
    sets: list[PhaseSet] = []
    week = 0
    for phase, weeks in enumerate(schedules, start=1):
        for one in weeks:
            week += 1
            sets += [
                _phase_set(planned, (phase, week), rules, model) for planned in one.sets
            ]
    return tuple(sets)


def _phase_set(
    planned: ScheduledSet, place: tuple[int, int], rules: PhaseRules, model: RepsMax
) -> PhaseSet:
    if planned.fraction is None:
        raise ValueError("a share of a training max has no load without that max")
    phase, week = place
    one_rm_kg = rules.maximum_kg(phase)
    steps = round(one_rm_kg * planned.fraction / rules.round_to_kg)
    load_kg = steps * rules.round_to_kg
    implied = load_kg / model.fraction(max(planned.parts, default=planned.reps))
    buffer = (one_rm_kg - implied) / one_rm_kg
    return PhaseSet(phase, week, planned, one_rm_kg, load_kg, implied, buffer)
