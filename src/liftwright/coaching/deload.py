"""What an easier week changes: fewer sets, lighter loads, more in reserve."""

from collections.abc import Callable
from dataclasses import replace
from itertools import accumulate
from math import ceil

from liftwright.coaching.effort import with_reserve
from liftwright.domain.prescription import (
    EffortLoad,
    FixedLoad,
    HoldTarget,
    LoadRule,
    MiniSetTarget,
    PercentLoad,
    RepTarget,
    SetPrescription,
    Target,
)
from liftwright.domain.program import Day, Slot, Week, WeekKind
from liftwright.domain.work import SetKind
from liftwright.evidence import value
from liftwright.quantities import EffortRange, Load, LoadKind

Fit = Callable[[str, Load], Load]
"""Turns a wished load of an exercise (by id) into one that can be put on."""

HARD_KINDS = frozenset(
    {SetKind.DROP, SetKind.REST_PAUSE, SetKind.MYO, SetKind.AMRAP, SetKind.TOP}
)
KEPT_KINDS = frozenset({SetKind.WARM_UP, SetKind.TECHNIQUE})
WHY = ("deload.sets", "deload.load", "deload.rir")


def deload_week(week: Week, fit: Fit | None = None) -> Week:
    """Return the easier form of a training week (convention).

    About half of the work sets of the week stay, at least one of each slot; loads
    fall by a tenth, every set stops well before failure, and open, drop and
    rest-pause sets become plain ones. Warm-ups, stretches and repetitions stay.

    Args:
        week: The week as it would be trained.
        fit: Turns a lighter load into one that the equipment can make; without it
            loads are left as the share says.
    """
    slots = [slot for day in week.days for slot in day.slots]
    kept = iter(_sets_kept([_n_work_sets(slot) for slot in slots]))
    days = tuple(_deload_day(day, kept.__next__, fit) for day in week.days)
    return replace(week, days=days, kind=WeekKind.DELOAD)


def _deload_day(day: Day, next_kept: Callable[[], int], fit: Fit | None) -> Day:
    slots = tuple(_deload_slot(slot, next_kept(), fit) for slot in day.slots)
    return replace(day, slots=slots)


def _deload_slot(slot: Slot, n_kept: int, fit: Fit | None) -> Slot:
    sets: list[SetPrescription] = []
    left = n_kept
    for it in slot.sets:
        if not _is_work(it):
            sets.append(it)
        elif left:
            taken = min(left, it.n_sets)
            left -= taken
            sets.append(_easier(replace(it, n_sets=taken), slot.exercise, fit))
    return replace(slot, sets=tuple(sets))


def _sets_kept(n_sets: list[int]) -> list[int]:
    # Rounding each slot by itself would keep two of three sets everywhere, and the
    # week would hardly be easier: the halves are carried on from slot to slot.
    share = value("deload.sets")
    goals = [0, *accumulate(n * share for n in n_sets)]
    kept: list[int] = []
    for n, goal in zip(n_sets, goals[1:], strict=True):
        wanted = max(1, round(goal - sum(kept)))
        kept.append(min(wanted, ceil(n * share)) if n else 0)
    return kept


def _easier(
    prescription: SetPrescription, exercise: str, fit: Fit | None
) -> SetPrescription:
    is_hard = prescription.kind in HARD_KINDS
    return replace(
        prescription,
        kind=SetKind.WORK if is_hard else prescription.kind,
        target=_plain(prescription),
        load=_lighter(prescription.load, exercise, fit),
        effort=_eased(prescription),
        note=_note(prescription),
        why=(*prescription.why, *WHY),
    )


def _note(prescription: SetPrescription) -> str:
    """Return what makes a set easier whose load is found by effort."""
    if not isinstance(prescription.load, EffortLoad):
        return prescription.note
    less = f"about {1 - value('deload.load'):.0%} lighter than the week before"
    return " ".join(filter(None, (prescription.note, less)))


def _eased(prescription: SetPrescription) -> EffortRange | None:
    least = value("deload.rir")
    if prescription.effort is not None:
        return with_reserve(prescription.effort, least)
    is_repeated = isinstance(prescription.target, RepTarget | MiniSetTarget)
    return EffortRange.rir(least) if is_repeated else None


def _plain(prescription: SetPrescription) -> Target:
    target = prescription.target
    if isinstance(target, RepTarget) and target.is_open:
        return replace(target, is_open=False)
    if isinstance(target, MiniSetTarget) and prescription.kind in HARD_KINDS:
        return RepTarget(target.counts[0], target.counts[0])
    return target


def _lighter(rule: LoadRule, exercise: str, fit: Fit | None) -> LoadRule:
    share = value("deload.load")
    if isinstance(rule, PercentLoad):
        plus = rule.plus.times(share) if rule.plus else None
        return replace(rule, low=rule.low * share, high=rule.high * share, plus=plus)
    if isinstance(rule, FixedLoad):
        lighter = _lighter_load(rule.load, share)
        return FixedLoad(fit(exercise, lighter) if fit else lighter)
    return rule


def _lighter_load(load: Load, share: float) -> Load:
    if load.mass is None or load.kind is LoadKind.BAND:
        return load
    # Less help would make assisted work harder: the deload there is in sets and effort.
    if load.kind is LoadKind.ASSISTED:
        return load
    if load.kind is LoadKind.BODYWEIGHT and load.mass.milliunits < 0:
        return load
    return replace(load, mass=load.mass.times(share))


def _is_work(prescription: SetPrescription) -> bool:
    return prescription.kind not in KEPT_KINDS and not _is_stretch(prescription)


def _is_stretch(prescription: SetPrescription) -> bool:
    rule = prescription.load
    is_unloaded = isinstance(rule, FixedLoad) and rule.load.kind is LoadKind.NONE
    return is_unloaded and isinstance(prescription.target, HoldTarget)


def _n_work_sets(slot: Slot) -> int:
    return sum(it.n_sets for it in slot.sets if _is_work(it))
