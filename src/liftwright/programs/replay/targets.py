"""The load that a lift is worth on a day: its own, as the program's weeks bend it."""

from liftwright.domain.program import (
    AsWritten,
    CustomProgression,
    PeakProgression,
    Slot,
    StagedProgression,
    TrainingMaxProgression,
    VolumeRamp,
    WaveProgression,
    WeekKind,
)
from liftwright.evidence import value
from liftwright.programs.replay.asked import CURVE, FIXED, Asked
from liftwright.programs.replay.effort import Reached
from liftwright.programs.replay.lift import Lift
from liftwright.programs.replay.loads import easier, harder, scaled
from liftwright.quantities import Load

WRITTEN = (AsWritten, TrainingMaxProgression, VolumeRamp, PeakProgression)
"""Progressions whose loads the weeks say."""

Factor = tuple[int, float]
"""Which round of a wave a week is in, from 0, and its factor on the load."""

NO_WAVE: Factor = (0, 1.0)


def goes_by_itself(slot: Slot) -> bool:
    """Return whether the loads of a slot come from its lift and not from its weeks."""
    return not isinstance(slot.progression, WRITTEN)


def wave_of(slot: Slot, n_training: int) -> Factor:
    """Return where in its wave a slot is after so many training weeks."""
    if not isinstance(slot.progression, WaveProgression):
        return NO_WAVE
    factors = slot.progression.factors
    turn, index = divmod(n_training, len(factors))
    return turn, factors[index]


def own_target(  # noqa: PLR0913 - one slot in one week
    lift: Lift,
    slot: Slot,
    asked: Asked,
    wave: Factor,
    week: int,
    kind: WeekKind,
    *,
    reached: Reached | None = None,
) -> Load | None:
    """Return the load of the heaviest set before rounding; `None` while unknown.

    Args:
        lift: The lift.
        slot: Its slot.
        asked: What the slot asks for this week.
        wave: Where in its wave the slot is.
        week: Running number of the week.
        kind: What the week is for.
        reached: What its exercise has reached by effort, where it goes by that.
    """
    load = lift.load if reached is None else reached[0]
    if load is None:
        return None
    turn, factor = wave
    if isinstance(slot.progression, WaveProgression):
        load = _raised(load, slot.progression, turn - lift.cycle, lift.failures)
        load = scaled(load, factor)
    ratio = asked.weight / reached[1] if reached else _ratio(lift, slot, asked)
    if kind is WeekKind.DELOAD and asked.basis != FIXED and ratio > 0:
        ratio = min(ratio, value("deload.load")) if asked.basis == CURVE else ratio
    if lift.is_light(week):
        if lift.light_step is not None:
            return easier(load, lift.light_step)
        ratio *= lift.light_share
    return scaled(load, ratio)


def _raised(load: Load, rule: WaveProgression, rounds: int, failures: int) -> Load:
    if failures:
        return load
    for _ in range(rounds):
        load = harder(load, rule.step)
    return load


def _ratio(lift: Lift, slot: Slot, asked: Asked) -> float:
    if isinstance(slot.progression, StagedProgression) or asked.basis != lift.basis:
        return 1.0
    if isinstance(slot.progression, CustomProgression) and asked.basis == CURVE:
        return 1.0
    return asked.weight / lift.weight if lift.weight > 0 else 1.0


def base_of(load: Load, slot: Slot, wave: Factor) -> Load:
    """Return a lifted load as the lift keeps it: at the factor 1 of a wave."""
    if not isinstance(slot.progression, WaveProgression):
        return load
    return scaled(load, 1 / wave[1]) if wave[1] > 0 else load
