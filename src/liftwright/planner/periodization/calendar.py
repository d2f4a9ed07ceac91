"""Which week is for what: training, deload, taper, and how far into its cycle."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from liftwright.domain.person import Level
from liftwright.domain.program import WeekKind
from liftwright.evidence import value
from liftwright.planner.request import PlanRequest


class Periodization(StrEnum):
    """How a plan changes over its weeks."""

    LINEAR = "linear"
    UNDULATING = "undulating"
    BLOCK = "block"
    MINIMAL_DOSE = "minimal dose"
    PEAK = "peak"


@dataclass(frozen=True, slots=True)
class WeekPlan:
    """What one week is for.

    Args:
        number: Number of the week, from 1.
        kind: What it is for.
        cycle: Number of its cycle, from 1.
        step: Training weeks of the cycle before it.
        n_steps: Training weeks of the cycle.
    """

    number: int
    kind: WeekKind
    cycle: int
    step: int
    n_steps: int

    @property
    def progress(self) -> float:
        """How far the cycle has come: 0 in its first training week, 1 in its last."""
        return self.step / max(1, self.n_steps - 1)


def periodization_of(request: PlanRequest) -> Periodization:
    """Return how a plan changes over its weeks (claim B19).

    A date to be strongest on calls for a peak, very little time for the minimal dose.
    Novices gain on the simplest model; strength in trained people gained a little
    more with undulation, and with much of it with blocks.
    """
    if request.event is not None:
        return Periodization.PEAK
    if request.minutes_in_week <= value("planner.minimal_dose_minutes"):
        return Periodization.MINIMAL_DOSE
    if request.person.level is Level.NOVICE:
        return Periodization.LINEAR
    is_for_strength = request.emphasis >= value("planner.block_from")
    if is_for_strength and request.person.level is Level.ADVANCED:
        return Periodization.BLOCK
    return Periodization.UNDULATING


def calendar(request: PlanRequest) -> tuple[WeekPlan, ...]:
    """Return what every week of a plan is for.

    The weeks are cut into cycles of about the same length, each with a deload at its
    end where it is long enough to need one; before an event the last cycle ends with
    a taper instead.
    """
    plans: list[WeekPlan] = []
    lengths = _cycle_lengths(request.weeks)
    for cycle, length in enumerate(lengths, start=1):
        is_last = cycle == len(lengths)
        closing = _closing(length, is_peak=is_last and request.event is not None)
        for step in range(length):
            kind = closing if step == length - 1 else WeekKind.TRAINING
            n_steps = length if closing is WeekKind.TRAINING else length - 1
            plans.append(
                WeekPlan(len(plans) + 1, kind, cycle, min(step, n_steps - 1), n_steps)
            )
    return tuple(plans)


def _closing(length: int, *, is_peak: bool) -> WeekKind:
    if is_peak and length > 1:
        return WeekKind.TAPER
    needs_rest = length >= value("planner.deload_from_weeks")
    return WeekKind.DELOAD if needs_rest else WeekKind.TRAINING


def _cycle_lengths(n_weeks: int) -> list[int]:
    n_cycles = max(1, round(n_weeks / value("deload.every")))
    return list(_even_parts(n_weeks, n_cycles))


def _even_parts(total: int, n_parts: int) -> Iterator[int]:
    short, n_long = divmod(total, n_parts)
    for part in range(n_parts):
        yield short + (part < n_long)
