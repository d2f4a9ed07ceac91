"""Puts scheme, vertical progression, table and model together: sets with loads."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from liftwright.domain.prescription import (
    MiniSetTarget,
    PercentBase,
    PercentLoad,
    RepTarget,
    SetPrescription,
)
from liftwright.domain.work import SetKind
from liftwright.loading.effort import Execution
from liftwright.loading.limits import checked_fraction
from liftwright.loading.params import SHARE_STEP
from liftwright.loading.reps_max import RepsMax
from liftwright.loading.schemes import Scheme, SchemeSet, ShareLoad, TableLoad
from liftwright.loading.tables import ProgressionTable
from liftwright.loading.verticals import Vertical, VerticalWeek
from liftwright.quantities import MAX_RPE, EffortRange


@dataclass(frozen=True, slots=True)
class ScheduledSet:
    """One set with its load.

    Args:
        reps: Repetitions to do.
        share: Load as a share of the base.
        base: What it is a share of.
        fraction: Load as a share of the 1RM; `None` where only a training max knows.
        effort: Effort on the table's scale; `None` where the table does not decide.
        kind: What the set is for.
        parts: Repetitions of its parts, for cluster and rest-pause sets.
        pause_s: Seconds between the parts.
        is_open: Whether to go on past `reps` as far as possible.
        rir: Repetitions that the model expects in reserve, where that makes sense.
        why: Keys of the findings behind its load.
    """

    reps: int
    share: float
    base: PercentBase
    fraction: float | None
    effort: float | None
    kind: SetKind
    parts: tuple[int, ...] = ()
    pause_s: int = 0
    is_open: bool = False
    rir: float | None = None
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ScheduledWeek:
    """One week of a schedule.

    Args:
        index: Its place, from 1.
        step: Its step in the progression table.
        sets: Its sets, in order.
    """

    index: int
    step: int
    sets: tuple[ScheduledSet, ...]

    @property
    def reps(self) -> tuple[int, ...]:
        """The repetitions of each set."""
        return tuple(one.reps for one in self.sets)

    @property
    def fractions(self) -> tuple[float | None, ...]:
        """The load of each set as a share of the 1RM, where that is known."""
        return tuple(one.fraction for one in self.sets)

    @property
    def prescriptions(self) -> tuple[SetPrescription, ...]:
        """The sets as a program writes them, like neighbours put together."""
        written = (_prescription(one) for one in self.sets)
        return tuple(
            replace(one, n_sets=len(list(like))) for one, like in groupby(written)
        )


@dataclass(frozen=True, slots=True)
class _Rules:
    table: ProgressionTable
    model: RepsMax
    step: int


def schedule(
    scheme: Scheme,
    vertical: Vertical,
    table: ProgressionTable,
    model: RepsMax,
    n_weeks: int | None = None,
) -> tuple[ScheduledWeek, ...]:
    """Return the sets of every week with their loads.

    Args:
        scheme: The sets of the session.
        vertical: How they change from week to week.
        table: How far from failure they stop.
        model: How many repetitions a share of the 1RM allows.
        n_weeks: How many weeks; the progression starts again when it is through.
            By default once through.

    Raises:
        ValueError: If a set ends up above the 1RM or with next to no load, or a week
            has no set of at least one repetition left.
    """
    if not scheme:
        raise ValueError("a scheme has at least one set")
    n = len(vertical.weeks) if n_weeks is None else n_weeks
    weeks = (vertical.weeks[place % len(vertical.weeks)] for place in range(n))
    return tuple(
        ScheduledWeek(
            place,
            week.step,
            _sets_of_week(scheme, vertical, week, _Rules(table, model, week.step)),
        )
        for place, week in enumerate(weeks, start=1)
    )


def _sets_of_week(
    scheme: Scheme, vertical: Vertical, week: VerticalWeek, rules: _Rules
) -> tuple[ScheduledSet, ...]:
    order = vertical.order(len(scheme), week.times)
    changed = [(place, _changed(scheme[place], week)) for place in order]
    kept = [(place, reps) for place, reps in changed if reps >= 1]
    if not kept:
        raise ValueError("this week has no set of at least one repetition left")
    sets: list[ScheduledSet] = []
    for place, reps in kept:
        sets.append(_scheduled(scheme[place], reps, week, rules, sets))
    return tuple(sets)


def _changed(one: SchemeSet, week: VerticalWeek) -> int:
    if one.parts or isinstance(one.load, ShareLoad):
        return one.reps
    return one.reps + week.reps_change - week.reps_held_back


def _scheduled(
    one: SchemeSet,
    reps: int,
    week: VerticalWeek,
    rules: _Rules,
    before: Sequence[ScheduledSet],
) -> ScheduledSet:
    if isinstance(one.load, TableLoad):
        fraction, effort = _by_table(one, one.load, week, rules)
        share, base = fraction, PercentBase.ONE_RM
        whole: float | None = fraction
    else:
        share, base, effort = one.load.share, one.load.base, None
        whole = _of_one_rm(one.load, before)
    return ScheduledSet(
        reps,
        share,
        base,
        whole,
        effort,
        one.kind,
        one.parts,
        one.pause_s,
        one.is_open,
        None if whole is None else _reserve(one, reps, whole, rules),
        _why(one, rules),
    )


def _why(one: SchemeSet, rules: _Rules) -> tuple[str, ...]:
    is_by_table = isinstance(one.load, TableLoad)
    keys = (rules.table.key, rules.model.key) if is_by_table else ()
    return tuple(key for key in keys if key)


def _by_table(
    one: SchemeSet, load: TableLoad, week: VerticalWeek, rules: _Rules
) -> tuple[float, float]:
    reps = (load.reps or one.reps) + (0 if one.parts else week.reps_change)
    effort = rules.table.effort(reps, rules.step, load.volume, load.ease)
    fraction = rules.table.fraction(
        rules.model, reps, rules.step, load.volume, load.ease
    )
    return checked_fraction(fraction - load.deduction), effort


def _of_one_rm(load: ShareLoad, before: Sequence[ScheduledSet]) -> float | None:
    if load.base is PercentBase.ONE_RM:
        return load.share
    tops = [one for one in before if one.kind is SetKind.TOP]
    earlier = tops if load.base is PercentBase.TOP_SET else list(before)
    if load.base is PercentBase.TRAINING_MAX or not earlier:
        return None
    whole = earlier[-1].fraction
    return None if whole is None else whole * load.share


def _reserve(one: SchemeSet, reps: int, fraction: float, rules: _Rules) -> float | None:
    is_fresh = not one.parts and one.kind is not SetKind.DROP
    is_ground_out = rules.table.execution is Execution.GRINDING
    if not is_fresh or not is_ground_out or fraction <= rules.model.ends_at:
        return None
    return rules.model.reps(fraction) - reps


def _prescription(one: ScheduledSet) -> SetPrescription:
    share = round(one.share / SHARE_STEP) * SHARE_STEP
    written = round(share, len(str(SHARE_STEP)))
    return SetPrescription(
        n_sets=1,
        target=_target(one),
        load=PercentLoad(one.base, written, written),
        kind=one.kind,
        effort=_effort_range(one),
        why=one.why,
    )


def _target(one: ScheduledSet) -> RepTarget | MiniSetTarget:
    if one.parts:
        return MiniSetTarget(one.parts, one.pause_s)
    return RepTarget(one.reps, one.reps, is_open=one.is_open)


def _effort_range(one: ScheduledSet) -> EffortRange | None:
    if one.rir is None or one.is_open:
        return None
    halves = round(one.rir * 2) / 2
    return EffortRange.rir(halves) if 0 <= halves <= MAX_RPE else None
