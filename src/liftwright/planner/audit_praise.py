"""What an audit praises: only what the program really does."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

from liftwright.domain.muscle import MAJOR_MUSCLES, Muscle
from liftwright.domain.program import AsWritten, Slot
from liftwright.evidence import value
from liftwright.planner.audit_findings import AuditFinding
from liftwright.planner.program_rules.jumps import top_load
from liftwright.planner.program_rules.rule import ProgramReading
from liftwright.planner.rules.muscle_days import is_trained
from liftwright.planner.rules.recovery import days_between
from liftwright.planner.rules.week import DayReading, WeekReading
from liftwright.planner.standards import Standards
from liftwright.planner.zones import Zone

FEW_DAYS = 2
"""Days a week that count as training a muscle often enough to be praised."""


@dataclass(frozen=True, slots=True)
class _Praise:
    """A sentence, the rules that must be kept for it, and what must be there."""

    text: str
    rules: tuple[str, ...]
    holds: Callable[[ProgramReading, WeekReading], bool] = lambda _, __: True


def praise(
    program: ProgramReading,
    week: WeekReading,
    average: WeekReading,
    measured_by: Standards,
    found: Iterable[AuditFinding],
) -> Iterator[str]:
    """Yield what a program does well, in sentences.

    Args:
        program: The program.
        week: Its usual week.
        average: Its training weeks as one: what muscles get on average.
        measured_by: The limits of the person.
        found: What is wrong with it: nothing is praised that something contradicts.
    """
    broken = {it.rule for it in found}
    yield from _doses(average, measured_by)
    for it in PRAISE:
        if broken.isdisjoint(it.rules) and it.holds(program, week):
            yield it.text


def _doses(week: WeekReading, measured_by: Standards) -> Iterator[str]:
    dosed = {m: it.minimum for m, it in measured_by.muscles.items() if it.minimum}
    enough = [m for m, minimum in dosed.items() if week.fractional_sets(m) >= minimum]
    if dosed and len(enough) == len(dosed):
        yield "Every major muscle gets a dose from which growth is detectable."
    elif 2 * len(enough) > len(MAJOR_MUSCLES):
        yield f"{len(enough)} of {len(MAJOR_MUSCLES)} major muscles get enough to grow."


def _trains_often(_: ProgramReading, week: WeekReading) -> bool:
    return all(
        sum(is_trained(day, muscle) for day in week.days) >= FEW_DAYS
        for muscle in MAJOR_MUSCLES
    )


def _has_heavy_days(_: ProgramReading, week: WeekReading) -> bool:
    """Return whether heavy days are apart and no muscle works hard on running days."""
    heavy = [any(it.zone is Zone.HEAVY for it in day.work) for day in week.days]
    pairs = combinations(week.days, 2)
    running = [pair for pair in pairs if days_between(*pair) == 1]
    return sum(heavy) >= FEW_DAYS and not any(
        _worked_hard(one) & _worked_hard(other) for one, other in running
    )


def _worked_hard(day: DayReading) -> set[Muscle]:
    """Return the muscles that a day trains directly with as many sets as tire them."""
    sets: Counter[Muscle] = Counter()
    for work in day.work:
        for muscle in work.exercise.prime_movers:
            sets[muscle] += work.n_sets
    many = value("recovery.hard_sets.count")
    return {muscle for muscle, count in sets.items() if count >= many}


def _has_way_out(program: ProgramReading, _: WeekReading) -> bool:
    slots = [slot for lane in program.lanes.values() for _, slot in lane]
    return any(slot.on_failure is not None for slot in slots)


def _mixes(_: ProgramReading, week: WeekReading) -> bool:
    return any(
        {True, False} <= {it.exercise.is_compound for it in day.work}
        for day in week.days
    )


def _loads_rise(program: ProgramReading, _: WeekReading) -> bool:
    return any(_rises([slot for _, slot in lane]) for lane in program.lanes.values())


def _rises(slots: list[Slot]) -> bool:
    if any(not isinstance(it.progression, AsWritten) for it in slots):
        return True
    loads = [load for it in slots if (load := top_load(it)) is not None]
    return any(later > earlier for earlier, later in pairwise(loads))


PRAISE = (
    _Praise("Every exercise progresses.", ("progress",)),
    _Praise(
        "Every major muscle is trained on two days a week or more.",
        ("muscle-days",),
        _trains_often,
    ),
    _Praise(
        "Heavy work of the same muscles has days between it.",
        ("recovery", "days-between"),
        _has_heavy_days,
    ),
    _Praise("The compound lifts come first, while they are fresh.", ("order",), _mixes),
    _Praise(
        "It says what to do when targets are missed.", ("failure-path",), _has_way_out
    ),
    _Praise("Loads rise in small steps.", ("load-jumps", "progress"), _loads_rise),
)
