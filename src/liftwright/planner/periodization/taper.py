"""The last week before an event: little work, last singles of what is attempted."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from liftwright.coaching.deload import Fit, deload_week
from liftwright.coaching.plates import nearest_load
from liftwright.domain.prescription import (
    EffortLoad,
    FixedLoad,
    RepTarget,
)
from liftwright.domain.program import AsWritten, Day, Slot, Week
from liftwright.domain.work import SetKind
from liftwright.evidence import values
from liftwright.planner.periodization.attempts import COMPETED, Contest
from liftwright.planner.periodization.calendar import (
    N_DAYS,
    WeekPlan,
    days_to_event,
    weeks_to_event,
)
from liftwright.planner.periodization.progressions import WHY as PROGRESSION_WHY
from liftwright.planner.periodization.sets import Setting
from liftwright.quantities import EffortRange

NAME = "Last singles"
"""What the days are called that hold them."""


def taper_week(
    week: Week,
    plan: WeekPlan,
    whose: tuple[Setting, Sequence[Contest]],
    fit: Fit,
) -> Week:
    """Return the week before an event.

    Each lift that is attempted is done as a few singles, no heavier than the first
    attempt, and on no later day than its fatigue allows; everything else is halved as
    in a deload: fitness is kept by intensity, fatigue falls with volume. The days just
    before the event, and those after it, are free.

    Args:
        week: The week as it would be trained.
        plan: Says which week it is.
        whose: Whose plan it is, and what is attempted at the event.
        fit: Turns a load into one that the equipment can make.
    """
    setting, attempted = whose
    light = deload_week(week, fit)
    n_days = len(week.days)
    if plan.number == weeks_to_event(setting.request):
        n_days = days_to_event(setting.request)
    days = [_without(day, attempted) for day in light.days[:n_days]]
    left = [_days_left(day, plan, setting) for day in days]
    for contest in attempted if days else ():
        at, is_early = _last_day_for(contest, attempted, left)
        singles = _singles(_slot_of(contest, week), contest, setting, is_early=is_early)
        days[at] = _with_singles(days[at], singles, attempted)
    return replace(light, days=tuple(days), kind=week.kind)


def _without(day: Day, attempted: Iterable[Contest]) -> Day:
    lifts = {contest.exercise.id for contest in attempted}
    return replace(day, slots=tuple(it for it in day.slots if it.exercise not in lifts))


def _last_day_for(
    contest: Contest, attempted: Iterable[Contest], left: Sequence[int]
) -> tuple[int, bool]:
    """Return the day of a lift's last singles, and whether it is early enough.

    All lifts share a day where one is early enough for each of them: heavy work of the
    same muscles on two days running would not be fresh on either.

    Args:
        contest: The lift.
        attempted: All lifts.
        left: Days to the event from each training day.
    """
    for needed in (max(map(_days_needed, attempted)), _days_needed(contest)):
        early = [at for at, days in enumerate(left) if days >= needed]
        if early:
            return early[-1], True
    return 0, False


def _days_needed(contest: Contest) -> float:
    family = contest.exercise.family
    known = family if family in COMPETED else COMPETED[0]
    return values("planner.taper")[f"{known}_days"]


def _days_left(day: Day, plan: WeekPlan, setting: Setting) -> int:
    """Return the days from a training day to the event."""
    event = setting.request.event
    if event is None or day.weekday is None:
        return 0
    weeks = weeks_to_event(setting.request) - plan.number
    return N_DAYS * weeks + event.weekday() - int(day.weekday)


def _slot_of(contest: Contest, week: Week) -> Slot:
    """Return the heaviest slot of a lift in a usual week: it has the whole ramp."""
    slots = [
        it
        for day in week.days
        for it in day.slots
        if it.exercise == contest.exercise.id
    ]
    return max(slots, key=lambda it: len(it.sets))


def _singles(slot: Slot, contest: Contest, setting: Setting, *, is_early: bool) -> Slot:
    dose = values("planner.taper")
    *warm_ups, work = slot.sets
    reps = int(dose["reps"])
    sets = replace(
        work,
        n_sets=int(dose["sets"]),
        target=RepTarget(reps, reps),
        effort=EffortRange.rir(dose["rir"] if is_early else dose["late_rir"]),
        kind=SetKind.WORK,
        load=_opener(contest, setting, 1.0 if is_early else dose["late"]),
        why=(*work.why, "planner.taper"),
    )
    return replace(
        slot,
        sets=(*warm_ups, sets),
        progression=AsWritten(),
        why=tuple(key for key in slot.why if key not in PROGRESSION_WHY),
    )


def _opener(contest: Contest, setting: Setting, share: float) -> FixedLoad | EffortLoad:
    if contest.opener is None:
        return EffortLoad()
    inventory = setting.lifter.inventory
    wished = contest.opener.times(share)
    load = nearest_load(contest.exercise, inventory, wished, rounding="down")
    return FixedLoad(load)


def _with_singles(day: Day, singles: Slot, attempted: Sequence[Contest]) -> Day:
    """Return a day with singles after its drills and after singles of lifts before."""
    lifts = [contest.exercise.id for contest in attempted]
    before = [it for it in day.slots if it.exercise in lifts or _is_drill(it)]
    after = [it for it in day.slots if it not in before]
    return replace(day, name=NAME, slots=(*before, singles, *after))


def _is_drill(slot: Slot) -> bool:
    return all(not it.kind.counts_as_volume for it in slot.sets)
