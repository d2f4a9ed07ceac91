"""Sets that stop short of failure: five ways to say by how much.

Each way relates three numbers: repetitions done, share of the 1RM, and the effort. Any
two give the third. An *execution factor* above 1 makes each repetition count for more,
for lifts that are not ground out: 2 for jumps and throws, 3 for slow control work.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from liftwright.evidence import values
from liftwright.loading.reps_max import RepsMax
from liftwright.quantities import MAX_RPE


class Execution(StrEnum):
    """How the repetitions are done."""

    GRINDING = "grinding"
    BALLISTIC = "ballistic"
    CONSERVATIVE = "conservative"


def execution_factor(execution: Execution) -> float:
    """Return how many ground-out repetitions one such repetition counts for.

    References:
        `loading.execution_factor`.
    """
    return values("loading.execution_factor")[execution]


Relation = Callable[[RepsMax, float, float, float], float]
"""From a model, two of the three numbers and an execution factor to the third."""


@dataclass(frozen=True, slots=True)
class EffortMethod:
    """One way to say how far from failure a set stops.

    Args:
        name: What it is called.
        at_failure: The effort of a set to failure.
        ease: 1 where a larger effort number is an easier set, -1 where a smaller is.
        fraction: Share of the 1RM for repetitions at an effort.
        reps: Repetitions at a share of the 1RM and an effort.
        effort: Effort of repetitions at a share of the 1RM.
    """

    name: str
    at_failure: float
    ease: int
    fraction: Relation
    reps: Relation
    effort: Relation


def fraction_at_rir(
    model: RepsMax, reps: float, rir: float, factor: float = 1
) -> float:
    """Return the share of the 1RM that leaves `rir` repetitions in reserve."""
    return model.fraction((reps + rir) * factor)


def reps_at_rir(
    model: RepsMax, fraction: float, rir: float, factor: float = 1
) -> float:
    """Return the repetitions to do so that `rir` are left in reserve."""
    return model.reps(fraction) / factor - rir


def rir_of(model: RepsMax, fraction: float, reps: float, factor: float = 1) -> float:
    """Return the repetitions left in reserve; below 0 where it cannot be done."""
    return model.reps(fraction) / factor - reps


def fraction_at_rpe(
    model: RepsMax, reps: float, rpe: float, factor: float = 1
) -> float:
    """Return the share of the 1RM that makes so many repetitions this RPE."""
    return fraction_at_rir(model, reps, MAX_RPE - rpe, factor)


def reps_at_rpe(
    model: RepsMax, fraction: float, rpe: float, factor: float = 1
) -> float:
    """Return the repetitions that bring a share of the 1RM to this RPE."""
    return reps_at_rir(model, fraction, MAX_RPE - rpe, factor)


def rpe_of(model: RepsMax, fraction: float, reps: float, factor: float = 1) -> float:
    """Return the RPE of repetitions at a share of the 1RM; above 10 is beyond you."""
    return MAX_RPE - rir_of(model, fraction, reps, factor)


def fraction_with_deduction(
    model: RepsMax, reps: float, deduction: float, factor: float = 1
) -> float:
    """Return the share of the 1RM with so much of the 1RM taken off (0.1: 10%)."""
    return model.fraction(reps * factor) - deduction


def reps_with_deduction(
    model: RepsMax, fraction: float, deduction: float, factor: float = 1
) -> float:
    """Return the repetitions when so much of the 1RM has been taken off."""
    return model.reps(fraction + deduction) / factor


def deduction_of(
    model: RepsMax, fraction: float, reps: float, factor: float = 1
) -> float:
    """Return how much of the 1RM a load lies below the most for its repetitions."""
    return model.fraction(reps * factor) - fraction


def fraction_at_relative_intensity(
    model: RepsMax, reps: float, relative: float, factor: float = 1
) -> float:
    """Return the share of the 1RM at a share of the load for these repetitions."""
    return relative * model.fraction(reps * factor)


def reps_at_relative_intensity(
    model: RepsMax, fraction: float, relative: float, factor: float = 1
) -> float:
    """Return the repetitions whose heaviest load, times `relative`, is this one."""
    return model.reps(fraction / relative) / factor


def relative_intensity_of(
    model: RepsMax, fraction: float, reps: float, factor: float = 1
) -> float:
    """Return a load as a share of the heaviest for its repetitions."""
    return fraction / model.fraction(reps * factor)


def fraction_at_share_of_reps(
    model: RepsMax, reps: float, share: float, factor: float = 1
) -> float:
    """Return the share of the 1RM at which these repetitions are `share` of the most.

    Raises:
        ValueError: If the share is not above 0.
    """
    if share <= 0:
        raise ValueError(f"a share of the repetitions is above 0, got {share:g}")
    return model.fraction(reps * factor / share)


def reps_at_share_of_reps(
    model: RepsMax, fraction: float, share: float, factor: float = 1
) -> float:
    """Return a share of the repetitions that a load allows."""
    return model.reps(fraction) / factor * share


def share_of_reps_of(
    model: RepsMax, fraction: float, reps: float, factor: float = 1
) -> float:
    """Return repetitions as a share of those that the load allows."""
    return reps * factor / model.reps(fraction)


RIR = EffortMethod("RIR", 0.0, 1, fraction_at_rir, reps_at_rir, rir_of)
RPE = EffortMethod("RPE", MAX_RPE, -1, fraction_at_rpe, reps_at_rpe, rpe_of)
DEDUCTED_INTENSITY = EffortMethod(
    "deducted intensity",
    0.0,
    1,
    fraction_with_deduction,
    reps_with_deduction,
    deduction_of,
)
RELATIVE_INTENSITY = EffortMethod(
    "relative intensity",
    1.0,
    -1,
    fraction_at_relative_intensity,
    reps_at_relative_intensity,
    relative_intensity_of,
)
SHARE_OF_REPS = EffortMethod(
    "share of repetitions",
    1.0,
    -1,
    fraction_at_share_of_reps,
    reps_at_share_of_reps,
    share_of_reps_of,
)

EFFORT_METHODS = (
    RIR,
    RPE,
    DEDUCTED_INTENSITY,
    RELATIVE_INTENSITY,
    SHARE_OF_REPS,
)
"""Every way to say how far from failure a set stops."""
