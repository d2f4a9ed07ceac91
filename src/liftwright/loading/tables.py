"""Progression tables: how far from failure each week's sets stop.

A table counts its weeks backwards from the hardest: step 0 is the last, -1 the week
before. It says how much easier a set is made, by its repetitions, its step and its
volume, in the units of one way to say effort.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from liftwright.evidence import values
from liftwright.loading import effort
from liftwright.loading.effort import EffortMethod, Execution, execution_factor
from liftwright.loading.params import LONG_SET_REPS
from liftwright.loading.reps_max import RepsMax


class Volume(StrEnum):
    """How much work a session holds; the more, the further from failure."""

    INTENSIVE = "intensive"
    NORMAL = "normal"
    EXTENSIVE = "extensive"


@dataclass(frozen=True, slots=True)
class Ramp:
    """A number on a straight line through sets of 1 and of 12 repetitions.

    Args:
        at_1: The number for singles.
        at_12: The number for sets of twelve.
    """

    at_1: float
    at_12: float

    def at(self, reps: float) -> float:
        """Return the number for so many repetitions."""
        return self.at_1 + (self.at_12 - self.at_1) * (reps - 1) / (LONG_SET_REPS - 1)


NOTHING = Ramp(0, 0)


@dataclass(frozen=True, slots=True)
class ProgressionTable:
    """How much easier than failure sets are made, week by week.

    Args:
        name: What it is called.
        method: The way it says effort, and so the unit of its numbers.
        step: Ease of one step back, by volume.
        volume: Ease of the last week, by volume.
        execution: How the repetitions are done.
        key: The finding behind it; empty for a table of your own.
    """

    name: str
    method: EffortMethod
    step: Mapping[Volume, Ramp]
    volume: Mapping[Volume, Ramp]
    execution: Execution = Execution.GRINDING
    key: str = ""

    def ease(self, reps: float, step: int, volume: Volume) -> float:
        """Return how much easier than failure a set is, in the method's unit.

        Args:
            reps: Repetitions of the set.
            step: 0 in the hardest week, -1 in the week before, and so on.
            volume: How much work the session holds.

        Raises:
            ValueError: If the step is above 0.
        """
        if step > 0:
            raise ValueError(f"steps count back from the hardest week, 0; got {step}")
        return self.volume[volume].at(reps) - step * self.step[volume].at(reps)

    def effort(
        self, reps: float, step: int, volume: Volume, extra_ease: float = 0
    ) -> float:
        """Return the effort of a set on the table's own scale.

        Args:
            reps: Repetitions of the set.
            step: 0 in the hardest week, -1 in the week before, and so on.
            volume: How much work the session holds.
            extra_ease: How much easier still than the table, in the same unit.
        """
        ease = self.ease(reps, step, volume) + extra_ease
        return self.method.at_failure + self.method.ease * ease

    def fraction(
        self, model: RepsMax, reps: float, step: int, volume: Volume, ease: float = 0
    ) -> float:
        """Return the share of the 1RM that a set is done with.

        Args:
            model: How many repetitions a share of the 1RM allows.
            reps: Repetitions of the set.
            step: 0 in the hardest week, -1 in the week before, and so on.
            volume: How much work the session holds.
            ease: How much easier still than the table, in the method's unit.
        """
        target = self.effort(reps, step, volume, ease)
        return self.method.fraction(
            model, reps, target, execution_factor(self.execution)
        )


def straight_table(
    method: EffortMethod,
    step: Ramp,
    volume: Ramp,
    execution: Execution = Execution.GRINDING,
    name: str = "",
) -> ProgressionTable:
    """Return a table whose volumes are 0, 1 and 2 times an ease, at equal steps.

    Args:
        method: The way it says effort.
        step: Ease of one step back.
        volume: Ease of normal volume; intensive has none, extensive twice as much.
        execution: How the repetitions are done.
        name: What it is called; the method's name by default.
    """
    double = Ramp(2 * volume.at_1, 2 * volume.at_12)
    return ProgressionTable(
        name or method.name,
        method,
        dict.fromkeys(Volume, step),
        {Volume.INTENSIVE: NOTHING, Volume.NORMAL: volume, Volume.EXTENSIVE: double},
        execution,
    )


def rir_table(execution: Execution = Execution.GRINDING) -> ProgressionTable:
    """Return the table that takes one repetition in reserve a step.

    References:
        `progression_table.rir`.
    """
    return _published("progression_table.rir", effort.RIR, execution)


def rir_increment_table(execution: Execution = Execution.GRINDING) -> ProgressionTable:
    """Return the table of reserves that grow with the repetitions.

    References:
        `progression_table.rir_increment`, `progression_table.rir_increment_ballistic`.
    """
    key = _by_execution("progression_table.rir_increment", execution)
    return _published(key, effort.RIR, execution)


def variable_rir_table(execution: Execution = Execution.GRINDING) -> ProgressionTable:
    """Return the table of reserves whose steps and volumes grow alike.

    References:
        `progression_table.rir_variable`.
    """
    return _published("progression_table.rir_variable", effort.RIR, execution)


def percent_drop_table(execution: Execution = Execution.GRINDING) -> ProgressionTable:
    """Return the table of percents of the 1RM taken off, more in longer sets.

    References:
        `progression_table.percent_drop`, `progression_table.percent_drop_ballistic`.
    """
    key = _by_execution("progression_table.percent_drop", execution)
    return _published(key, effort.DEDUCTED_INTENSITY, execution)


def deducted_table(execution: Execution = Execution.GRINDING) -> ProgressionTable:
    """Return the table that takes the same percent of the 1RM off every set.

    References:
        `progression_table.deducted`.
    """
    return _published(
        "progression_table.deducted", effort.DEDUCTED_INTENSITY, execution
    )


def variable_deducted_table(
    execution: Execution = Execution.GRINDING,
) -> ProgressionTable:
    """Return the table of percents taken off whose steps and volumes grow alike.

    References:
        `progression_table.deducted_variable`.
    """
    return _published(
        "progression_table.deducted_variable", effort.DEDUCTED_INTENSITY, execution
    )


def relative_intensity_table(
    execution: Execution = Execution.GRINDING,
) -> ProgressionTable:
    """Return the table of loads as a share of the most for their repetitions.

    References:
        `progression_table.relative`.
    """
    return _published(
        "progression_table.relative", effort.RELATIVE_INTENSITY, execution
    )


def share_of_reps_table(execution: Execution = Execution.GRINDING) -> ProgressionTable:
    """Return the table of repetitions as a share of the most with their load.

    References:
        `progression_table.share_of_reps`.
    """
    return _published(
        "progression_table.share_of_reps", effort.SHARE_OF_REPS, execution
    )


def variable_share_of_reps_table(
    execution: Execution = Execution.GRINDING,
) -> ProgressionTable:
    """Return the table of shares of the most repetitions that change with them.

    References:
        `progression_table.share_of_reps_variable`.
    """
    key = "progression_table.share_of_reps_variable"
    rows = values(key)
    step = Ramp(rows["step_at_1"], rows["step_at_12"])
    intensive = Ramp(rows["intensive_step_at_1"], rows["intensive_step_at_12"])
    return ProgressionTable(
        "share of repetitions, variable",
        effort.SHARE_OF_REPS,
        {
            Volume.INTENSIVE: intensive,
            Volume.NORMAL: step,
            Volume.EXTENSIVE: step,
        },
        {
            Volume.INTENSIVE: NOTHING,
            Volume.NORMAL: Ramp(rows["normal_at_1"], rows["normal_at_12"]),
            Volume.EXTENSIVE: Ramp(rows["extensive_at_1"], rows["extensive_at_12"]),
        },
        execution,
        key,
    )


def _published(
    key: str, method: EffortMethod, execution: Execution
) -> ProgressionTable:
    rows = values(key)
    table = straight_table(
        method,
        Ramp(rows["step_at_1"], rows["step_at_12"]),
        Ramp(rows["volume_at_1"], rows["volume_at_12"]),
        execution,
        key.rpartition(".")[2].replace("_", " "),
    )
    return replace(table, key=key)


def _by_execution(key: str, execution: Execution) -> str:
    return key if execution is Execution.GRINDING else f"{key}_ballistic"
