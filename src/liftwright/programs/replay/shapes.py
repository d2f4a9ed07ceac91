"""What a slot asks for now: its lines as stage, ramp, rule or light week have it."""

from math import ceil

from liftwright.domain.prescription import SetPrescription
from liftwright.domain.program import Slot, StagedProgression, VolumeRamp
from liftwright.evidence import value
from liftwright.programs.replay.asked import (
    Asked,
    asked_of,
    deciding,
    with_reps,
    with_sets,
    with_stage,
)
from liftwright.programs.replay.lift import Lift
from liftwright.programs.replay.settings import ReplaySettings

Lines = tuple[SetPrescription, ...]
Shape = tuple[int, int, int, int]
"""Stage, sets, and fewest and most repetitions, 0 where the program says it."""

AS_IT_IS: Shape = (0, 0, 0, 0)


class Shapes:
    """The lines of slots and what they ask for, each worked out once.

    Args:
        settings: What is known of the lifter.
    """

    def __init__(self, settings: ReplaySettings) -> None:
        self._settings = settings
        self._lines: dict[tuple[int, Shape], Lines] = {}
        self._asked: dict[tuple[int, Shape, str], Asked | None] = {}

    def shape(self, slot: Slot, lift: Lift, n_training: int, week: int) -> Shape:
        """Return what the state of a lift makes of a slot.

        Args:
            slot: The slot.
            lift: Its lift.
            n_training: Training weeks since the sets began to ramp.
            week: Running number of the week.
        """
        progression = slot.progression
        if isinstance(progression, StagedProgression):
            return (1 + min(lift.stage, len(progression.stages) - 1), 0, 0, 0)
        n_sets = 0
        if isinstance(progression, VolumeRamp):
            n_sets = _ramped(slot, progression, n_training)
        if any(lift.own_shape):
            return (0, *lift.own_shape)
        if lift.is_light(week):
            n_sets = ceil(_n_hard(slot) * value("deload.sets"))
        return (0, n_sets, 0, 0) if n_sets else AS_IT_IS

    def lines(self, slot: Slot, shape: Shape) -> Lines:
        """Return the lines of a slot in a shape."""
        if shape == AS_IT_IS:
            return slot.sets
        key = (id(slot), shape)
        if key not in self._lines:
            self._lines[key] = _shaped(slot, shape)
        return self._lines[key]

    def asked(self, slot: Slot, shape: Shape, exercise: str) -> Asked | None:
        """Return what a slot in a shape asks for."""
        key = (id(slot), shape, exercise)
        try:
            return self._asked[key]
        except KeyError:
            k = self._settings.k(exercise)
            self._asked[key] = asked_of(self.lines(slot, shape), k)
            return self._asked[key]


def _shaped(slot: Slot, shape: Shape) -> Lines:
    stage, n_sets, low, high = shape
    lines = slot.sets
    if stage and isinstance(slot.progression, StagedProgression):
        lines = with_stage(lines, *slot.progression.stages[stage - 1])
    if low or high:
        lines = with_reps(lines, low, high)
    return with_sets(lines, n_sets) if n_sets else lines


def _n_hard(slot: Slot) -> int:
    return sum(slot.sets[at].n_sets for at in deciding(slot.sets))


def _ramped(slot: Slot, rule: VolumeRamp, n_training: int) -> int:
    n_now = _n_hard(slot)
    return max(n_now, min(rule.most, n_now + rule.sets_per_week * n_training))
