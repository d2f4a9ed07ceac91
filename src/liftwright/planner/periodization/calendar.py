"""Which week is for what: training, deload, taper, and how far into its cycle."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from liftwright.domain.person import Level
from liftwright.domain.program import Weekday, WeekKind
from liftwright.evidence import value, values
from liftwright.planner.limits import limits_of
from liftwright.planner.request import PlanRequest

N_DAYS = len(Weekday)
EASY = frozenset({WeekKind.DELOAD, WeekKind.TAPER})
"""Weeks that are meant to be easy."""


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
        is_peaking: Whether the cycle leads to an event.
        n_cycles: Cycles of the plan.
        way: How far the plan has come: 0 in its first hard week, 1 in its last.
    """

    number: int
    kind: WeekKind
    cycle: int
    step: int
    n_steps: int
    is_peaking: bool = False
    n_cycles: int = 1
    way: float = 0.0

    @property
    def cycles_left(self) -> float:
        """How much of the plan lies in later cycles: 1 in the first, 0 in the last."""
        return (self.n_cycles - self.cycle) / max(1, self.n_cycles - 1)

    def progress(self, gentle_weeks: int = 0) -> float:
        """Return how far the cycle has come: 0 in its first hard week, 1 in its last.

        Args:
            gentle_weeks: First weeks of the plan that are gentle and do not count.
        """
        waiting = max(0, gentle_weeks - (self.number - 1 - self.step))
        step = max(0, self.step - waiting)
        return step / max(1, self.n_steps - waiting - 1)


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
    a taper instead, and an easier week follows the event. The first week, and all that
    health wants gentle, introduce the work.
    """
    n_before, gentle = weeks_to_event(request), limits_of(request).gentle_weeks
    plans = _cycles(n_before, _Opening(gentle), is_peak=True) if n_before else []
    if _is_free_week(n_before, request):
        plans[-2] = replace(plans[-2], kind=WeekKind.TAPER)
    n_after = request.weeks - n_before
    if n_before and n_after:
        plans.append(WeekPlan(n_before + 1, WeekKind.DELOAD, plans[-1].cycle + 1, 0, 1))
        n_after -= 1
    done = plans[-1].cycle if plans else 0
    plans += _cycles(n_after, _Opening(gentle, len(plans), done))
    introduced = [_introducing(it, max(1, gentle)) for it in plans]
    return tuple(_on_their_way(introduced, gentle))


def weeks_to_event(request: PlanRequest) -> int:
    """Return the number of the event's week; 0 when no event is planned for."""
    if request.event is None:
        return 0
    if request.start is None:
        return request.weeks
    return min(request.weeks, (request.event - request.start).days // N_DAYS + 1)


def days_to_event(request: PlanRequest) -> int:
    """Return how many training days the event's week has before its free days."""
    if request.event is None:
        return len(request.days)
    last = request.event.weekday() - int(values("planner.taper")["free_days"])
    return sum(day < last for day in request.days)


def _is_free_week(n_before: int, request: PlanRequest) -> bool:
    return n_before > 1 and not days_to_event(request)


def _on_their_way(plans: list[WeekPlan], gentle: int) -> Iterator[WeekPlan]:
    hard = [it.number for it in plans if it.kind not in EASY and it.number > gentle]
    for plan in plans:
        done = sum(number <= plan.number for number in hard)
        way = max(0, done - 1) / max(1, len(hard) - 1)
        yield replace(plan, n_cycles=plans[-1].cycle, way=way)


def _introducing(plan: WeekPlan, gentle_weeks: int) -> WeekPlan:
    is_one_of_many = plan.kind is WeekKind.TRAINING and plan.n_steps > 1
    if is_one_of_many and plan.number <= gentle_weeks:
        return replace(plan, kind=WeekKind.INTRODUCTION)
    return plan


@dataclass(frozen=True, slots=True)
class _Opening:
    """Where a run of cycles begins.

    Args:
        gentle: First weeks of the plan that are gentle.
        weeks: Weeks of the plan before it.
        cycles: Cycles of the plan before it.
    """

    gentle: int
    weeks: int = 0
    cycles: int = 0


def _cycles(
    n_weeks: int, opening: _Opening, *, is_peak: bool = False
) -> list[WeekPlan]:
    plans: list[WeekPlan] = []
    gentle = min(n_weeks, max(0, opening.gentle - opening.weeks))
    lengths = _cycle_lengths(n_weeks, gentle) if n_weeks else []
    for cycle, length in enumerate(lengths, start=1):
        before = opening.weeks + len(plans)
        is_peaking = is_peak and cycle == len(lengths)
        n_hard = length - max(0, opening.gentle - before)
        closing = _closing(n_hard, is_peak=is_peaking)
        n_steps = max(1, length - (closing is not WeekKind.TRAINING))
        plans += [
            WeekPlan(
                number=before + step + 1,
                kind=closing if step == length - 1 else WeekKind.TRAINING,
                cycle=opening.cycles + cycle,
                step=min(step, n_steps - 1),
                n_steps=n_steps,
                is_peaking=is_peaking,
            )
            for step in range(length)
        ]
    return plans


def _closing(n_hard_weeks: int, *, is_peak: bool) -> WeekKind:
    if is_peak:
        return WeekKind.TAPER
    needs_rest = n_hard_weeks >= value("planner.deload_from_weeks")
    return WeekKind.DELOAD if needs_rest else WeekKind.TRAINING


def _cycle_lengths(n_weeks: int, gentle: int) -> list[int]:
    """Return how long each cycle is: gentle weeks only lengthen the first one."""
    n_cycles = max(1, round(n_weeks / value("deload.every")))
    first, *others = _even_parts(n_weeks - gentle, n_cycles)
    return [first + gentle, *others]


def _even_parts(total: int, n_parts: int) -> Iterator[int]:
    short, n_long = divmod(total, n_parts)
    for part in range(n_parts):
        yield short + (part < n_long)
